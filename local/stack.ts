import { createAccounts, startAuthAndHosting, storeAccounts } from './auth-and-hosting';
import { buildIfChanged } from './build';
import { StartOptions } from './command-line';
import { makeMunicipality, Municipality } from './demo/municipality';
import { startDevServer } from './dev-server';
import {
  BrokenRules,
  findFirestore,
  FirestoreEmulator,
  FirestoreToStart,
} from './firestore-emulator';
import { isEmpty, removeAll, urlOf, writeDocuments } from './firestore-rest';
import { Claim, claimFolder } from './folder-claim';
import { forgetData, KeptData, Person, readKeptData, saveData } from './kept-data';
import { freePorts, isFree, LOOPBACK } from './ports';
import { copyBuiltSite, describeStack, makeRunFolder } from './site';
import { rm } from 'node:fs/promises';

/** Everything that runs on this machine, ready to be used. */
export interface Stack {
  readonly url: string;
  readonly people: readonly Person[];
  /** Why there is no Firestore, and how to get it; `null` where there is. */
  readonly missing: string | null;
  readonly keepsData: boolean;
  /** Comes about only when a part of it stops by itself: the name of the part. */
  readonly failure: Promise<string>;
  /** Saves what is to be kept, and stops what was started. */
  stop(): Promise<void>;
}

/** What was asked for cannot be had; the message says why and what to do. */
export class CannotStart extends Error {}

/**
 * Starts the whole of it, as much side by side as possible: the emulators, the site, the demo
 * municipality.
 *
 * @param report is told what is being waited for
 * @throws CannotStart, and what the parts throw; what was started by then has to be ended by ending
 * this process
 */
export async function startStack(
  options: StartOptions,
  report: (progress: string) => void,
): Promise<Stack> {
  await checkPort(options.port);
  const claim = await claimData(options);
  const municipality = generate(options);
  const kept = await takeOutKeptData(options);
  const folder = await makeRunFolder(options.port);
  report('Starter emulatorene …');
  const found = await findFirestore();
  const toStart = 'advice' in found ? null : found;
  const sitePort = options.dev ? (await freePorts(1))[0] : options.port;
  const services = await startAuthAndHosting({
    folder,
    port: sitePort,
    withAuth: toStart !== null,
    mayConnectTo: toStart ? [urlOf(toStart)] : [],
  });

  const site = options.dev
    ? Promise.resolve()
    : buildIfChanged(() => report('Bygger nettstedet …')).then(() => copyBuiltSite(folder));
  const [filled] = await Promise.all([
    toStart &&
      startFirestore(toStart, kept, options).then((it) => fill(it, municipality, kept, options)),
    services.ready,
    site,
  ]);
  const firestore = filled?.firestore ?? null;
  const people = filled?.people ?? municipality.accounts;
  if (services.authUrl) {
    // As they were left, with changed passwords; then those that the emulator has not seen before.
    await storeAccounts(services.authUrl, kept?.accounts ?? []);
    await createAccounts(services.authUrl, people);
  }
  await describeStack(
    folder,
    {
      firestore: firestore && { host: firestore.host, port: firestore.port },
      auth: services.authUrl ? { url: services.authUrl } : null,
      people,
    },
    firestore ? null : municipality.documents,
  );
  const devServer = options.dev ? await startDevServer(folder, options.port, sitePort) : null;

  const keptIn = firestore?.isOurs ? options.data : null;
  if (options.fresh && options.data) {
    // Not before everything has started: until then the old data may be wanted after all.
    await forgetData(options.data);
  }
  return {
    url: `${urlOf({ host: LOOPBACK, port: options.port })}/`,
    people,
    missing: 'advice' in found ? found.advice : null,
    keepsData: keptIn !== null,
    failure: Promise.race([
      services.ended.then(() => 'Firebase-emulatoren for innlogging og nettside'),
      ...(firestore ? [firestore.ended.then(() => 'Firestore-emulatoren')] : []),
      ...(devServer ? [devServer.ended.then(() => 'ng serve')] : []),
    ]),
    stop: async () => {
      try {
        if (firestore && keptIn && services.authUrl) {
          await saveData(keptIn, { firestore, authUrl: services.authUrl, people });
        }
      } finally {
        await Promise.all([firestore?.stop(), services.stop(), devServer?.stop()]);
        await rm(folder, { recursive: true, force: true });
        await claim?.release();
      }
    },
  };
}

async function checkPort(port: number): Promise<void> {
  if (!(await isFree(port))) {
    throw new CannotStart(
      `Port ${port} er opptatt av et annet program. Velg en annen: npm start -- --port ${port + 1}`,
    );
  }
}

/** Reserves the folder for data; `null` where nothing is to be kept. */
async function claimData({ data, port }: StartOptions): Promise<Claim | null> {
  const claim = data === null ? null : await claimFolder(data, urlOf({ host: LOOPBACK, port }));
  if (claim?.heldBy) {
    throw new CannotStart(
      `Rettesnor kjører allerede på ${claim.heldBy} med de samme dataene. Bruk den, stans den, ` +
        'eller gi denne egne data med --data <mappe>.',
    );
  }
  return claim;
}

async function takeOutKeptData(options: StartOptions): Promise<KeptData | null> {
  if (options.fresh || options.data === null) {
    return null;
  }
  try {
    return await readKeptData(options.data);
  } catch (error) {
    throw new CannotStart(
      `Det som er lagret i ${options.data}, kan ikke leses (${(error as Error).message}). ` +
        'Begynn på nytt med npm start -- --fresh.',
    );
  }
}

async function startFirestore(
  toStart: FirestoreToStart,
  kept: KeptData | null,
  { data }: StartOptions,
): Promise<FirestoreEmulator> {
  try {
    return await toStart.start({ importFrom: kept?.firestoreExport });
  } catch (error) {
    throw kept === null || error instanceof BrokenRules
      ? error
      : new CannotStart(
          `Firestore-emulatoren startet ikke med det som er lagret i ${data}. Flytt mappen, eller ` +
            `begynn på nytt med npm start -- --fresh.\n${(error as Error).message}`,
        );
  }
}

/** Sees to it that there is a municipality in Firestore, and says who lives there. */
async function fill(
  firestore: FirestoreEmulator,
  municipality: Municipality,
  kept: KeptData | null,
  { fresh }: StartOptions,
): Promise<{ firestore: FirestoreEmulator; people: readonly Person[] }> {
  if (fresh) {
    await removeAll(firestore);
  }
  const isNew = await isEmpty(firestore);
  if (isNew) {
    await writeDocuments(firestore, municipality.documents);
  }
  const isKept = kept !== null && firestore.isOurs && !isNew;
  return { firestore, people: isKept ? kept.people : municipality.accounts };
}

function generate({ seed, units, measures }: StartOptions): Municipality {
  // The day where the municipality is, in the one notation that other code reads (yyyy-mm-dd).
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  try {
    return makeMunicipality({ seed, today, units, measures, holdsReviews: true });
  } catch (error) {
    throw error instanceof RangeError
      ? new CannotStart(`En slik demokommune kan ikke lages: ${error.message}`)
      : error;
  }
}
