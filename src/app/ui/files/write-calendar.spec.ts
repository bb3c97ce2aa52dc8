import ICAL from 'ical.js';
import { CalendarEntry } from '../../domain/exchange/calendar';
import { writeCalendar } from './write-calendar';

const ENTRY: CalendarEntry = {
  uid: 'm1.school-1-2026@rettesnor',
  sequence: 3,
  first: '2026-10-25',
  end: '2026-10-26',
  summary: 'Frist: Bål, grøt; og «æøå»',
  description: 'Åsheim skole\nStatus: Påbegynt\\',
  url: 'https://rettesnor.example/tiltak/school-1-2026/m1',
  isCancelled: false,
};
const HEAD = { name: 'Åsheim,\n frister', madeAt: new Date('2026-11-26T09:30:00Z') };

async function written(...entries: readonly CalendarEntry[]): Promise<string> {
  return writeCalendar(HEAD, entries).text();
}

/** Read again by another library than the one that writes. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    entries: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
}

describe('A calendar file', () => {
  it('has the deadline as a whole day, whatever the time zone', async () => {
    const text = await written(ENTRY);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261025\r\nDTEND;VALUE=DATE:20261026\r\n');
    const [entry] = read(text).entries;
    expect(entry.startDate.isDate).toBeTrue();
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual([
      '2026-10-25',
      '2026-10-26',
    ]);
  });

  it('is read as it was written, with all its letters', async () => {
    const { calendar, entries } = read(await written(ENTRY));
    expect(entries[0].summary).toBe(ENTRY.summary);
    expect(entries[0].description).toBe(ENTRY.description);
    expect(entries[0].component.getFirstPropertyValue('url')).toBe(ENTRY.url);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Trondheim kommune//Rettesnor//NO');
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Oslo');
    expect(calendar.getFirstProperty('x-wr-calname')?.toICALString()).toContain(
      'Åsheim\\, frister',
    );
  });

  it('tells which entry it is, and which version of it', async () => {
    const [entry] = read(await written(ENTRY)).entries;
    expect([entry.uid, entry.sequence]).toEqual([ENTRY.uid, 3]);
    expect(entry.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-11-26T09:30:00Z',
    );
    expect(entry.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('takes away what is cancelled', async () => {
    const text = await written(ENTRY, { ...ENTRY, uid: 'm2', isCancelled: true });
    const status = read(text).entries.map(({ component }) =>
      component.getFirstPropertyValue('status'),
    );
    expect(status).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('has lines of at most 75 octets, each with the end that the standard wants', async () => {
    const text = await written({ ...ENTRY, summary: 'Blåbærsyltetøy '.repeat(40) });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBeTrue();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(60);
    expect(read(text).entries[0].summary).toBe('Blåbærsyltetøy '.repeat(40));
  });
});
