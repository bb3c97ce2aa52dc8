import { readBytes } from './read-bytes';

/** Reads a file beside the page: a large one takes seconds, and one that is made to hang is left there. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readBytes(data).then(
    (read) => postMessage(read),
    () => postMessage({ problem: 'broken' }),
  );
});
