import { aRow } from '../../testing/measures';
import { calendarEntry } from './calendar';

const WORDS = { summary: 'Frist: Åpen dag', description: '', url: 'https://example.org/x' };

describe("A measure's deadline in a calendar", () => {
  it('is a whole day, and ends before the next', () => {
    const entry = calendarEntry(aRow({ deadline: '2026-12-31' }), WORDS);
    expect([entry.first, entry.end]).toEqual(['2026-12-31', '2027-01-01']);
    // The clock is put forward on this day.
    const march = calendarEntry(aRow({ deadline: '2026-03-29' }), WORDS);
    expect(march.end).toBe('2026-03-30');
  });

  it('is the same entry with every version, and a later one each time', () => {
    const first = calendarEntry(aRow({ version: 1 }), WORDS);
    const later = calendarEntry(aRow({ version: 4, deadline: '2026-09-01' }), WORDS);
    expect(first.uid).toBe(later.uid);
    expect([first.sequence, later.sequence]).toEqual([0, 3]);
    expect(calendarEntry(aRow({ planId: 'school-1-2027' }), WORDS).uid).not.toBe(first.uid);
  });

  it('is taken away where the measure is cancelled or archived', () => {
    const isCancelled = (changes: Parameters<typeof aRow>[0]) =>
      calendarEntry(aRow(changes), WORDS).isCancelled;
    expect(isCancelled({ status: 'cancelled' })).toBeTrue();
    expect(isCancelled({ archived: true })).toBeTrue();
    expect(isCancelled({ status: 'completed' })).toBeFalse();
  });
});
