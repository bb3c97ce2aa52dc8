import { aMeasure } from '../../testing/measures';
import { anImportTarget } from '../../testing/import-target';
import { Measure, NOTHING_WANTED } from '../measure/measure';
import { GridCell } from './grid';
import { guessColumns } from './import-fields';
import { ImportMapping, ImportRow, ImportTarget } from './import-row';
import { previewRows } from './import-rows';

const HEADER = ['Tiltak', 'Hovedmål', 'Målgruppe', 'Frist'];
const ROW: readonly GridCell[] = ['Åpen dag', '1', 'Målgruppe 1', '15.03.2026'];
const SAVED = aMeasure({
  id: 'saved',
  title: 'Åpen dag',
  goalIds: ['goal-1'],
  targetGroupIds: ['group-1'],
  channelIds: [],
  start: '2026-01-02',
  deadline: '2026-03-15',
});

function preview(
  rows: readonly (readonly GridCell[])[],
  target: Partial<ImportTarget> = {},
  {
    header = HEADER,
    names = {},
  }: { header?: readonly string[]; names?: ImportMapping['names'] } = {},
) {
  const mapping = { headerRow: 0, columns: guessColumns(header), names };
  return previewRows({ name: 'Ark1', rows: [header, ...rows] }, mapping, anImportTarget(target));
}
const withMeasures = (...measures: readonly Measure[]) => ({ measures });
const kinds = (rows: readonly ImportRow[]) => rows.map(({ kind }) => kind);
const errors = (row: ImportRow) =>
  row.kind === 'wrong' ? row.errors.map(({ problem, field, said }) => [problem, field, said]) : [];

describe('A row of a file', () => {
  it('is a new measure where the plan has none of its title', () => {
    const [row] = preview([ROW]).rows;
    expect(row).toEqual(
      jasmine.objectContaining({ number: 2, kind: 'new', title: 'Åpen dag', hasMobile: false }),
    );
    expect(row.kind === 'new' && row.content).toEqual(
      jasmine.objectContaining({
        goalIds: ['goal-1'],
        targetGroupIds: ['group-1'],
        deadline: '2026-03-15',
        // Never after its deadline.
        start: '2026-03-15',
        status: 'notStarted',
        reportedOn: '',
      }),
    );
  });

  it('begins when it says, or with the plan’s year, and is known of by a leader who brings it', () => {
    const target = { year: 2027, leaderUid: 'leader-1' };
    const contentOf = (row: ImportRow) => (row.kind === 'new' ? row.content : null);
    const [row] = preview([[...ROW.slice(0, 3), '15.03.2027']], target).rows;
    expect(contentOf(row)).toEqual(
      jasmine.objectContaining({ start: '2027-01-01', acknowledgedBy: 'leader-1' }),
    );
    const header = [...HEADER, 'Oppstart'];
    const said = [...ROW.slice(0, 3), '15.03.2027', '1.2.2027'];
    expect(contentOf(preview([said], target, { header }).rows[0])?.start).toBe('2027-02-01');
  });

  it('is stored as anybody’s typing is', () => {
    const [row] = preview([['Åpen\u001fdag', ...ROW.slice(1)]]).rows;
    expect(row.kind === 'new' && row.content.title).toBe('Åpen dag');
    const wanted = { ...NOTHING_WANTED, action: { 'group-1': 'Komme', 'group-2': 'Spørre' } };
    const both = { ...SAVED, targetGroupIds: ['group-1', 'group-2'], wanted };
    const [changed] = preview([ROW], withMeasures(both)).rows;
    expect(changed.kind === 'changed' && changed.content.wanted.action).toEqual({
      'group-1': 'Komme',
    });
  });

  it('tells of a private telephone number', () => {
    const header = [...HEADER, 'Budskap'];
    const row = [...ROW, 'Ring 912 34 567'];
    const hasMobile = (found: ImportRow) => 'hasMobile' in found && found.hasMobile;
    expect(hasMobile(preview([row], {}, { header }).rows[0])).toBeTrue();
    expect(hasMobile(preview([row], withMeasures(SAVED), { header }).rows[0])).toBeTrue();
    expect(hasMobile(preview([[...ROW, 'Ring']], withMeasures(SAVED), { header }).rows[0])).toBe(
      false,
    );
  });

  it('is the same measure where it says the same', () => {
    expect(preview([ROW], withMeasures(SAVED)).rows).toEqual([
      { number: 2, title: 'Åpen dag', kind: 'same' },
    ]);
    const shouted = ['ÅPEN  DAG.', ...ROW.slice(1)];
    expect(kinds(preview([shouted], withMeasures(SAVED)).rows)).toEqual(['changed']);
  });

  it('is the same measure where its lists stand in another order', () => {
    const measure = {
      ...SAVED,
      goalIds: ['goal-2', 'goal-1'],
      targetGroupIds: ['group-2', 'group-1'],
      channelIds: ['channel-2', 'channel-1'],
      objectiveIds: ['objective-2', 'objective-1'],
    };
    const objectives = ['1', '2'].map((id) => ({ id: `objective-${id}`, name: `Delmål ${id}` }));
    const things = { ...anImportTarget().things, objectiveIds: objectives };
    const header = [...HEADER, 'Kanal', 'Kommunikasjonsmål'];
    const [title, , , deadline] = ROW;
    const lists = ['1; 2', 'Målgruppe 1; Målgruppe 2'];
    const row = [title, ...lists, deadline, 'Kanal 1; Kanal 2', 'Delmål 1; Delmål 2'];
    const target = { ...withMeasures(measure), things };
    expect(kinds(preview([row], target, { header }).rows)).toEqual(['same']);
  });

  it('may leave what it refers to, where the strategy has moved on', () => {
    const old = { ...SAVED, channelIds: ['gone'] };
    const header = [...HEADER, 'Budskap'];
    const [row] = preview([[...ROW, 'Kom']], withMeasures(old), { header }).rows;
    expect(row.kind === 'changed' && row.fields).toEqual(['message']);
  });

  it('is a change of exactly the fields that it says otherwise', () => {
    const [row] = preview([[...ROW.slice(0, 3), '20.03.2026']], withMeasures(SAVED)).rows;
    expect(row.kind === 'changed' && [row.base.id, row.fields]).toEqual(['saved', ['deadline']]);
  });

  it('is passed over where it is blank, and keeps its number in the spreadsheet', () => {
    const { rows } = preview([[null, null], ROW, ['  '], ['Kveld', ...ROW.slice(1)]]);
    expect(rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it('gives nothing new when the same file comes again', () => {
    const file = [ROW, ['Åpen dag', '2', 'Målgruppe 2', '15.09.2026']];
    const first = preview(file).rows;
    expect(kinds(first)).toEqual(['new', 'new']);
    const saved = first.flatMap((row, place) =>
      row.kind === 'new' ? [aMeasure({ ...row.content, id: `m${place}` })] : [],
    );
    expect(kinds(preview(file, withMeasures(...saved)).rows)).toEqual(['same', 'same']);
  });

  it('does not empty a field with a blank cell, unless the file is from here', () => {
    const measure = { ...SAVED, channelIds: ['channel-1'], message: 'Kom' };
    const header = [...HEADER, 'Kanal', 'Budskap'];
    const bare = [...ROW, null, ''];
    expect(kinds(preview([bare], withMeasures(measure), { header }).rows)).toEqual(['same']);
    const [row] = preview([[...bare, 'school-1-2026/saved']], withMeasures(measure), {
      header: [...header, 'Nøkkel i Rettesnor'],
    }).rows;
    expect(row.kind === 'changed' && row.fields).toEqual(['message', 'channelIds']);
  });

  it('tells of how it goes today, with the progress that goes with the status', () => {
    const header = [...HEADER, 'Status', 'Evaluering'];
    const [row] = preview([[...ROW, 'Ferdig', 'Mange kom']], withMeasures(SAVED), { header }).rows;
    expect(row.kind === 'changed' && row.content).toEqual(
      jasmine.objectContaining({ status: 'completed', progress: 100, reportedOn: '2026-11-23' }),
    );
    const [half] = preview([[...ROW, 'Ferdig', null]], withMeasures(SAVED), { header }).rows;
    expect(errors(half)).toEqual([['evaluationMissing', 'evaluation', '']]);
  });

  it('reads percentages as Excel keeps them', () => {
    const header = [...HEADER, 'Framdrift'];
    const [row] = preview([[...ROW, 0.6]], withMeasures(SAVED), { header }).rows;
    expect(row.kind === 'changed' && row.content.progress).toBe(60);
  });

  it('reads 1 as all of it, where no row of the column has more', () => {
    const header = ['Tiltak', 'Hovedmål', 'Målgruppe', 'Frist', 'Evaluering', 'Framdrift'];
    const done = { ...SAVED, status: 'completed', progress: 100, evaluation: 'Fullt' } as const;
    // Above the head stands a year, which is no progress.
    const rows = [['Plan', null, null, null, null, 2026], header, [...ROW, 'Fullt', 1]];
    const mapping = { headerRow: 1, columns: guessColumns(header), names: {} };
    const target = anImportTarget(withMeasures(done));
    expect(kinds(previewRows({ name: 'Ark1', rows }, mapping, target).rows)).toEqual(['same']);
  });
});

describe('A row that is wrong', () => {
  const cases: readonly {
    readonly fact: string;
    readonly row: readonly GridCell[];
    readonly errors: readonly (readonly (string | null)[])[];
  }[] = [
    { fact: 'has no title', row: [null, ...ROW.slice(1)], errors: [['required', 'title', '']] },
    {
      fact: 'has no deadline',
      row: [...ROW.slice(0, 3), null],
      errors: [['required', 'deadline', '']],
    },
    {
      fact: 'has no goal',
      row: ['Åpen dag', null, ...ROW.slice(2)],
      errors: [['required', 'goalIds', '']],
    },
    {
      fact: 'has a day that does not exist',
      row: [...ROW.slice(0, 3), '31.02.2026'],
      errors: [['notADay', 'deadline', '31.02.2026']],
    },
    {
      fact: 'has a name that nobody knows',
      row: ['Åpen dag', '1', 'Romvesener', ROW[3]],
      errors: [['unknownName', 'targetGroupIds', 'Romvesener']],
    },
    {
      fact: 'has a formula that went wrong',
      row: ['#REF!', ...ROW.slice(1)],
      errors: [['formulaError', 'title', '#REF!']],
    },
    {
      fact: 'has too long a text',
      row: ['Å'.repeat(201), ...ROW.slice(1)],
      errors: [['tooLong', 'title', '']],
    },
    {
      fact: 'has an identity number',
      row: ['Ring 010190 12345', ...ROW.slice(1)],
      errors: [['identityNumber', 'title', '']],
    },
    {
      fact: 'has several faults, and tells them all',
      row: ['', '77', 'Målgruppe 1', 'snarest'],
      errors: [
        ['unknownName', 'goalIds', '77'],
        ['notADay', 'deadline', 'snarest'],
        ['required', 'title', ''],
      ],
    },
  ];
  for (const { fact, row, errors: expected } of cases) {
    it(fact, () => {
      const [found] = preview([row]).rows;
      expect(found.kind).toBe('wrong');
      expect(errors(found)).toEqual(expected.map((one) => [...one]));
    });
  }

  it('says what another row says already', () => {
    const { rows } = preview([ROW, [ROW[0], '77', ...ROW.slice(2)]]);
    expect(kinds(rows)).toEqual(['new', 'wrong']);
    expect(errors(rows[1])).toEqual([
      ['unknownName', 'goalIds', '77'],
      ['duplicate', null, '2'],
    ]);
  });

  it('is of a measure that the plan has, and changes nothing of it', () => {
    const wrong = [ROW[0], '77', ...ROW.slice(2)];
    const [row] = preview([wrong], withMeasures(SAVED)).rows;
    expect(errors(row)).toEqual([['unknownName', 'goalIds', '77']]);
    const keyed = ['school-1-2026/saved', 'snarest'];
    const header = ['Nøkkel i Rettesnor', 'Frist'];
    const [untitled] = preview([keyed], withMeasures(SAVED), { header }).rows;
    expect(untitled).toEqual(jasmine.objectContaining({ kind: 'wrong', title: 'Åpen dag' }));
  });

  it('is one too many for the plan', () => {
    const fresh = ['Kveld', ...ROW.slice(1)];
    const { rows } = preview([ROW, fresh], { room: 1 });
    expect(kinds(rows)).toEqual(['new', 'wrong']);
    expect(errors(rows[1])).toEqual([['planFull', null, '']]);
    // What the plan has already takes no room.
    const target = { ...withMeasures(SAVED), room: 1 };
    expect(kinds(preview([ROW, fresh], target).rows)).toEqual(['same', 'new']);
  });

  it('can be either of two measures', () => {
    const other = { ...SAVED, id: 'other', deadline: '2026-04-01' };
    const moved = [...ROW.slice(0, 3), '01.05.2026'];
    expect(errors(preview([moved], withMeasures(SAVED, other)).rows[0])).toEqual([
      ['ambiguous', null, 'Åpen dag'],
    ]);
  });

  it('does not become another language of the status that it had', () => {
    const header = [...HEADER, 'Framdrift'];
    const [row] = preview([[...ROW, 100]], withMeasures(SAVED), { header }).rows;
    expect(errors(row)).toEqual([['hundredIsCompleted', 'progress', '']]);
  });
});

describe('A row of a file from here', () => {
  const header = [...HEADER, 'Nøkkel i Rettesnor'];
  const rowOf = (key: string, title = 'Åpen dag') =>
    preview([[title, ...ROW.slice(1), key]], withMeasures(SAVED), { header }).rows[0];

  it('is known by its key, whatever it is called now', () => {
    const row = rowOf('school-1-2026/saved', 'Åpen kveld');
    expect(row.kind === 'changed' && row.fields).toEqual(['title']);
  });

  it("is passed over where it is another unit's or year's", () => {
    expect(rowOf('library-2026/saved')).toEqual(
      jasmine.objectContaining({ kind: 'skipped', reason: 'otherPlan', said: 'library-2026' }),
    );
    expect(rowOf('school-1-2025/saved').kind).toBe('skipped');
  });

  it('is wrong where its measure is gone, or its key no key', () => {
    expect(errors(rowOf('school-1-2026/gone'))).toEqual([
      ['goneMeasure', null, 'school-1-2026/gone'],
    ]);
    expect(errors(rowOf('tull'))).toEqual([['brokenKey', null, 'tull']]);
  });

  it('is passed over where its measure is archived', () => {
    const archived = { archived: [{ id: 'saved', title: 'Åpen dag' }] };
    const { rows } = preview([[...ROW, 'school-1-2026/saved']], archived, { header });
    expect(rows[0]).toEqual(jasmine.objectContaining({ kind: 'skipped', reason: 'archived' }));
  });
});

describe('The unit of a row', () => {
  it('is this one, or the row is passed over and told of', () => {
    const header = [...HEADER, 'Enhet'];
    const { rows } = preview(
      [
        [...ROW, 'ÅSHEIM'],
        ['Bok', ...ROW.slice(1), 'Folkebiblioteket'],
        ['Ukjent', ...ROW.slice(1), 'Månebasen'],
        ['Uten', ...ROW.slice(1), null],
      ],
      {},
      { header },
    );
    expect(kinds(rows)).toEqual(['new', 'skipped', 'skipped', 'new']);
    expect(rows[1]).toEqual(
      jasmine.objectContaining({ reason: 'otherUnit', said: 'Folkebiblioteket' }),
    );
  });
});

describe('The names of a file', () => {
  it('are looked over: those that nobody knows first, then those that were guessed', () => {
    const { names } = preview([
      ['En', '1', 'Målgruppe 1', ROW[3]],
      ['To', '1', 'Romvesener', ROW[3]],
      ['Tre', '1', 'romvesener', ROW[3]],
    ]);
    expect(names).toEqual([
      { field: 'targetGroupIds', text: 'romvesener', id: null, count: 2 },
      { field: 'goalIds', text: '1', id: 'goal-1', count: 3 },
    ]);
  });

  it('are looked over for each field by itself', () => {
    const header = [...HEADER, 'Kanal'];
    const { names } = preview([['En', '1', 'Alle', ROW[3], 'Alle']], {}, { header });
    expect(names.map(({ field, text }) => [field, text])).toEqual([
      ['targetGroupIds', 'Alle'],
      ['channelIds', 'Alle'],
      ['goalIds', '1'],
    ]);
  });

  it('are what somebody has decided', () => {
    const names = { targetGroupIds: { romvesener: 'group-2' } };
    const [row] = preview([['To', '1', 'Romvesener', ROW[3]]], {}, { names }).rows;
    expect(row.kind === 'new' && row.content.targetGroupIds).toEqual(['group-2']);
    const left = { targetGroupIds: { romvesener: '' } };
    const [bare] = preview([['To', '1', 'Romvesener', ROW[3]]], {}, { names: left }).rows;
    expect(errors(bare)).toEqual([['required', 'targetGroupIds', '']]);
  });
});
