import { figuresOf } from '../../domain/figures/figures-of';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { expectSound, rowsOf, saidIn } from '../../testing/reports';
import { overviewReport } from './overview-report';

// The municipality of docs/figures.md: each row can be held against the figures there.
const FIGURES = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const NOTHING_WAITS = { plans: [], lifted: [] };
const REPORT = overviewReport(FIGURES, NOTHING_WAITS);

const TABLES: Readonly<Record<string, readonly string[]>> = {
  Hovedtall: [
    'Tiltak i alt | 38',
    'Ikke påbegynt | 6',
    'Påbegynt | 16',
    'Fullført | 8',
    'Utsatt | 3',
    'Avbrutt | 5',
    'Forfalt | 8',
    'Ikke oppdatert | 4',
    'Vurdert som kritisk | 6',
    'Framdrift | 51 %',
    'Ventet framdrift | 71 %',
  ],
  Planer: [
    'Godkjente planer | 2',
    'Planer levert til ledergruppen | 1',
    'Planer sendt tilbake | 1',
    'Planer som ikke er levert | 3',
    'Enheter uten plan | 2',
    'Enheter med tiltak | 4',
    'Enheter uten tiltak | 3',
  ],
  Hovedmål: [
    '1. Hovedmål 1 | 20 | 51 % | 69 % | 3 | 3 | 16–19 av 19 fullført',
    '2. Hovedmål 2 | 17 | 50 % | 72 % | 5 | 3 | –',
    '3. Hovedmål 3 | 3 | – | – | 0 | 0 | –',
  ],
  'Hovedmål etter status': [
    '1. Hovedmål 1 | 4 | 8 | 5 | 2 | 1',
    '2. Hovedmål 2 | 2 | 9 | 3 | 2 | 1',
    '3. Hovedmål 3 | 0 | 0 | 0 | 0 | 3',
  ],
  'Forfalte tiltak': [
    'Tiltak B3 | Biblioteket | Ingen leder | 14. jan. 2028 | 46 | Kritisk',
    'Tiltak K1 | Kinoen | Nina Ny | 31. jan. 2028 | 29 | –',
    'Tiltak O2 | Oppvekst | Anne Eksempel | 15. feb. 2028 | 14 | Kritisk',
    'Tiltak S8 | Åsheim skole | Lise Leder | 18. feb. 2028 | 11 | Kritisk',
    'Tiltak B4 | Biblioteket | Ingen leder | 20. feb. 2028 | 9 | –',
    'Tiltak M7 | Museet | Nina Ny | 21. feb. 2028 | 8 | Kritisk',
    'Tiltak B8 | Biblioteket | Ingen leder | 22. feb. 2028 | 7 | –',
    'Tiltak S7 | Åsheim skole | Lise Leder | 28. feb. 2028 | 1 | Kritisk',
  ],
  Kommunalområder: [
    'Kultur | Ingen leder | 19 | 4 | 51 % | 74 % | 5 | 3 | 3',
    'Oppvekst | Anne Eksempel | 19 | 4 | 50 % | 67 % | 3 | 3 | 1',
  ],
  Enheter: [
    'Biblioteket | Ingen leder | 9 | 2 | 52 % | 71 % | 3 | 1 | 2 | Levert',
    'Museet | Nina Ny | 7 | 1 | 58 % | 69 % | 1 | 2 | 1 | Godkjent',
    'Kinoen | Nina Ny | 3 | 1 | 37 % | 94 % | 1 | 0 | 0 | Nedlagt',
    'Badet | Nina Ny | 0 | 0 | – | – | 0 | 0 | 0 | Ingen plan',
    'Åsheim skole | Lise Leder | 13 | 3 | 53 % | 66 % | 2 | 2 | 1 | Godkjent',
    'Oppvekst | Anne Eksempel | 3 | 1 | 40 % | 72 % | 1 | 1 | 0 | Ikke levert',
    'Berg skole | Lise Leder | 0 | 0 | – | – | 0 | 0 | 0 | Ikke levert',
    'Dal skole | Lise Leder | 0 | 0 | – | – | 0 | 0 | 0 | Ingen plan',
    'Elvebakken barnehage | Per Prøve | 3 | 0 | – | – | 0 | 0 | 0 | Sendt tilbake',
  ],
  Målgrupper: [
    'Målgruppe 1 | 10 | 7 | 0 | 15',
    'Målgruppe 2 | 8 | 6 | 0 | 13',
    'Målgruppe 3 | 4 | 5 | 0 | 8',
    'Målgruppe 4 | 0 | 0 | 0 | 0',
  ],
  Dialog: ['Informere | 24 | 73 %', 'Dialog | 6 | 18 %', 'Medvirkning | 3 | 9 %'],
  Kanaler: ['Kanal 1 | 17', 'Kanal 2 | 13', 'Kanal 3 | 6', 'Kanal 4 | 0'],
  Frister: ['januar | 5 | 3 | 0 | 2 | 3', 'februar | 11 | 1 | 2 | 8 | 0'],
  'Uke for uke': [
    'Uke 52 | 27. des. 2027 | 6 | 1 | 2 | 0 | 0 | 9 | 3 | 1',
    'Uke 1 | 3. jan. 2028 | 14 | 5 | 2 | 0 | 0 | 21 | 3 | 1',
    'Uke 2 | 10. jan. 2028 | 12 | 13 | 2 | 1 | 0 | 28 | 3 | 2',
    'Uke 3 | 17. jan. 2028 | 10 | 15 | 3 | 1 | 1 | 30 | 4 | 4',
    'Uke 4 | 24. jan. 2028 | 11 | 17 | 4 | 1 | 1 | 34 | 4 | 5',
    'Uke 5 | 31. jan. 2028 | 9 | 18 | 5 | 1 | 3 | 36 | 5 | 10',
    'Uke 6 | 7. feb. 2028 | 10 | 17 | 7 | 1 | 3 | 38 | 7 | 10',
    'Uke 7 | 14. feb. 2028 | 6 | 16 | 9 | 1 | 5 | 37 | 8 | 13',
    'Uke 8 | 21. feb. 2028 | 4 | 16 | 8 | 3 | 5 | 36 | 8 | 15',
    'Uke 9 | 28. feb. 2028 | 6 | 16 | 8 | 3 | 5 | 38 | 8 | 19',
  ],
};

describe('The overview as a report', () => {
  it('says what it is, of which day, and where things stand', () => {
    expect(REPORT.title).toBe('Kommunikasjonsstrategien 2028');
    expect(REPORT.subtitle).toBe('Oversikt til rådmannens ledergruppe, 29. februar 2028');
    expect(REPORT.lead).toBe(
      '8 av 38 tiltak er fullført. Hovedmål\u00a02 ligger etter: 5 forfalt i 3 enheter.',
    );
    expect(REPORT.asOf).toBe('2028-02-29');
  });

  for (const [sheet, rows] of Object.entries(TABLES)) {
    it(`has the worked-out figures of «${sheet}»`, () => {
      expect(rowsOf(REPORT, sheet)).toEqual(rows);
    });
  }

  it('has no table that is not worked out', () => {
    const ids = REPORT.sections.flatMap(({ blocks, parts = [] }) => [
      ...blocks,
      ...parts.flatMap((part) => part.blocks),
    ]);
    const sheets = ids.flatMap((block) => (block.kind === 'table' ? [block.table.sheet] : []));
    expect([...new Set(sheets)].sort()).toEqual(Object.keys(TABLES).sort());
  });

  it('can be written by every writer', () => {
    expectSound(REPORT);
    expectSound(overviewReport(figuresOf([], null, DIRECTORY, TODAY), NOTHING_WAITS));
  });

  it('tells the findings with the figures', () => {
    expect(saidIn(REPORT, 'hovedmal')).toContain(
      'Hovedmål\u00a02 er lengst etter: 50\u00a0% framdrift, 72\u00a0% var ventet.',
    );
    expect(saidIn(REPORT, 'malgrupper')).toContain(
      '6 av 12 kombinasjoner av målgruppe og hovedmål har ingen tiltak.',
    );
    expect(saidIn(REPORT, 'omrade-kultur')).toEqual([
      '1 plan er ikke levert. 1 enhet har ingen tiltak.',
    ]);
    expect(saidIn(REPORT, 'omrade-oppvekst')).toEqual([
      '3 planer er ikke levert. 2 enheter har ingen tiltak.',
    ]);
  });

  it('says that the late ones are not all named', () => {
    const late = FIGURES.late.slice(0, 2);
    expect(saidIn(overviewReport({ ...FIGURES, late }, NOTHING_WAITS), 'forfalt')).toEqual([
      '8 tiltak er forfalt. Linjelederne svarer for dem:',
      'Tabellen har de 2 som har vært forfalt lengst.',
    ]);
  });

  it('begins with what waits for ledergruppen, where anything does', () => {
    expect(REPORT.sections[0].id).toBe('hovedtall');
    const report = overviewReport(FIGURES, {
      plans: [{ unitName: 'Biblioteket', leaderName: '', since: '2028-02-20' }],
      lifted: [
        {
          title: 'Ny app',
          unitName: 'Museet',
          leaderName: 'Nina Ny',
          deadline: '2028-03-01',
        },
      ],
    });
    expect(report.sections[0].id).toBe('til-behandling');
    expect(saidIn(report, 'til-behandling')).toEqual([
      '1 plan er levert og venter på godkjenning.',
      '1 tiltak er løftet til rådmannen.',
    ]);
    expect(rowsOf(report, 'Planer til godkjenning')).toEqual([
      'Biblioteket | Ingen leder | 20. feb. 2028',
    ]);
    expect(rowsOf(report, 'Løftet til rådmannen')).toEqual([
      'Ny app | Museet | Nina Ny | 1. mars 2028',
    ]);
    expectSound(report);
  });
});
