import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Child, startChild, waitUntilReady } from './child';
import { ROOT } from './folders';
import { LOOPBACK } from './ports';

/** What the Hosting emulator knows and the dev server does not. */
const FROM_HOSTING = ['/__/firebase', '/local.json', '/local-data.json'];

/** Starts `ng serve`, which builds on every change and reloads the page; ready when it answers. */
export async function startDevServer(
  runFolder: string,
  port: number,
  hostingPort: number,
): Promise<Child> {
  const proxyFile = join(runFolder, 'proxy.json');
  const target = { target: `http://${LOOPBACK}:${hostingPort}`, secure: false };
  const proxy = Object.fromEntries(FROM_HOSTING.map((path) => [path, target]));
  await writeFile(proxyFile, JSON.stringify(proxy));
  let isStopping = false;
  const child = startChild(
    process.execPath,
    [
      join(ROOT, 'node_modules/@angular/cli/bin/ng.js'),
      ...['serve', '--host', LOOPBACK, '--port', String(port), '--proxy-config', proxyFile],
    ],
    {
      cwd: ROOT,
      env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
      // The builder's last words when it is stopped are those of its parts that miss each other.
      onOutput: (text) => isStopping || process.stdout.write(text),
    },
  );
  await waitUntilReady('ng serve', child, async () => {
    return (await fetch(`http://${LOOPBACK}:${port}/`)).ok;
  });
  return {
    ...child,
    stop: () => {
      isStopping = true;
      return child.stop();
    },
  };
}
