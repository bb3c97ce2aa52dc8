import { aRow } from '../../../testing/measures';
import { CalendarDay, DayEntry } from '../../../domain/calendar/day-index';
import { dayInSheet, SheetItem, toEvents } from './sheet-events';

function aDay(count: number, occasion: DayEntry['occasion'] = 'deadline'): CalendarDay {
  const entries = Array.from({ length: count }, (_, number): DayEntry => {
    return { row: aRow({ id: `m${number}`, title: `Tiltak ${number}` }), occasion };
  });
  return { day: '2026-03-29', entries, deadlines: count, starts: 0, overdue: 0 };
}

const itemsOf = (days: readonly CalendarDay[], most: number, isFixed = false) =>
  toEvents(days, most, () => isFixed).map((event) => event['item'] as SheetItem);

describe('The fields of a sheet', () => {
  it('are as many as there is room for, and one that counts the rest', () => {
    const items = itemsOf([aDay(2000)], 3);
    expect(items.length).toBe(4);
    expect(items[3]).toEqual({ kind: 'more', day: '2026-03-29', count: 1997 });
  });

  it('hold one more where the field that counts would take its place', () => {
    expect(itemsOf([aDay(4)], 3).map(({ kind }) => kind)).toEqual(Array(4).fill('entry'));
    expect(itemsOf([aDay(5)], 3).map(({ kind }) => kind)).toEqual([
      'entry',
      'entry',
      'entry',
      'more',
    ]);
    expect(itemsOf([aDay(0)], 3)).toEqual([]);
  });

  it('are dragged where the deadline can be moved, and nowhere else', () => {
    const draggable = (days: readonly CalendarDay[], isFixed: boolean) =>
      toEvents(days, 3, () => isFixed).map(({ startEditable }) => startEditable);
    expect(draggable([aDay(1)], false)).toEqual([true]);
    expect(draggable([aDay(1)], true)).toEqual([false]);
    expect(draggable([aDay(1, 'start')], false)).toEqual([false]);
    expect(draggable([aDay(6)], false).at(-1)).toBeFalse();
  });

  it('keep the order of the day', () => {
    const events = toEvents([aDay(6)], 3, () => false);
    const places = events.map((event) => event['place'] as number);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('stand on the day that FullCalendar means', () => {
    expect(dayInSheet(new Date('2026-03-29T00:00:00Z'))).toBe('2026-03-29');
  });
});
