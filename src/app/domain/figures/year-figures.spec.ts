import fc from 'fast-check';
import { anyContent } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aGoal, aStrategy } from '../../testing/strategies';
import { addDays } from '../day/day';
import { Plan, PLAN_STATUSES } from '../plan/plan';
import { Counts } from './figures';
import { figuresOf } from './figures-of';
import { sumOf } from './tally';

const TODAY = '2026-11-23';
const LATE = '2026-11-22';
const completed = { status: 'completed', progress: 100 } as const;

const figuresWith = (lines: Plan['lines'], today = TODAY) =>
  figuresOf([aPlan({ lines })], aStrategy(), aDirectory(), today);

describe('The late measures', () => {
  it('are at most 50, the longest overdue; the figure and the ids are of all', () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      aLine({ id: `m${index}`, deadline: addDays(LATE, -index) }),
    );
    const figures = figuresWith(lines);
    expect(figures.late.map(({ measureId }) => measureId)).toEqual(
      lines
        .slice(10)
        .map(({ id }) => id)
        .reverse(),
    );
    expect(figures.overdue).toBe(60);
    expect(figures.areas[0].units[0].overdueIds.length).toBe(60);
  });

  it('are the critical ones first of those with the same deadline', () => {
    const lines = (['onTrack', 'critical', 'atRisk'] as const).map((health) =>
      aLine({ id: health, deadline: LATE, health }),
    );
    expect(figuresWith(lines).late.map(({ measureId }) => measureId)).toEqual([
      'critical',
      'onTrack',
      'atRisk',
    ]);
  });
});

describe('The figures of another year', () => {
  it('are all there of one that has been', () => {
    const line = aLine({ ...completed, deadline: '2026-12-18', reportedOn: '2026-12-31' });
    const figures = figuresWith([line], '2027-02-01');
    expect(figures.weeks.length).toBe(53);
    expect(figures.completedByWeek.slice(-2)).toEqual([0, 1]);
    expect(figures.expectedByWeek.slice(-3)).toEqual([1, 1, 1]);
    expect(figures.months.map(({ due, late }) => due * 10 + late)).toEqual([
      ...Array<number>(11).fill(0),
      11,
    ]);
    expect(figures.forecast).toBeNull();
  });

  it('have no weeks and months of one that is to come', () => {
    const plan = aPlan({ year: 2027, lines: [aLine({ deadline: '2027-05-01' })] });
    const figures = figuresOf([plan], aStrategy(), aDirectory(), TODAY);
    expect(figures.year).toBe(2027);
    expect([figures.weeks, figures.trend, figures.months]).toEqual([[], [], []]);
    expect(figures.total).toBe(1);
  });

  it('take the year that is asked for where there is no plan, or today', () => {
    expect(figuresOf([], aStrategy(), aDirectory(), TODAY).year).toBe(2026);
    expect(figuresOf([], aStrategy(), aDirectory(), TODAY, 2025).year).toBe(2025);
  });
});

describe('The figures without a strategy', () => {
  it('count measures, and say nothing of goals, groups and channels', () => {
    const figures = figuresOf([aPlan({ lines: [aLine()] })], null, aDirectory(), TODAY);
    expect([figures.strategyId, figures.total]).toEqual(['', 1]);
    expect([figures.goals, figures.targetGroups, figures.channels]).toEqual([[], [], []]);
  });
});

describe('A measure', () => {
  it('counts once for a goal that it names twice, and nowhere for one of another strategy', () => {
    const figures = figuresWith([aLine({ goalIds: ['goal-1', 'goal-1', 'goal-of-old'] })]);
    expect(figures.goals.map(({ total }) => total)).toEqual([1, 0]);
    expect(figures.total).toBe(1);
  });

  it('is not completed yet on a day before its report', () => {
    const figures = figuresWith([aLine({ ...completed, reportedOn: '2026-11-24' })]);
    expect(figures.completedByWeek.at(-1)).toBe(0);
  });

  it('is completed in time where nobody reported when', () => {
    const [figures] = figuresWith([aLine({ ...completed, deadline: '2026-01-30' })]).months;
    expect([figures.onTime, figures.onFirstDeadline, figures.late]).toEqual([1, 1, 0]);
  });
});

describe('The figures of any plans', () => {
  const units = ['area-1', 'school-1', 'school-2', 'closed', 'unknown'];
  const directory = aDirectory([
    anArea(),
    aUnit(),
    aUnit({ id: 'school-2' }),
    aUnit({ id: 'closed', parentId: 'area-2', active: false }),
    anArea({ id: 'area-2' }),
  ]);
  const anyLine = fc
    .tuple(anyContent(), fc.integer({ min: -40, max: 420 }), fc.nat(3), fc.nat(3))
    .map(([content, days, goals, slips]) =>
      aLine({
        ...content,
        goalIds: [`goal-${goals}`, 'goal-2'],
        deadline: addDays('2026-01-01', days),
        reportedOn: content.reportedOn && addDays('2026-01-01', days - 10),
        slips,
      }),
    );
  const anyPlans = fc
    .array(fc.tuple(fc.constantFrom(...PLAN_STATUSES), fc.array(anyLine, { maxLength: 8 })), {
      maxLength: units.length,
    })
    .map((plans) =>
      plans.map(([status, lines], index) => aPlan({ unitId: units[index], status, lines })),
    );
  const strategy = aStrategy({ goals: [aGoal(1), aGoal(2)] });
  const summed = (all: readonly Counts[], figure: (counts: Counts) => number) =>
    all.reduce((sum, counts) => sum + figure(counts), 0);

  it('are the sums of their areas, and these of their units', () => {
    expectAlways(
      fc.property(anyPlans, (plans) => {
        const figures = figuresOf(plans, strategy, directory, TODAY, 2026);
        for (const figure of [
          (counts: Counts) => counts.total,
          (counts: Counts) => counts.overdue,
          (counts: Counts) => counts.stale,
          (counts: Counts) => counts.critical,
          (counts: Counts) => counts.slips,
          (counts: Counts) => counts.byStatus.completed,
          (counts: Counts) => counts.byStatus.cancelled,
        ]) {
          throwUnless(summed(figures.areas, figure)).toBe(figure(figures));
          for (const area of figures.areas) {
            throwUnless(summed(area.units, figure)).toBe(figure(area));
          }
        }
        throwUnless(figures.total).toBe(
          plans.flatMap(({ lines }) => lines).filter(({ archived }) => !archived).length,
        );
      }),
    );
  });

  it('agree with each other', () => {
    expectAlways(
      fc.property(anyPlans, (plans) => {
        const figures = figuresOf(plans, strategy, directory, TODAY, 2026);
        const planned = figures.total - figures.byStatus.cancelled;
        const { inform, dialogue, involvement } = figures.dialogue;
        throwUnless(sumOf(figures.byStatus)).toBe(figures.total);
        throwUnless(inform + dialogue + involvement).toBe(planned);
        throwUnless(figures.trend.at(-1)?.byStatus).toEqual(figures.byStatus);
        throwUnless(figures.late.length).toBe(Math.min(50, figures.overdue));
        throwUnless(figures.goals[1].total).toBe(figures.total);
        throwUnless(figures.goals[1].completedByWeek).toEqual(figures.completedByWeek);
        throwUnless(figures.unitsWithMeasures + figures.unitsWithoutMeasures).toBe(2);
        for (const { due, onTime, late, open } of figures.months) {
          throwUnless(onTime + late + open).toBe(due);
        }
        for (const curve of [figures.completedByWeek, figures.expectedByWeek]) {
          throwUnless(curve).toEqual(curve.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});

describe('The figures of a large municipality', () => {
  /** 300 units of 100 measures, a tenth of them overdue, with names and ids as long as real ones. */
  const unitIds = Array.from({ length: 300 }, (_, index) => `barnehage-i-bydelen-${index}`);
  const directory = aDirectory([
    anArea(),
    ...unitIds.map((id) => aUnit({ id, name: `Barnehagen i bydel ${id}`, leaderUid: `uid-${id}` })),
  ]);
  const plans = unitIds.map((unitId) =>
    aPlan({
      unitId,
      lines: Array.from({ length: 100 }, (_, index) =>
        aLine({
          id: `measure-of-20-chars${index}`,
          deadline: index % 10 === 0 ? LATE : '2026-12-31',
          title: 'Et tiltak med en tittel så lang som de pleier å være',
        }),
      ),
    }),
  );

  it('are well under 400 kB, to be stored in one document', () => {
    const stored = JSON.stringify(figuresOf(plans, aStrategy(), directory, TODAY));
    expect(new Blob([stored]).size).toBeLessThan(300_000);
  });
});
