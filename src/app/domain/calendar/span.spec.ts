import { dayToShow, monthSpan, spanOf, stepFrom } from './span';

describe('What the calendar shows around a day', () => {
  for (const { layout, day, from, to } of [
    { layout: 'month', day: '2026-11-26', from: '2026-10-26', to: '2026-12-06' },
    { layout: 'month', day: '2026-02-14', from: '2026-01-26', to: '2026-03-01' },
    { layout: 'month', day: '2027-02-01', from: '2027-02-01', to: '2027-02-28' },
    { layout: 'list', day: '2028-02-10', from: '2028-02-01', to: '2028-02-29' },
    { layout: 'week', day: '2026-01-01', from: '2025-12-29', to: '2026-01-04' },
    { layout: 'week', day: '2026-03-29', from: '2026-03-23', to: '2026-03-29' },
  ] as const) {
    it(`is ${from} to ${to} in the ${layout} of ${day}`, () => {
      expect(spanOf(layout, day)).toEqual({ from, to });
    });
  }

  it('ends with the month', () => {
    expect(monthSpan('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  for (const { layout, day, steps, to } of [
    { layout: 'month', day: '2026-11-26', steps: 1, to: '2026-12-01' },
    { layout: 'month', day: '2026-12-31', steps: 1, to: '2027-01-01' },
    { layout: 'list', day: '2026-01-31', steps: -1, to: '2025-12-01' },
    { layout: 'month', day: '2026-03-31', steps: -14, to: '2025-01-01' },
    { layout: 'week', day: '2026-03-28', steps: 1, to: '2026-04-04' },
    { layout: 'week', day: '2026-01-02', steps: -1, to: '2025-12-26' },
  ] as const) {
    it(`goes from ${day} to ${to} in ${steps} steps of a ${layout}`, () => {
      expect(stepFrom(layout, day, steps)).toBe(to);
    });
  }

  it('is the day chosen in its own year, else today, else the first of the year', () => {
    expect(dayToShow('2026-03-12', 2026, '2026-11-26')).toBe('2026-03-12');
    expect(dayToShow('2026-03-12', 2027, '2026-11-26')).toBe('2027-01-01');
    expect(dayToShow('', 2026, '2026-11-26')).toBe('2026-11-26');
    expect(dayToShow('', 2025, '2026-11-26')).toBe('2025-01-01');
  });
});
