import { randomInt } from 'node:crypto';
import { createServer, Server } from 'node:net';

/** Everything that is started here listens on this address only, so that no other machine reaches it. */
export const LOOPBACK = '127.0.0.1';

// Below the ports that systems hand out to connections by themselves (from 32768 on Linux, 49152
// elsewhere): one of those can be taken between being found and being listened on.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 1000;

/**
 * As many different free ports as asked for.
 *
 * @throws Error where so many cannot be found
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  for (let tried = 0; ports.size < count; tried++) {
    if (tried === TRIES) {
      throw new Error(`Fant ikke ${count} ledige porter mellom ${LOWEST} og ${HIGHEST}.`);
    }
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) {
      ports.add(port);
    }
  }
  return [...ports];
}

/** Whether a program could listen on this port now. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    return true;
  } catch {
    return false;
  }
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
