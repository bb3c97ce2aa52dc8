import { aLine, aMeasure } from '../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { expectSound, factsOf, rowsOf, saidIn } from '../../testing/reports';
import { aStrategy } from '../../testing/strategies';
import { PlanMaterial, planReport } from './plan-report';

const DONE = aMeasure({
  id: 'done',
  title: 'Åpen dag',
  status: 'completed',
  progress: 100,
  deadline: '2026-04-01',
  evaluation: 'Mange kom.',
  message: '',
});
const LATE = aMeasure({
  id: 'late',
  title: 'Ny skolerute',
  deadline: '2026-05-01',
  firstDeadline: '2026-04-15',
  slips: 1,
  health: 'critical',
  assigneeUid: 'kari',
  statusText: 'Venter på\ntrykkeriet.',
  goalIds: ['goal-1', 'goal-2'],
});
const ARCHIVED = aMeasure({ id: 'old', title: 'Glemt', archived: true });

const MATERIAL: PlanMaterial = {
  plan: aPlan({
    status: 'approved',
    statusAt: new Date(2026, 2, 3, 12),
    order: ['late', 'done'],
    lines: [DONE, LATE, ARCHIVED].map((measure) => aLine(measure)),
  }),
  measures: [DONE, LATE, ARCHIVED],
  unreadable: [],
  strategy: aStrategy(),
  directory: aDirectory(
    [anArea(), aUnit()],
    [aPerson(), aPerson({ uid: 'kari', displayName: 'Kari Utfører' })],
  ),
  today: '2026-05-04',
};

describe('A plan as a report', () => {
  const report = planReport(MATERIAL);

  it('says whose plan it is, who answers for it, and where it stands', () => {
    expect(report.title).toBe('Kommunikasjonsplan 2026');
    expect(report.subtitle).toBe('Åsheim skole, 4. mai 2026');
    expect(report.fileTitle).toBe('Kommunikasjonsplan 2026 – Åsheim skole');
    expect(report.lead).toBe('1 av 2 tiltak er fullført. 1 er forfalt.');
    expect(factsOf(report, 'planen')).toEqual([
      'Enhet: Åsheim skole',
      'Kommunalområde: Oppvekst',
      'Svarer for planen: Lise Leder',
      'Planens status: Godkjent 3. mars 2026',
      'Følger: Kommunikasjonsstrategi',
    ]);
    expect(saidIn(report, 'planen')).toEqual(['1 arkivert tiltak er ikke med.']);
  });

  it('has the measures at a glance, in the unit’s own order', () => {
    expect(rowsOf(report, 'Tiltak')).toEqual([
      '1 | Ny skolerute | Hovedmål 1, Hovedmål 2 | Kari Utfører | 1. mai 2026 | Forfalt | 40 %',
      '2 | Åpen dag | Hovedmål 1 | – | 1. apr. 2026 | Fullført | 100 %',
    ]);
  });

  it('tells all of each measure, and nothing of what is not filled in', () => {
    const parts = report.sections.at(-1)?.parts ?? [];
    expect(parts.map(({ heading }) => heading)).toEqual(['1. Ny skolerute', '2. Åpen dag']);
    expect(factsOf(report, 'tiltak-late')).toEqual([
      'Status: Påbegynt · Kritisk · 40\u00a0% · Forfalt · Ikke oppdatert',
      'Tid: 2. mars 2026 til 1. mai 2026 (første frist var 15. april 2026)',
      'Statusmelding: Venter på\ntrykkeriet.',
      'Hovedmål: Hovedmål 1, Hovedmål 2',
      'Målgrupper: Målgruppe 1',
      'Hovedbudskap: Skoleruta er lagt om fra høsten',
      'Kanaler: Kanal 1',
      'Grad av dialog: Informere',
      'Internt eller eksternt: Eksternt',
      'Forventet effekt: Alle foreldre kjenner den nye skoleruta',
      'Utfører: Kari Utfører',
    ]);
    const done = factsOf(report, 'tiltak-done');
    expect(done[0]).toBe('Status: Fullført · 100\u00a0%');
    expect(done).toContain('Evaluering: Mange kom.');
    expect(done.join()).not.toContain('Hovedbudskap');
  });

  it('has everything in one row for a workbook', () => {
    expect(rowsOf(report, 'Tiltakene i sin helhet')[0]).toContain(
      'Ny skolerute | Påbegynt | Kritisk | 40 % | 2. mars 2026 | 15. apr. 2026 | 1. mai 2026 | 1 |',
    );
    expectSound(report);
  });

  it('puts the earliest deadline first where the unit has no order of its own', () => {
    const unsorted = planReport({ ...MATERIAL, plan: { ...MATERIAL.plan, order: [] } });
    expect(rowsOf(unsorted, 'Tiltak')[0]).toContain('Åpen dag');
  });

  it('names what could not be read', () => {
    const partial = planReport({ ...MATERIAL, measures: [DONE], unreadable: ['Ny skolerute'] });
    expect(saidIn(partial, 'planen')).toContain('Ny skolerute');
    expect(rowsOf(partial, 'Tiltak').length).toBe(1);
  });

  it('says of an empty plan that it is so', () => {
    const empty = planReport({ ...MATERIAL, plan: aPlan(), measures: [], strategy: null });
    expect(empty.lead).toBe('Planen har ingen tiltak.');
    expect(empty.sections.map(({ id }) => id)).toEqual(['planen']);
    expect(factsOf(empty, 'planen').at(-1)).toBe('Planens status: Ikke levert');
    expectSound(empty);
  });
});
