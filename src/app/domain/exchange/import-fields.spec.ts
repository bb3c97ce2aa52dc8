import { guessColumns, guessHeaderRow, guessSheet, headerKey } from './import-fields';

describe('The head of a file', () => {
  it('is the row with the most names that are known', () => {
    const rows = [
      ['Kommunikasjonsplan 2026', null],
      [null],
      ['Nr', 'Tiltak', 'Målgruppe', 'Frist'],
      [1, 'Åpen dag', 'Foresatte', '15.03.2026'],
    ];
    expect(guessHeaderRow({ name: 'Ark1', rows })).toBe(2);
  });

  it('is the first row with words where no name is known', () => {
    expect(guessHeaderRow({ name: 'Ark1', rows: [[null], ['Foo', 'Bar'], ['a', 'b']] })).toBe(1);
    expect(guessHeaderRow({ name: 'Ark1', rows: [[null, ' ']] })).toBe(-1);
  });

  it('is not looked for far down in the rows', () => {
    const rows = [['Foo'], ...Array.from({ length: 19 }, () => ['x']), ['Tiltak', 'Frist']];
    expect(guessHeaderRow({ name: 'Ark1', rows })).toBe(0);
    expect(guessHeaderRow({ name: 'Ark1', rows: rows.slice(1) })).toBe(19);
  });

  it('tells which sheet to begin with', () => {
    const about = { name: 'Om', rows: [['Forklaring']] };
    const plan = { name: 'Plan', rows: [['Tiltak', 'Frist']] };
    expect(guessSheet([about, plan])).toBe(1);
    expect(guessSheet([about])).toBe(0);
  });
});

describe('The columns of a file', () => {
  const cases: readonly (readonly [readonly string[], ReturnType<typeof guessColumns>])[] = [
    [
      ['Tiltak', 'Hovedmål', 'Målgruppe', 'Kanal', 'Frist', 'Nøkkel i Rettesnor'],
      ['title', 'goalIds', 'targetGroupIds', 'channelIds', 'deadline', 'key'],
    ],
    [
      ['Hva?', 'Til hvem?', 'Hvordan?', 'Når?', 'Ansvarlig'],
      ['title', 'targetGroupIds', 'channelIds', 'deadline', 'assigneeUid'],
    ],
    [
      ['AKTIVITET', 'Frist (dato)', 'Ansvarlig for tiltaket'],
      ['title', 'deadline', 'assigneeUid'],
    ],
    // As a school asks itself; the unit that answers is not the person who does it.
    [
      ['Ansvarlig enhet', 'Når?', 'Hva skal vi gjøre', 'Hvem skal vi nå?', 'Hvem gjør det'],
      ['unit', 'deadline', 'title', 'targetGroupIds', 'assigneeUid'],
    ],
    // A name counts once: the exact one goes before the one that only begins like it.
    [
      ['Tiltaksnummer', 'Tiltak'],
      [null, 'title'],
    ],
    [
      ['Kommunikasjonsmål', 'Mål'],
      ['objectiveIds', 'goalIds'],
    ],
    // What is known to the letter is not taken for what it begins like.
    [['Statusmelding'], ['statusText']],
    [
      ['Sist rapportert', 'Ganger utsatt', ''],
      [null, null, null],
    ],
  ];
  for (const [header, fields] of cases) {
    it(header.join(', '), () => expect(guessColumns(header)).toEqual(fields));
  }

  it('are what somebody chose the last time, also left out', () => {
    const remembered = { [headerKey('Tema')]: 'message', [headerKey('Frist')]: '' } as const;
    expect(guessColumns(['Tema', 'Frist', 'Tiltak'], remembered)).toEqual([
      'message',
      null,
      'title',
    ]);
  });

  it('have a field that somebody chose in no other column', () => {
    const remembered = { [headerKey('Tema')]: 'message', [headerKey('Sak')]: 'message' } as const;
    expect(guessColumns(['Budskap', 'Tema'], remembered)).toEqual([null, 'message']);
    expect(guessColumns(['Sak', 'Tema', 'Tiltak'], remembered)).toEqual(['message', null, 'title']);
  });
});
