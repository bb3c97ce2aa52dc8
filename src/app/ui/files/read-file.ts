import { FILE_LIMITS } from '../../domain/exchange/grid';
import type { ReadFile } from './read-bytes';

/** How long a file may take before it is let go of. Milliseconds. */
const PATIENCE_MS = 30_000;

/** Reads an Excel or CSV file in a worker of its own, which ends with it. Never rejects. */
export async function readFile(file: Blob, patience = PATIENCE_MS): Promise<ReadFile> {
  if (file.size > FILE_LIMITS.bytes) {
    return { problem: 'tooLarge' };
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    return { problem: 'broken' };
  }
  const worker = new Worker(new URL('./read-file.worker', import.meta.url), { type: 'module' });
  return new Promise<ReadFile>((resolve) => {
    const timer = setTimeout(() => resolve({ problem: 'tooSlow' }), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFile>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve({ problem: 'broken' });
    });
    worker.postMessage(new Uint8Array(bytes));
  }).finally(() => worker.terminate());
}
