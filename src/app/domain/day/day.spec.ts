import fc from 'fast-check';
import { anyDay } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import {
  addDays,
  Day,
  dayOf,
  daysBetween,
  describeDay,
  formatDay,
  isDay,
  mondayOf,
  monthName,
  monthsOf,
  startOfDay,
  writeDay,
  writeDays,
  yearOf,
} from './day';

/** The day of the week without the code under test: 0 is Sunday. */
const weekdayOf = (day: Day) => new Date(`${day}T12:00:00Z`).getUTCDay();

describe('A day', () => {
  for (const text of ['2026-01-05', '2024-02-29', '2026-12-31']) {
    it(`is ${text}`, () => {
      expect(isDay(text)).toBeTrue();
    });
  }

  for (const text of [
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '05.01.2026',
    '2026-01-05T00:00:00Z',
    ' 2026-01-05',
    '2026-01-05\n',
    '20260105',
    '',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(isDay(text)).toBeFalse();
    });
  }

  it('is what the clock on the wall shows, at its first and its last minute', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('begins with its first minute', () => {
    expect(startOfDay('2026-01-05')).toEqual(new Date(2026, 0, 5, 0, 0));
    expectAlways(fc.property(anyDay(), (day) => dayOf(startOfDay(day)) === day));
  });

  it('stands in its year', () => {
    expect(yearOf('2026-01-01')).toBe(2026);
    expect(yearOf('2025-12-31')).toBe(2025);
  });
});

describe('Counting days', () => {
  // The clocks change in Oslo (29 March), Los Angeles (8 March) and Auckland (5 April).
  for (const { from, count, to } of [
    { from: '2026-01-31', count: 1, to: '2026-02-01' },
    { from: '2024-02-28', count: 1, to: '2024-02-29' },
    { from: '2026-03-28', count: 2, to: '2026-03-30' },
    { from: '2026-03-07', count: 2, to: '2026-03-09' },
    { from: '2026-04-04', count: 2, to: '2026-04-06' },
    { from: '2026-01-01', count: -1, to: '2025-12-31' },
    { from: '2026-05-17', count: 0, to: '2026-05-17' },
  ]) {
    it(`finds ${to} ${count} days from ${from}`, () => {
      expect(addDays(from, count)).toBe(to);
      expect(daysBetween(from, to)).toBe(count);
    });
  }

  it('gets back what it added, from any day', () => {
    expectAlways(
      fc.property(anyDay(), fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        throwUnless(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('reaches any day from any other', () => {
    expectAlways(
      fc.property(anyDay(), anyDay(), (from, to) => {
        throwUnless(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('puts the later day after the earlier in the alphabet', () => {
    expectAlways(
      fc.property(anyDay(), fc.integer({ min: 1, max: 4000 }), (day, count) => {
        throwUnless(addDays(day, count) > day).toBeTrue();
      }),
    );
  });
});

describe('A week', () => {
  for (const { day, monday, week } of [
    { day: '2026-01-05', monday: '2026-01-05', week: 2 },
    { day: '2026-01-11', monday: '2026-01-05', week: 2 },
    { day: '2026-01-01', monday: '2025-12-29', week: 1 },
    { day: '2024-12-30', monday: '2024-12-30', week: 1 },
    { day: '2027-01-03', monday: '2026-12-28', week: 53 },
    { day: '2026-03-29', monday: '2026-03-23', week: 13 },
  ]) {
    it(`with ${day} in it begins on ${monday} and is number ${week}`, () => {
      expect(mondayOf(day)).toBe(monday);
      expect(describeDay(day)).toMatch(new RegExp(`, uke ${week}$`));
    });
  }

  it('begins on a Monday, at most six days before any of its days', () => {
    expectAlways(
      fc.property(anyDay(), (day) => {
        const monday = mondayOf(day);
        throwUnless(weekdayOf(monday)).toBe(1);
        throwUnless(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        throwUnless(daysBetween(monday, day)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('A day in words', () => {
  for (const { day, words } of [
    { day: '2026-01-05', words: '5. jan. 2026' },
    { day: '2026-05-17', words: '17. mai 2026' },
    { day: '2026-12-31', words: '31. des. 2026' },
    { day: '', words: '' },
  ]) {
    it(`is "${words}" for "${day}"`, () => {
      expect(formatDay(day)).toBe(words);
    });
  }
});

describe('A month', () => {
  it('is one of twelve in its year', () => {
    const months = monthsOf(2026);
    expect([months.length, months[0], months[11]]).toEqual([12, '2026-01', '2026-12']);
  });

  it('is named in Norwegian with its year', () => {
    expect(monthName('2026-04')).toBe('april 2026');
  });

  it('is named as it stands where it is none', () => {
    for (const text of ['11', '2026-13', '']) {
      expect(monthName(text)).toBe(text);
    }
  });
});

describe('A day in a sentence', () => {
  it('has its month in full', () => expect(writeDay('2026-01-05')).toBe('5. januar 2026'));
  it('is nothing where there is none', () => expect(writeDay('')).toBe(''));

  for (const { from, to, words } of [
    { from: '2026-03-01', to: '2026-04-15', words: ['1. mars', '15. april 2026'] },
    { from: '2026-12-01', to: '2027-01-15', words: ['1. desember 2026', '15. januar 2027'] },
  ]) {
    it(`says the year where it has to from ${from} to ${to}`, () =>
      expect(writeDays(from, to)).toEqual(words as [string, string]));
  }
});
