import fc from 'fast-check';
import { anyDay, anyStatus } from '../../testing/any-measure';
import { aChange } from '../../testing/changes';
import { expectAlways } from '../../testing/expect-always';
import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { addDays, Day, dayOf, startOfDay } from '../day/day';
import { sameValue } from '../measure/history';
import { HEALTHS } from '../measure/measure';
import { Plan } from '../plan/plan';
import { MeasureChange, TRACKED_FIELDS, TrackedFields } from './change';
import { statesAsDayBegan } from './rollback';

const KEY = 'school-1-2026/measure-1';
const plan = aPlan({
  lines: [
    {
      ...aLine({ status: 'completed', progress: 100, health: 'atRisk', deadline: '2026-09-01' }),
      escalated: true,
    },
  ],
});
/** Created, moved, completed within an hour around midnight, made worse. */
const events: readonly MeasureChange[] = [
  aChange('2026-03-02 10:00', { version: 1 }),
  aChange('2026-05-04 00:00', {
    version: 2,
    from: { deadline: '2026-06-30', escalation: '' },
    to: { deadline: '2026-09-01', escalation: 'Hva nå?' },
  }),
  aChange('2026-05-04 23:59', {
    version: 4,
    from: { status: 'inProgress' },
    to: { status: 'completed' },
  }),
  aChange('2026-05-05 00:00', {
    version: 5,
    from: { health: 'onTrack' },
    to: { health: 'atRisk' },
  }),
];

const stateOn = (day: Day) => statesAsDayBegan([plan], events, day).get(KEY);

describe('a measure as a day began', () => {
  for (const [day, status, health, deadline, escalated] of [
    ['2026-05-06', 'completed', 'atRisk', '2026-09-01', true],
    ['2026-05-05', 'completed', 'onTrack', '2026-09-01', true],
    ['2026-05-04', 'inProgress', 'onTrack', '2026-06-30', false],
    ['2026-03-03', 'inProgress', 'onTrack', '2026-06-30', false],
  ] as const) {
    it(`${day} is ${status}, ${health}, due ${deadline}`, () => {
      expect(stateOn(day)).toEqual(
        jasmine.objectContaining({ status, health, deadline, escalated }),
      );
    });
  }

  it('is none on the day that it was made, and earlier', () => {
    expect(stateOn('2026-03-02')).toBeUndefined();
    expect(stateOn('2026-01-01')).toBeUndefined();
  });

  it('is today’s where nothing has happened, archived or not', () => {
    const quiet = aPlan({ lines: [aLine({ archived: true, title: 'Rolig' })] });
    expect([...statesAsDayBegan([quiet], [], '2026-01-01').values()]).toEqual([
      {
        planId: 'school-1-2026',
        unitId: 'school-1',
        measureId: 'measure-1',
        title: 'Rolig',
        status: 'inProgress',
        health: 'onTrack',
        deadline: '2026-06-30',
        archived: true,
        escalated: false,
      },
    ]);
  });

  it('is lifted from the beginning where the line says so and nothing has changed it', () => {
    const line = { ...aLine(), escalated: true };
    const lifted = aPlan({ lines: [line] });
    const [state] = statesAsDayBegan([lifted], [], '2026-01-01').values();
    expect(state.escalated).toBeTrue();
  });

  it('is not confused by a measure of the same id in another plan', () => {
    const elsewhere = events.map((event) => ({ ...event, planId: 'school-2-2026' }));
    expect(statesAsDayBegan([plan], elsewhere, '2026-01-01').get(KEY)?.status).toBe('completed');
  });
});

/** A measure's tracked fields, as they were from one write to the next. */
type Whole = Required<TrackedFields>;

describe('rolling back', () => {
  const anyWhole: fc.Arbitrary<Whole> = fc.record(
    {
      status: anyStatus(),
      health: fc.constantFrom(...HEALTHS),
      deadline: anyDay(),
      archived: fc.boolean(),
      escalation: fc.constantFrom('', 'Hva nå?', 'Og nå?'),
    },
    { noNullPrototype: true },
  );
  /** The measure after each of its writes, with how many hours after the one before it came. */
  const anyLife = fc.array(fc.tuple(anyWhole, fc.integer({ min: 0, max: 60 })), { minLength: 1 });

  it('to a day gives what was then, and going forward from it what is today', () => {
    expectAlways(
      fc.property(anyLife, fc.integer({ min: -2, max: 30 }), (life, days) => {
        const wholes = life.map(([whole]) => whole);
        const moments = momentsOf(life.map(([, hours]) => hours));
        const changes = wholes.map((whole, index) => changeTo(whole, wholes[index - 1], index));
        const dated = changes.map((change, index) => ({ ...change, at: moments[index] }));
        const today = wholes[wholes.length - 1];
        const day = addDays('2026-03-02', days);

        const state = statesAsDayBegan([planOf(today)], dated, day).get(KEY);
        const before = moments.filter((moment) => dayOf(moment) < day).length;
        if (before === 0) {
          return state === undefined;
        }
        const forward = dated
          .slice(before)
          .reduce<TrackedFields>((fields, { to }) => ({ ...fields, ...to }), wholes[before - 1]);
        return (
          state !== undefined &&
          sameValue(seenOf(state), seenOf(shown(wholes[before - 1]))) &&
          sameValue(forward, today)
        );
      }),
    );
  });
});

function momentsOf(hours: readonly number[]): readonly Date[] {
  let moment = startOfDay('2026-03-02').getTime();
  return hours.map((count) => new Date((moment += count * 3_600_000)));
}

/** The write's event, as history keeps it: nothing for the first, what differs for the others. */
function changeTo(whole: Whole, before: Whole | undefined, index: number): MeasureChange {
  const fields = TRACKED_FIELDS.filter((field) => before && before[field] !== whole[field]);
  const pick = (from: Whole): TrackedFields =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  return aChange('2026-03-02 00:00', {
    version: index + 1,
    from: before ? pick(before) : {},
    to: pick(whole),
  });
}

function planOf(whole: Whole): Plan {
  return aPlan({ lines: [{ ...aLine(), ...shown(whole) }] });
}

/** A line tells whether the measure is lifted, and not with what question. */
function shown({ escalation, ...fields }: Whole) {
  return { ...fields, escalated: escalation !== '' };
}

function seenOf({ status, health, deadline, archived, escalated }: ReturnType<typeof shown>) {
  return { status, health, deadline, archived, escalated };
}
