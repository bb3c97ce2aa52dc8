import { aLine, aMeasure } from '../../testing/measures';
import { aPerson } from '../../testing/municipality';
import { dayProblem, hasMovedOn, whyFixed } from './move-deadline';

describe('A deadline moved in the calendar', () => {
  const leader = aPerson();

  for (const { name, person, status, problem } of [
    { name: 'the leader of the unit', person: leader, status: 'inProgress', problem: null },
    {
      name: 'the leader, once it is postponed',
      person: leader,
      status: 'postponed',
      problem: null,
    },
    { name: 'the leader, once it is done', person: leader, status: 'completed', problem: 'ended' },
    {
      name: 'the leader, once it is cancelled',
      person: leader,
      status: 'cancelled',
      problem: 'ended',
    },
    {
      name: 'the leader of another unit',
      person: aPerson({ unitIds: ['library'] }),
      status: 'inProgress',
      problem: 'notAllowed',
    },
    {
      name: 'an advisor',
      person: aPerson({ role: 'advisor', unitIds: [] }),
      status: 'inProgress',
      problem: null,
    },
    {
      name: 'the one who does it',
      person: aPerson({ role: 'contributor' }),
      status: 'inProgress',
      problem: 'notAllowed',
    },
    {
      name: 'ledergruppen',
      person: aPerson({ role: 'executive' }),
      status: 'inProgress',
      problem: 'notAllowed',
    },
    { name: 'nobody in particular', person: null, status: 'inProgress', problem: 'notAllowed' },
  ] as const) {
    it(`is ${problem ? `fixed (${problem})` : 'moved'} for ${name}`, () => {
      const progress = status === 'completed' ? 100 : 40;
      expect(whyFixed(aLine({ status, progress }), 'school-1', person)).toBe(problem);
    });
  }

  for (const { day, problem } of [
    { day: '2026-06-29', problem: null },
    { day: '2026-03-02', problem: null },
    { day: '2026-03-01', problem: 'beforeStart' },
    { day: '2026-06-30', problem: 'same' },
    { day: '2026-06-31', problem: 'notADay' },
    { day: '', problem: 'notADay' },
  ] as const) {
    it(`${problem ? `does not come to ${day} (${problem})` : `comes to ${day}`}`, () => {
      expect(dayProblem({ start: '2026-03-02', deadline: '2026-06-30' }, day)).toBe(problem);
    });
  }

  it('is looked at again where somebody else has moved it meanwhile', () => {
    const seen = aLine();
    expect(hasMovedOn(seen, aMeasure({ title: 'Et annet navn', progress: 60 }))).toBeFalse();
    expect(hasMovedOn(seen, aMeasure({ deadline: '2026-07-01' }))).toBeTrue();
    expect(hasMovedOn(seen, aMeasure({ start: '2026-03-03' }))).toBeTrue();
    expect(hasMovedOn(seen, aMeasure({ status: 'completed' }))).toBeTrue();
    expect(hasMovedOn(seen, aMeasure({ archived: true }))).toBeTrue();
  });
});
