import { Observable } from 'rxjs';
import type { FileHead, FileRow, WriterAnswer, WriterOrder } from './write-file.worker';

/** A file to be made. Its rows are asked for in their order, each once. */
export interface FileOrder {
  readonly file: FileHead;
  readonly rowCount: number;
  readonly rowAt: (place: number) => FileRow;
}

/** How far the file has come, from 0 to 1, and then the file. */
export type FileProgress = { readonly done: number } | { readonly file: Blob };

/** How long rows are made before the browser is let in: half a frame. Milliseconds. */
const SLICE_MS = 8;

/** How much of the work is the page's: the rows. The writing itself tells nothing until it is over. */
const ROWS_SHARE = 0.5;

/**
 * Makes the file: its rows here in slices, and the rest in a worker, so that the page scrolls and takes
 * keys meanwhile. Whoever no longer listens, stops it. Fails where no file came of it.
 */
export function makeFile({ file, rowCount, rowAt }: FileOrder): Observable<FileProgress> {
  return new Observable((listener) => {
    const worker = new Worker(new URL('./write-file.worker', import.meta.url), { type: 'module' });
    const tell = (order: WriterOrder) => worker.postMessage(order);
    let next: ReturnType<typeof setTimeout> | undefined;
    let place = 0;

    worker.addEventListener('message', ({ data }: MessageEvent<WriterAnswer>) => {
      if ('file' in data) {
        listener.next(data);
        listener.complete();
      } else {
        listener.error(new Error(data.failed));
      }
    });
    worker.addEventListener('error', ({ message }) => listener.error(new Error(message)));

    const goOn = () => {
      const end = performance.now() + SLICE_MS;
      const rows: FileRow[] = [];
      while (place < rowCount && performance.now() < end) {
        rows.push(rowAt(place++));
      }
      tell({ rows });
      if (place < rowCount) {
        listener.next({ done: (place / rowCount) * ROWS_SHARE });
        next = setTimeout(goOn);
      } else {
        listener.next({ done: ROWS_SHARE });
        tell('write');
      }
    };
    tell(file);
    goOn();
    return () => {
      clearTimeout(next);
      worker.terminate();
    };
  });
}
