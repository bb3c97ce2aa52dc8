import { MeasureLine } from '../../domain/measure/measure-line';
import { aLine } from '../../testing/measures';
import { aUnit } from '../../testing/municipality';
import { divideUnitPlan } from './plan-sections';

const TODAY = '2026-11-23';
const unit = aUnit({ leaderUid: 'leader-1', leaderSince: '2026-08-01' });

/** A measure that its leader knows of and that has been reported on. */
function aKnownLine(id: string, changes: Partial<MeasureLine> = {}): MeasureLine {
  return aLine({
    id,
    deadline: '2026-12-31',
    reportedOn: '2026-11-20',
    acknowledgedBy: 'leader-1',
    acknowledgedOn: '2026-08-03',
    ...changes,
  });
}

const LINES = [
  aKnownLine('open-late', { deadline: '2027-01-31' }),
  aKnownLine('open-soon'),
  aKnownLine('stale', { reportedOn: '2026-10-01' }),
  aKnownLine('overdue', { deadline: '2026-11-22' }),
  aKnownLine('new', { acknowledgedBy: '', acknowledgedOn: '' }),
  aKnownLine('new-overdue', { deadline: '2026-11-01', acknowledgedOn: '2026-07-31' }),
  aKnownLine('done', { status: 'completed', progress: 100, acknowledgedBy: '' }),
  aKnownLine('cancelled', { status: 'cancelled', deadline: '2026-01-31', start: '2026-01-01' }),
  aKnownLine('archived', { archived: true, deadline: '2026-11-01' }),
];

const idsOf = (lines: readonly MeasureLine[]) => lines.map((line) => line.id);

describe("A unit's plan", () => {
  const sections = divideUnitPlan(LINES, unit, TODAY);

  it('opens with what its leader has taken over, the earliest deadline first', () => {
    expect(idsOf(sections.handover)).toEqual(['new-overdue', 'new']);
  });

  it('goes on with what is overdue or stale', () => {
    expect(idsOf(sections.attention)).toEqual(['overdue', 'stale']);
  });

  it('has the rest of the open measures after that, the earliest deadline first', () => {
    expect(idsOf(sections.open)).toEqual(['open-soon', 'open-late']);
  });

  it('ends with what is over and what is archived', () => {
    expect(idsOf(sections.ended)).toEqual(['cancelled', 'done']);
    expect(idsOf(sections.archived)).toEqual(['archived']);
  });

  it('has every measure in exactly one of the lists', () => {
    const { handover, attention, open, ended, archived } = sections;
    expect(idsOf([...handover, ...attention, ...open, ...ended, ...archived]).sort()).toEqual(
      idsOf(LINES).sort(),
    );
  });

  it('counts all that is not archived, also what waits to be acknowledged', () => {
    const { total, completed, overdue, stale } = sections;
    expect({ total, completed, overdue, stale }).toEqual({
      total: 8,
      completed: 1,
      overdue: 2,
      stale: 1,
    });
  });

  it('has nothing to hand over where the directory does not know the unit', () => {
    const { handover, attention } = divideUnitPlan(LINES, null, TODAY);
    expect(handover).toEqual([]);
    expect(idsOf(attention)).toEqual(['new-overdue', 'overdue', 'stale']);
  });

  it('leaves the lines given in their order', () => {
    expect(LINES[0].id).toBe('open-late');
  });
});
