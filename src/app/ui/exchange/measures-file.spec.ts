import { aLine, aRow } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { REGISTER_CONTEXT } from '../../testing/registers';
import { EVERYTHING } from '../../domain/register/register-view';
import {
  calendarMeasures,
  calendarOrder,
  myMeasures,
  planMeasures,
  tableOrder,
  viewFacts,
} from './measures-file';

const SIZE = { year: 2026, count: 3, total: 9 };

describe('A file of measures', () => {
  it('says what they are a selection of', () => {
    const view = {
      ...EVERYTHING,
      text: 'skole',
      filter: { status: ['completed', 'cancelled'], goal: ['goal-1'] },
      grouping: 'area' as const,
      sort: { column: 'title' as const, descending: true },
    };
    const facts = viewFacts(view, REGISTER_CONTEXT, SIZE).map(({ label, value }) => [label, value]);
    expect(facts).toEqual([
      ['År', 2026],
      ['Per dag', { day: '2026-11-23' }],
      ['Antall tiltak', 3],
      ['Av i alt', 9],
      ['Søk', 'skole'],
      ['Status', 'Fullført, Avbrutt'],
      ['Hovedmål', '1. Hovedmål 1'],
      ['Samlet etter', 'Kommunalområde'],
      ['Sortert etter', 'Tiltak, synkende'],
      ['Hentet fra', 'Rettesnor'],
    ]);
    const all = viewFacts(EVERYTHING, REGISTER_CONTEXT, SIZE).map(({ value }) => value);
    expect(all).toContain('Ingen: alle tiltak er med');
  });

  it('has the words of the screen, and the key last', () => {
    const measures = {
      fileTitle: 'Tiltak 2026',
      rows: [
        aRow({ status: 'completed', progress: 100 }),
        aRow({ id: 'other', status: 'cancelled', progress: 0 }),
      ],
      columns: ['status', 'goal', 'progress'] as const,
      context: REGISTER_CONTEXT,
      facts: [],
    };
    const { file, rowCount, rowAt } = tableOrder(measures, 'csv');
    expect('columns' in file.head && file.head.columns.map(({ header }) => header)).toEqual([
      'Status',
      'Hovedmål',
      'Framdrift',
      'Nøkkel i Rettesnor',
    ]);
    expect(rowCount).toBe(2);
    expect(rowAt(1)).toContain('school-1-2026/other');
    expect(rowAt(0)).toEqual([
      'Fullført',
      '1. Hovedmål 1',
      { percent: 100 },
      'school-1-2026/measure-1',
    ]);
  });

  it('is what the calendar shows, by deadline, with what it is narrowed to', () => {
    const rows = [
      aRow({ id: 'later', deadline: '2026-12-01' }),
      aRow({ id: 'first', deadline: '2026-06-01' }),
    ];
    const filter = { goal: ['goal-1'] };
    const size = { year: 2026, total: 9 };
    const measures = calendarMeasures(rows, filter, size, REGISTER_CONTEXT);
    expect(measures.rows.map(({ id }) => id)).toEqual(['first', 'later']);
    expect(measures.facts.map(({ label, value }) => [label, value])).toEqual([
      ['År', 2026],
      ['Per dag', { day: '2026-11-23' }],
      ['Antall tiltak', 2],
      ['Av i alt', 9],
      ['Hovedmål', '1. Hovedmål 1'],
      ['Sortert etter', 'Frist'],
      ['Hentet fra', 'Rettesnor'],
    ]);
  });

  it("is a plan in the unit's own order, without what is archived", () => {
    const plan = aPlan({
      lines: [
        aLine({ id: 'late', deadline: '2026-12-01' }),
        aLine({ id: 'first', deadline: '2026-12-31' }),
        aLine({ id: 'past', archived: true }),
        aLine({ id: 'early', deadline: '2026-01-31' }),
      ],
      order: ['first'],
    });
    const { fileTitle, rows, columns, facts, archived } = planMeasures(plan, REGISTER_CONTEXT);
    expect(rows.map(({ id }) => id)).toEqual(['first', 'early', 'late']);
    expect(archived?.map(({ id }) => id)).toEqual(['past']);
    expect(fileTitle).toBe('Tiltak 2026 – Åsheim skole');
    expect(facts.map(({ label, value }) => [label, value])).toEqual([
      ['Enhet', 'Åsheim skole'],
      ['År', 2026],
      ['Per dag', { day: '2026-11-23' }],
      ['Antall tiltak', 3],
      ['Hentet fra', 'Rettesnor'],
    ]);
    expect(columns.join(' ')).toBe(
      'title unit status health progress start deadline goal objective group channel dialogue ' +
        'assignee reportedOn slips',
    );
  });

  it('is called after the one whose deadlines they are', () => {
    const { fileTitle, rows } = myMeasures([aRow()], 'Lise Leder', REGISTER_CONTEXT);
    expect([fileTitle, rows.length]).toEqual(['Frister for Lise Leder', 1]);
  });

  it('is a calendar that takes away what is archived', () => {
    const plan = aPlan({ lines: [aLine({ id: 'a' }), aLine({ id: 'b', archived: true })] });
    const order = calendarOrder(
      planMeasures(plan, REGISTER_CONTEXT),
      'https://rettesnor.example',
      new Date('2026-11-23T10:00:00Z'),
    );
    expect(order.rowCount).toBe(2);
    const entries = [order.rowAt(0), order.rowAt(1)];
    expect(entries[0]).toEqual(
      jasmine.objectContaining({
        summary: 'Frist: Informere foreldre om ny skolerute',
        description: 'Åsheim skole\nStatus: Påbegynt, framdrift 40 %',
        url: 'https://rettesnor.example/tiltak/school-1-2026/a',
        isCancelled: false,
      }),
    );
    expect(entries[1]).toEqual(jasmine.objectContaining({ isCancelled: true }));
  });
});
