import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Day } from '../../domain/day/day';
import { CalendarEntry, CalendarHead } from '../../domain/exchange/calendar';

/**
 * A calendar file (.ics) that Outlook, Google and Apple take in. Days stand without a time, so that no
 * time zone moves them; the calendar says its own by name alone, because all-day entries need no rules
 * for summer time, and the library would write the moments of the file in it, where the standard wants
 * them in UTC.
 */
export function writeCalendar(
  { name, madeAt }: CalendarHead,
  entries: readonly CalendarEntry[],
): Blob {
  const calendar = ical({
    name: escaped(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Trondheim kommune', product: 'Rettesnor', language: 'NO' },
    x: [{ key: 'X-WR-TIMEZONE', value: 'Europe/Oslo' }],
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: madeAt,
      start: midnight(entry.first),
      end: midnight(entry.end),
      allDay: true,
      summary: entry.summary,
      description: entry.description,
      url: entry.url,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A deadline does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return new Blob([calendar.toString(), '\r\n'], { type: 'text/calendar;charset=utf-8' });
}

/** The library writes a day as UTC has it. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar's name is the one text that the library does not escape. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\;,]/g, '\\$&');
}
