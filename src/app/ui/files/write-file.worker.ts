import { SheetHead, SheetRow } from '../../domain/exchange/sheet';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

/** What the page tells its worker, in this order. */
export type WriterOrder =
  | { readonly head: SheetHead; readonly format: 'xlsx' | 'csv' }
  | { readonly rows: readonly SheetRow[] }
  | 'write';

/** What the worker answers, once. */
export type WriterAnswer = { readonly file: Blob } | { readonly failed: string };

/** Writes a file beside the page, which goes on meanwhile: a large one takes seconds. */
let head: SheetHead | null = null;
let format: 'xlsx' | 'csv' = 'xlsx';
const rows: SheetRow[] = [];

addEventListener('message', ({ data }: MessageEvent<WriterOrder>) => {
  if (data === 'write') {
    void write().then((answer) => postMessage(answer));
  } else if ('rows' in data) {
    rows.push(...data.rows);
  } else {
    ({ head, format } = data);
  }
});

async function write(): Promise<WriterAnswer> {
  try {
    if (head === null) {
      throw new Error('no head');
    }
    return { file: format === 'csv' ? writeCsv(head, rows) : await writeWorkbook(head, rows) };
  } catch (error) {
    return { failed: String(error) };
  }
}
