import fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows } from '../../testing/registers';
import { addUpDays } from './days-found';
import { daysOf, indexDays } from './day-index';

const TODAY = '2026-11-23';
const everything = () => true;
const titlesOf = (entries: readonly { row: { title: string } }[]) =>
  entries.map(({ row }) => row.title);

describe('The days of the calendar', () => {
  const rows = [
    aRow({ id: '1', title: 'Ørret i elva', start: '2026-11-02', deadline: '2026-11-20' }),
    aRow({ id: '2', title: 'Avis', start: '2026-11-20', deadline: '2026-11-25' }),
    aRow({ id: '3', title: 'Bok', deadline: '2026-11-20', status: 'completed', progress: 100 }),
    aRow({ id: '4', title: 'Elvevandring', start: '2026-11-02', deadline: '2026-11-20' }),
    aRow({ id: '5', title: 'Neste år', deadline: '2027-01-01' }),
  ];
  const week = (starts: boolean) =>
    daysOf(indexDays(rows), {
      span: { from: '2026-11-19', to: '2026-11-25' },
      starts,
      passes: everything,
      today: TODAY,
    });

  it('stand there whether anything happens or not', () => {
    expect(week(false).map(({ day, deadlines }) => `${day} ${deadlines}`)).toEqual([
      '2026-11-19 0',
      '2026-11-20 3',
      '2026-11-21 0',
      '2026-11-22 0',
      '2026-11-23 0',
      '2026-11-24 0',
      '2026-11-25 1',
    ]);
  });

  it('have what is late first, and what is done last', () => {
    const [, friday] = week(true);
    expect(titlesOf(friday.entries)).toEqual(['Elvevandring', 'Ørret i elva', 'Avis', 'Bok']);
    expect([friday.deadlines, friday.overdue, friday.starts]).toEqual([3, 2, 1]);
  });

  it('tell of starts where somebody asks for them', () => {
    const starting = ([, friday]: ReturnType<typeof week>) =>
      friday.entries.filter(({ occasion }) => occasion === 'start');
    expect(titlesOf(starting(week(true)))).toEqual(['Avis']);
    expect(starting(week(false))).toEqual([]);
  });

  it('hold only what is let through', () => {
    const [day] = daysOf(indexDays(rows), {
      span: { from: '2026-11-20', to: '2026-11-20' },
      starts: false,
      passes: ({ id }) => id === '3',
      today: TODAY,
    });
    expect(titlesOf(day.entries)).toEqual(['Bok']);
  });

  it('hold every deadline of a year once', () => {
    fc.assert(
      fc.property(anyRows, (some) => {
        const days = daysOf(indexDays(some), {
          span: { from: '2026-01-01', to: '2026-12-31' },
          starts: true,
          passes: everything,
          today: TODAY,
        });
        const due = days.flatMap(({ entries }) =>
          entries.filter(({ occasion }) => occasion === 'deadline').map(({ row }) => row.id),
        );
        expect(due.length).toBe(some.length);
        expect(new Set(due).size).toBe(some.length);
      }),
    );
  });

  it('add up to the finding, within the month alone', () => {
    const days = week(false);
    expect(addUpDays(days, { from: '2026-11-01', to: '2026-11-30' })).toEqual({
      deadlines: 4,
      overdue: 2,
      fullest: '2026-11-20',
      onFullest: 3,
    });
    expect(addUpDays(days, { from: '2026-11-21', to: '2026-11-30' })).toEqual({
      deadlines: 1,
      overdue: 0,
      fullest: '2026-11-25',
      onFullest: 1,
    });
    expect(addUpDays(days, { from: '2026-11-01', to: '2026-11-20' }).deadlines).toBe(3);
    expect(addUpDays([], { from: '2026-11-01', to: '2026-11-30' }).fullest).toBe('');
  });
});
