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

/** The app, and the emulators behind it. */
export interface Site {
  readonly firestore: FirestoreEmulator;
  readonly url: string;
  stop(): Promise<void>;
}

/** There is no emulator to measure with; the message says how to get one. */
export class NothingToMeasureWith extends Error {}

const NAIVE_SITE = join(ROOT, 'dist/naive/browser');

/** The app beside the page that it is compared with. */
export interface TwoSites extends Site {
  readonly naiveUrl: string;
}

/**
 * Builds the app and starts what it needs, with a login for the reader.
 *
 * @throws NothingToMeasureWith, BuildFailed
 */
export async function startSite(reader: DemoAccount): Promise<Site> {
  const emulator = await findEmulator();
  await buildIfChanged();
  const firestore = await emulator.start();
  const site = await serve(BUILT_SITE, firestore, reader);
  return {
    firestore,
    url: site.url,
    stop: async () => {
      await Promise.all([firestore.stop(), site.stop()]);
    },
  };
}

/**
 * The same with the page that it is compared with beside it.
 *
 * @throws NothingToMeasureWith, BuildFailed
 */
export async function startTwoSites(reader: DemoAccount): Promise<TwoSites> {
  await findEmulator();
  // One after the other: the first empties nothing of the second's.
  await buildIfChanged();
  await buildNaive();
  const site = await startSite(reader);
  const naive = await serve(NAIVE_SITE, site.firestore, reader);
  return {
    ...site,
    naiveUrl: naive.url,
    stop: async () => {
      await Promise.all([site.stop(), naive.stop()]);
    },
  };
}

async function findEmulator() {
  const found = await findFirestore();
  if ('advice' in found) {
    throw new NothingToMeasureWith(found.advice);
  }
  return found;
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
