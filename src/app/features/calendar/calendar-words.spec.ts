import { aRow } from '../../testing/measures';
import {
  daysFinding,
  fullestDayText,
  numbersOfDay,
  spanName,
  timelineFinding,
  timelineLead,
  wheelFinding,
  wheelLead,
} from './calendar-words';

describe('The sentences of the calendar', () => {
  it('say how much a day has', () => {
    const day = { day: '2026-03-12', entries: [], deadlines: 3, overdue: 1, starts: 2 };
    expect(numbersOfDay(day)).toBe('3 frister, 1 forfalt, 2 oppstart');
    expect(numbersOfDay({ ...day, deadlines: 1, overdue: 0, starts: 0 })).toBe('1 frist');
    expect(numbersOfDay({ ...day, deadlines: 0, overdue: 0, starts: 0 })).toBe('');
  });

  it('begin with what the month has', () => {
    const found = { deadlines: 12, overdue: 2, fullest: '2026-03-12', onFullest: 4 };
    expect(daysFinding(found, 'mars 2026')).toBe('12 frister i mars 2026, 2 forfalt');
    expect(daysFinding({ ...found, overdue: 0 }, 'uke 12, 2026')).toBe('12 frister i uke 12, 2026');
    expect(daysFinding({ ...found, deadlines: 0 }, 'mars 2026')).toBe('Ingen frister i mars 2026');
    expect(fullestDayText(found)).toBe('Flest 12. mars 2026, med 4 frister.');
    expect(fullestDayText({ ...found, onFullest: 1 })).toBe('');
  });

  it('name a month and a week', () => {
    expect(spanName('month', '2026-03-12')).toBe('mars 2026');
    expect(spanName('week', '2026-03-12')).toBe('uke 11, 2026');
    // The week of 1 January 2027 belongs to the year before.
    expect(spanName('week', '2027-01-01')).toBe('uke 53, 2026');
  });

  it('count what is under way today, and what is late', () => {
    const rows = [
      aRow({ start: '2026-01-01', deadline: '2026-12-31' }),
      aRow({ start: '2026-01-01', deadline: '2026-03-31' }),
      aRow({ start: '2026-12-01', deadline: '2026-12-31' }),
      aRow({ start: '2026-01-01', deadline: '2026-12-31', status: 'completed', progress: 100 }),
    ];
    expect(timelineFinding(rows, 2026, '2026-11-23')).toBe('1 tiltak pågår i dag, og 1 er forfalt');
    expect(timelineFinding(rows.slice(0, 1), 2026, '2026-11-23')).toBe('1 tiltak pågår i dag');
    expect(timelineFinding(rows, 2025, '2026-11-23')).toBe('4 tiltak i 2025');
    expect(timelineFinding([], 2027, '2026-11-23')).toBe('Ingen tiltak i 2027');
    expect(timelineLead(1, 1)).toBe('');
    expect(timelineLead(1, 4)).toContain('4 enheter');
    expect(timelineLead(2, 4)).toContain('2 kommunalområder med 4 enheter');
  });

  it('say which month is overfull, and which are empty', () => {
    const found = { fullest: 5, count: 42, isOverfull: true, empty: [0, 6, 7, 8, 10, 11] };
    expect(wheelFinding(found, 'deadlines', 2026)).toBe('Juni er overfull, med 42 frister');
    expect(wheelFinding({ ...found, isOverfull: false }, 'deadlines', 2026)).toBe(
      'Juni har flest frister: 42',
    );
    expect(wheelFinding(found, 'running', 2026)).toBe('Juni er travlest: 42 tiltak pågår');
    expect(wheelFinding(null, 'deadlines', 2026)).toBe('Ingen frister i 2026');
    expect(wheelFinding(null, 'running', 2026)).toBe('Ingen tiltak i 2026');
    expect(wheelLead(found)).toBe(
      'Det er minst dobbelt så mye som i en vanlig måned. Ingenting i januar, juli–september, november og desember.',
    );
    expect(wheelLead({ ...found, isOverfull: false, empty: [] })).toBe('');
    expect(wheelLead(null)).toBe('');
  });
});
