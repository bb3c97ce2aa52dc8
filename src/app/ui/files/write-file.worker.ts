import { CalendarEntry, CalendarHead } from '../../domain/exchange/calendar';
import { SheetHead, SheetRow } from '../../domain/exchange/sheet';
import { writeCalendar } from './write-calendar';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

/** What a file begins with: its rows come after. */
export type FileHead =
  | { readonly format: 'xlsx' | 'csv'; readonly head: SheetHead }
  | { readonly format: 'ics'; readonly head: CalendarHead };

/** A row of a table, or an entry of a calendar. */
export type FileRow = SheetRow | CalendarEntry;

/** What the page tells its worker, in this order. */
export type WriterOrder = FileHead | { readonly rows: readonly FileRow[] } | 'write';

/** What the worker answers, once. */
export type WriterAnswer = { readonly file: Blob } | { readonly failed: string };

let begun: FileHead | null = null;
const rows: FileRow[] = [];

/** Writes a file beside the page, which goes on meanwhile: a large one takes seconds. */
addEventListener('message', ({ data }: MessageEvent<WriterOrder>) => {
  if (data === 'write') {
    void write().then((answer) => postMessage(answer));
  } else if ('rows' in data) {
    rows.push(...data.rows);
  } else {
    begun = data;
  }
});

async function write(): Promise<WriterAnswer> {
  try {
    return { file: await writeFile() };
  } catch (error) {
    return { failed: String(error) };
  }
}

function writeFile(): Blob | Promise<Blob> {
  switch (begun?.format) {
    case 'xlsx':
      return writeWorkbook(begun.head, rows as SheetRow[]);
    case 'csv':
      return writeCsv(begun.head, rows as SheetRow[]);
    case 'ics':
      return writeCalendar(begun.head, rows as CalendarEntry[]);
    case undefined:
      throw new Error('no head');
  }
}
