import { fileNameOf, listsParts, PARTS_IN_CONTENTS, ReportSection, tablesOf } from './report';

const section = (id: string, changes: Partial<ReportSection> = {}): ReportSection => ({
  id,
  heading: id,
  blocks: [],
  ...changes,
});

const withTable = (sheet: string) =>
  section(sheet, {
    blocks: [{ kind: 'table', table: { sheet, caption: sheet, columns: [], rows: [] } }],
  });

describe('A report', () => {
  for (const [fileTitle, expected] of [
    [
      'Kommunikasjonsstrategien 2026 – oversikt',
      'Kommunikasjonsstrategien 2026 – oversikt 2026-11-26.docx',
    ],
    [
      'Plan 2026 – Ås/Åsheim: "vår" *nye* <skole>|?',
      'Plan 2026 – Ås Åsheim vår nye skole 2026-11-26.docx',
    ],
    ['..\\..\\plan\u0000\n ', '.. .. plan 2026-11-26.docx'],
    ['x'.repeat(300), `${'x'.repeat(120)} 2026-11-26.docx`],
  ]) {
    it(`of ${JSON.stringify(fileTitle.slice(0, 50))} is saved as ${expected.slice(0, 60)}`, () => {
      expect(fileNameOf({ fileTitle, asOf: '2026-11-26' }, 'docx')).toBe(expected);
    });
  }

  it('lists the parts of its sections in the contents while there is room', () => {
    const parts = (count: number) => Array.from({ length: count }, (_, i) => section(`part-${i}`));
    const twice = (count: number) => ({
      sections: [section('one', { parts: parts(count) }), section('two', { parts: parts(1) })],
    });
    expect(listsParts(twice(PARTS_IN_CONTENTS - 1))).toBeTrue();
    expect(listsParts(twice(PARTS_IN_CONTENTS))).toBeFalse();
  });

  it('gives its tables in the order that they are read', () => {
    const sections = [
      { ...withTable('first'), parts: [withTable('second'), withTable('third')] },
      withTable('fourth'),
    ];
    expect(tablesOf({ sections }).map(({ sheet }) => sheet)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });
});
