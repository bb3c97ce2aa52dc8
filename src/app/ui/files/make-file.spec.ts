import { firstValueFrom, lastValueFrom, toArray } from 'rxjs';
import { SheetHead } from '../../domain/exchange/sheet';
import { cellsOf } from '../../testing/sheets';
import { unzipped } from '../../testing/unzipped';
import { FileOrder, makeFile } from './make-file';

const HEAD: SheetHead = {
  name: 'Tiltak',
  columns: [{ header: 'Tiltak', kind: 'text' }],
  about: { name: 'Om utvalget', title: 'Tiltak 2026', facts: [] },
};
const order = (changes: Partial<FileOrder> = {}): FileOrder => ({
  file: { format: 'xlsx', head: HEAD },
  rowCount: 3,
  rowAt: (place) => [`Tiltak ${place}`],
  ...changes,
});

describe('A file that is made beside the page', () => {
  it('tells how far it has come, and has all rows in their order', async () => {
    const steps = await lastValueFrom(makeFile(order()).pipe(toArray()));
    expect(steps.slice(0, -1)).toEqual([{ done: 0.5 }]);
    const file = steps.at(-1);
    const cells = cellsOf(await unzipped(file && 'file' in file ? file.file : new Blob()), 1);
    expect(cells.map((row) => row[0].value)).toEqual([
      'Tiltak',
      'Tiltak 0',
      'Tiltak 1',
      'Tiltak 2',
    ]);
  });

  it('is a CSV file where that is wanted', async () => {
    const end = await lastValueFrom(makeFile(order({ file: { format: 'csv', head: HEAD } })));
    expect(await ('file' in end ? end.file.text() : '')).toContain('Tiltak\r\nTiltak 0\r\n');
  });

  it('is a calendar where that is wanted', async () => {
    const head = { name: 'Frister', madeAt: new Date('2026-11-26T09:00:00Z') };
    const end = await lastValueFrom(
      makeFile(order({ file: { format: 'ics', head }, rowCount: 0 })),
    );
    expect(await ('file' in end ? end.file.text() : '')).toContain('BEGIN:VCALENDAR\r\n');
  });

  it('lets the browser in while many rows are made, and stops with whoever waits', async () => {
    let made = 0;
    const slowly = (place: number) => {
      for (const end = performance.now() + 2; performance.now() < end;) {
        // A row that takes its time.
      }
      made++;
      return [`Tiltak ${place}`];
    };
    const ending = spyOn(Worker.prototype, 'terminate').and.callThrough();
    const step = await firstValueFrom(makeFile(order({ rowCount: 1000, rowAt: slowly })));
    const madeThen = made;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(madeThen).toBeLessThan(20);
    expect(made).toBe(madeThen);
    expect(ending).toHaveBeenCalledTimes(1);
    // Half of the work is the writing, which tells nothing.
    expect('done' in step && step.done).toBe(madeThen / 1000 / 2);
  });

  it('has its rows in their order, however many turns they took', async () => {
    const slowly = (place: number) => {
      for (const end = performance.now() + 3; performance.now() < end;) {
        // A row that takes its time.
      }
      return [`Tiltak ${place}`];
    };
    const file = { format: 'csv', head: HEAD } as const;
    const end = await lastValueFrom(makeFile(order({ file, rowCount: 12, rowAt: slowly })));
    const lines = ('file' in end ? await end.file.text() : '').trim().split('\r\n').slice(1);
    expect(lines).toEqual(Array.from({ length: 12 }, (_, place) => `Tiltak ${place}`));
  });

  it('fails where the worker does not start', async () => {
    const worker = Object.assign(new EventTarget(), {
      postMessage: () =>
        queueMicrotask(() => worker.dispatchEvent(new ErrorEvent('error', { message: 'gone' }))),
      terminate: () => undefined,
    });
    spyOn(window, 'Worker').and.returnValue(worker as unknown as Worker);
    await expectAsync(lastValueFrom(makeFile(order()))).toBeRejectedWithError('gone');
  });

  it('fails where it cannot be written', async () => {
    const broken = { ...HEAD, columns: null as unknown as SheetHead['columns'] };
    await expectAsync(
      lastValueFrom(makeFile(order({ file: { format: 'xlsx', head: broken } }))),
    ).toBeRejected();
  });
});
