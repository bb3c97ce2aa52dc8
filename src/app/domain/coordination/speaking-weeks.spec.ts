import * as fc from 'fast-check';
import { addDays, mondayOf } from '../day/day';
import { Status } from '../measure/measure';
import { mondayOfWeek, speakingWeeks, weekNumber } from './speaking-weeks';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

/** The Mondays from the first to the last week in which a measure of these days speaks. */
function weeks(start: string, deadline: string, status: Status = 'inProgress') {
  const span = speakingWeeks({ start, deadline, status }, weekNumber('2026-06-10'));
  return span && [mondayOfWeek(span.first), mondayOfWeek(span.last)];
}

describe('Counted weeks', () => {
  it('begin on the Mondays of the calendar', () =>
    fc.assert(
      fc.property(anyDay, (day) => expect(mondayOfWeek(weekNumber(day))).toBe(mondayOf(day))),
    ));

  it('follow each other over new year and leap days', () => {
    expect(weekNumber('2027-01-04') - weekNumber('2026-12-31')).toBe(1);
    expect(weekNumber('2028-03-01') - weekNumber('2028-02-27')).toBe(1);
  });
});

describe('The weeks in which a measure speaks', () => {
  it('are all of a short one, of 28 days at most', () => {
    // Monday 1 June to Sunday 28 June 2026 are 28 days, four weeks.
    expect(weeks('2026-06-01', '2026-06-28')).toEqual(['2026-06-01', '2026-06-22']);
    expect(weeks('2026-06-10', '2026-06-10')).toEqual(['2026-06-08', '2026-06-08']);
  });

  it('are the deadline’s alone of a longer one', () => {
    expect(weeks('2026-06-01', '2026-06-29')).toEqual(['2026-06-29', '2026-06-29']);
    expect(weeks('2026-01-01', '2026-12-31')).toEqual(['2026-12-28', '2026-12-28']);
  });

  it('are none of a cancelled one', () => {
    expect(weeks('2026-06-01', '2026-06-28', 'cancelled')).toBeNull();
  });

  it('end before this week for a completed one', () => {
    // This week begins on 8 June.
    expect(weeks('2026-06-01', '2026-06-28', 'completed')).toEqual(['2026-06-01', '2026-06-01']);
    expect(weeks('2026-06-10', '2026-06-28', 'completed')).toBeNull();
    expect(weeks('2026-01-01', '2026-05-31', 'completed')).toEqual(['2026-05-25', '2026-05-25']);
    expect(weeks('2026-01-01', '2026-12-31', 'completed')).toBeNull();
  });

  it('go on for a postponed one, and for what is late', () => {
    expect(weeks('2026-06-01', '2026-06-28', 'postponed')?.length).toBe(2);
    expect(weeks('2026-05-01', '2026-05-08', 'inProgress')).toEqual(['2026-04-27', '2026-05-04']);
  });
});
