import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccounts, startAuthAndHosting } from '../local/auth-and-hosting';
import { BuildFailed, buildIfChanged } from '../local/build';
import { startChild } from '../local/child';
import { findFirestore, FirestoreEmulator } from '../local/firestore-emulator';
import { urlOf } from '../local/firestore-rest';
import { BUILT_SITE, ROOT } from '../local/folders';
import { freePorts, LOOPBACK } from '../local/ports';
import { describeStack, makeRunFolder } from '../local/site';
import { DemoAccount } from '../local/demo/accounts';

/** The two pages that are compared, and the emulators behind them. */
export interface Site {
  readonly firestore: FirestoreEmulator;
  readonly url: string;
  readonly naiveUrl: string;
  stop(): Promise<void>;
}

/** There is no emulator to measure with; the message says how to get one. */
export class NothingToMeasureWith extends Error {}

const NAIVE_SITE = join(ROOT, 'dist/naive/browser');

/**
 * Builds both pages and starts what they need, with a login for the reader.
 *
 * @throws NothingToMeasureWith, BuildFailed
 */
export async function startSite(reader: DemoAccount): Promise<Site> {
  const found = await findFirestore();
  if ('advice' in found) {
    throw new NothingToMeasureWith(found.advice);
  }
  // One after the other: the first empties nothing of the second's.
  await buildIfChanged();
  await buildNaive();
  const firestore = await found.start();
  const sites = [await serve(BUILT_SITE, firestore, reader)];
  sites.push(await serve(NAIVE_SITE, firestore, reader));
  return {
    firestore,
    url: sites[0].url,
    naiveUrl: sites[1].url,
    stop: async () => {
      await Promise.all([firestore.stop(), ...sites.map((site) => site.stop())]);
    },
  };
}

async function buildNaive(): Promise<void> {
  const builder = startChild(
    process.execPath,
    [join(ROOT, 'node_modules/@angular/cli/bin/ng.js'), 'build', '-c', 'production,naive'],
    { cwd: ROOT, env: { ...process.env, NG_CLI_ANALYTICS: 'false' } },
  );
  if ((await builder.ended) !== 0) {
    throw new BuildFailed(builder.output().trim());
  }
}

async function serve(built: string, firestore: FirestoreEmulator, reader: DemoAccount) {
  const [port] = await freePorts(1);
  const folder = await makeRunFolder(port);
  await cp(built, join(folder, 'site'), { recursive: true });
  const services = await startAuthAndHosting({
    folder,
    port,
    withAuth: true,
    mayConnectTo: [urlOf(firestore)],
  });
  await services.ready;
  await createAccounts(services.authUrl!, [reader]);
  const address = { host: firestore.host, port: firestore.port };
  const auth = { url: services.authUrl! };
  await describeStack(folder, { firestore: address, auth, people: [reader] }, null);
  return {
    url: `http://${LOOPBACK}:${port}`,
    stop: async () => {
      await services.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
