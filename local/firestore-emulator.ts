import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, waitUntilReady } from './child';
import { findEmulator } from './find-emulator';
import { Address, urlOf } from './firestore-rest';
import { CACHE, PROGRAMS, PROJECT, ROOT, RULES } from './folders';
import { freePorts, LOOPBACK } from './ports';

/** A running Firestore emulator that enforces the project's rules. */
export interface FirestoreEmulator {
  readonly host: string;
  readonly port: number;
  /** `false` for one that somebody else started: its data are not ours to keep or to throw away. */
  readonly isOurs: boolean;
  /** When it has ended by itself or been stopped. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** No emulator can be had; `advice` says why, and how to get it. */
export interface NoEmulator {
  readonly advice: string;
}

/** The rules do not compile: the message says where. The emulator alone would only warn, and refuse all. */
export class BrokenRules extends Error {}

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const DOWNLOAD_HOST = 'https://storage.googleapis.com/';
const SECONDS_TO_DOWNLOAD = 300;

/** An emulator that has been found; its address is settled before it starts. */
export interface FirestoreToStart {
  readonly host: string;
  readonly port: number;
  /**
   * Starts it, reachable from this machine only, with the project's rules.
   *
   * @param importFrom an earlier export's `.overall_export_metadata` file, which it starts with
   * @param rulesFile other rules than the project's
   * @throws BrokenRules; Error when it does not start
   */
  start(options?: { importFrom?: string; rulesFile?: string }): Promise<FirestoreEmulator>;
}

/**
 * Finds Google's Firestore emulator and gives it a free port.
 *
 * @throws where `FIRESTORE_EMULATOR_HOST` names one that is no address
 */
export async function findFirestore(
  env: NodeJS.ProcessEnv = process.env,
): Promise<FirestoreToStart | NoEmulator> {
  const found = await findEmulator(env, downloadEmulator);
  if (found.kind === 'missing') {
    return { advice: found.advice };
  }
  if (found.kind === 'running') {
    const address = addressIn(found.address);
    return { ...address, start: ({ rulesFile = RULES } = {}) => useRunning(address, rulesFile) };
  }
  const [port] = await freePorts(1);
  const address = { host: LOOPBACK, port };
  return { ...address, start: (options) => launch(found, address, options) };
}

/** Finds and starts the emulator in one go. Throws like its two parts. */
export async function startFirestoreEmulator(options?: {
  importFrom?: string;
  rulesFile?: string;
}): Promise<FirestoreEmulator | NoEmulator> {
  const found = await findFirestore();
  return 'advice' in found ? found : found.start(options);
}

async function launch(
  { java, jar }: { java: string; jar: string },
  address: Address,
  { importFrom, rulesFile = RULES }: { importFrom?: string; rulesFile?: string } = {},
): Promise<FirestoreEmulator> {
  const child = startChild(
    java,
    [
      '-Duser.language=en',
      ...['-cp', jar, MAIN_CLASS],
      ...[`--host=${address.host}`, `--port=${address.port}`, `--rules=${rulesFile}`],
      ...[`--project_id=${PROJECT}`, '--single_project_mode'],
      ...(importFrom ? [`--import-data=${importFrom}`] : []),
    ],
    { cwd: ROOT },
  );
  try {
    await waitUntilReady('Firestore-emulatoren', child, () => answers(address), 60);
    await loadRules(address, rulesFile);
    return { ...address, isOurs: true, ended: child.ended, stop: () => child.stop() };
  } catch (error) {
    await child.stop();
    throw child.output().includes('UnsupportedClassVersionError')
      ? new Error(`Emulatoren ${jar} trenger en nyere Java enn ${java}: Java 21.`)
      : error;
  }
}

/** Why there is no emulator, and how to get one; `null` where there is. */
export async function adviceOnEmulator(): Promise<string | null> {
  const found = await findEmulator(process.env, downloadEmulator);
  return found.kind === 'missing' ? found.advice : null;
}

function addressIn(text: string): Address {
  const [, host, port] = /^\[?([^\]]+)\]?:(\d+)$/.exec(text) ?? [];
  if (!host) {
    throw new Error(`FIRESTORE_EMULATOR_HOST skal være vert:port, ikke «${text}».`);
  }
  return { host, port: Number(port) };
}

async function useRunning(address: Address, rulesFile: string): Promise<FirestoreEmulator> {
  if (!(await answers(address).catch(() => false))) {
    throw new Error(
      `FIRESTORE_EMULATOR_HOST er satt, men det svarer ingen emulator på ${urlOf(address)}. ` +
        'Start den, eller fjern variabelen, så startes en egen.',
    );
  }
  await loadRules(address, rulesFile);
  return {
    ...address,
    isOurs: false,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

async function answers(address: Address): Promise<boolean> {
  return (await fetch(`${urlOf(address)}/`, { signal: AbortSignal.timeout(2000) })).ok;
}

async function loadRules(address: Address, rulesFile: string): Promise<void> {
  const content = await readFile(rulesFile, 'utf8');
  const response = await fetch(`${urlOf(address)}/emulator/v1/projects/${PROJECT}:securityRules`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  const answer = (await response.json()) as RulesAnswer;
  if (!response.ok) {
    throw new BrokenRules(describeBrokenRules(answer.error?.message ?? '', rulesFile, content));
  }
  for (const { description, sourcePosition } of answer.issues ?? []) {
    const place = `linje ${sourcePosition?.line}, kolonne ${sourcePosition?.column}`;
    console.warn(`Advarsel i ${rulesFile}, ${place}: ${description}`);
  }
}

/** The emulator's answer to new rules: what is wrong with them, or what it wonders about. */
interface RulesAnswer {
  readonly error?: { readonly message: string };
  readonly issues?: readonly {
    readonly description: string;
    readonly sourcePosition?: { readonly line: number; readonly column: number };
  }[];
}

/** Turns the emulator's "L4:39 Unexpected ';'." into places that a person can go to. */
export function describeBrokenRules(message: string, file: string, content: string): string {
  const lines = content.split('\n');
  const places = [...message.matchAll(/^L(\d+):(\d+) (.*)$/gm)].map(
    ([, line, column, text]) =>
      `  ${file}, linje ${line}, kolonne ${column}: ${text}\n    ${lines[Number(line) - 1]?.trim()}`,
  );
  return `Reglene kan ikke tolkes:\n${places.length > 0 ? places.join('\n') : message}`;
}

/** Has firebase-tools fetch the emulator (130 MB); gives up at once where there is no internet. */
async function downloadEmulator(): Promise<boolean> {
  try {
    await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
  } catch {
    return false;
  }
  console.log('Henter Googles Firestore-emulator (130 MB). Det gjøres bare én gang.');
  await mkdir(CACHE, { recursive: true });
  const firebase = join(PROGRAMS, process.platform === 'win32' ? 'firebase.cmd' : 'firebase');
  const download = startChild(firebase, ['setup:emulators:firestore', '--non-interactive'], {
    cwd: CACHE,
  });
  const timer = setTimeout(() => void download.stop(), SECONDS_TO_DOWNLOAD * 1000);
  const code = await download.ended;
  clearTimeout(timer);
  return code === 0;
}
