import type { EventInput } from '@fullcalendar/angular';
import { CalendarDay, DayEntry } from '../../../domain/calendar/day-index';
import { Day } from '../../../domain/day/day';
import { RegisterRow } from '../../../domain/register/register-row';

/** What a field of the sheet carries: a measure, or how many more there are than it has room for. */
export type SheetItem =
  | { readonly kind: 'entry'; readonly entry: DayEntry; readonly isFixed: boolean }
  | { readonly kind: 'more'; readonly day: Day; readonly count: number };

/**
 * What FullCalendar draws of the days: at most `most` measures a day, and one field for the rest of
 * them. However many stand on a day, so many are drawn.
 *
 * @param isFixed whether the one who looks cannot move the deadline
 */
export function toEvents(
  days: readonly CalendarDay[],
  most: number,
  isFixed: (row: RegisterRow) => boolean,
): EventInput[] {
  return days.flatMap(({ day, entries }) => {
    // One more takes no more room than the field that tells of it.
    const shown = entries.length <= most + 1 ? entries : entries.slice(0, most);
    const events = shown.map((entry, place): EventInput => {
      const { row, occasion } = entry;
      const fixed = occasion === 'start' || isFixed(row);
      return {
        id: `${row.planId}/${row.id}/${occasion}`,
        title: row.title,
        start: day,
        allDay: true,
        startEditable: !fixed,
        interactive: false,
        item: { kind: 'entry', entry, isFixed: fixed } satisfies SheetItem,
        place,
      };
    });
    const left = entries.length - shown.length;
    return left === 0 ? events : [...events, moreEvent(day, left)];
  });
}

/** The day as FullCalendar has it: it hands out the moment at which the day begins in UTC. */
export function dayInSheet(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function moreEvent(day: Day, count: number): EventInput {
  return {
    id: `${day}/more`,
    title: String(count),
    start: day,
    allDay: true,
    startEditable: false,
    interactive: false,
    item: { kind: 'more', day, count } satisfies SheetItem,
    place: Number.MAX_SAFE_INTEGER,
  };
}
