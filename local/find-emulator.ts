import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { homedir } from 'node:os';

/** Google's Firestore emulator is a Java program; older versions cannot run it. */
const OLDEST_JAVA = 11;
const GCLOUD_JAR = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';
const CACHED_JAR = /^cloud-firestore-emulator-v(\d+)\.(\d+)\.(\d+)\.jar$/;

export type FoundEmulator =
  | { readonly kind: 'running'; readonly address: string }
  | { readonly kind: 'jar'; readonly java: string; readonly jar: string }
  | { readonly kind: 'missing'; readonly advice: string };

/**
 * Looks for a Firestore emulator, in the order that docs/running-locally.md gives.
 *
 * @param download fetches the emulator into firebase-tools' cache; says whether it could
 */
export async function findEmulator(
  env: NodeJS.ProcessEnv,
  download: () => Promise<boolean>,
): Promise<FoundEmulator> {
  const address = env['FIRESTORE_EMULATOR_HOST'];
  if (address) {
    return { kind: 'running', address };
  }
  const java = findJava(env);
  if (java.problem) {
    return { kind: 'missing', advice: java.problem };
  }
  const named = env['FIRESTORE_EMULATOR_JAR'];
  if (named && !existsSync(named)) {
    return {
      kind: 'missing',
      advice: `FIRESTORE_EMULATOR_JAR peker på ${named}, som ikke finnes.`,
    };
  }
  const jar =
    named || gcloudJar(env) || cachedJar(env) || ((await download()) && cachedJar(env)) || null;
  return jar
    ? { kind: 'jar', java: java.command, jar }
    : {
        kind: 'missing',
        advice:
          'Finner ikke Googles Firestore-emulator. Den kan hentes på én av disse måtene:\n' +
          '  npx firebase setup:emulators:firestore          (trenger internett)\n' +
          '  gcloud components install cloud-firestore-emulator\n' +
          '  FIRESTORE_EMULATOR_JAR=<stien til en nedlastet .jar> npm start',
      };
}

/** The Java to use, or what is wrong with the one there is. */
function findJava(env: NodeJS.ProcessEnv): { command: string; problem: string | null } {
  const home = env['JAVA_HOME'] && join(env['JAVA_HOME'], 'bin', 'java');
  const command = home && programExists(home) ? home : 'java';
  const { stderr, status } = spawnSync(command, ['-version'], { env, encoding: 'utf8' });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  if (status !== 0 || first === undefined) {
    return {
      command,
      problem:
        `Finner ikke Java. Firestore-emulatoren trenger Java ${OLDEST_JAVA} eller nyere ` +
        '(helst 21), for eksempel fra https://adoptium.net.',
    };
  }
  // Java 8 and older call themselves 1.8, 1.7 …
  const version = Number(first === '1' ? second : first);
  const problem =
    version < OLDEST_JAVA
      ? `Java er for gammel: fant versjon ${version}. Firestore-emulatoren trenger Java ` +
        `${OLDEST_JAVA} eller nyere (helst 21), for eksempel fra https://adoptium.net.`
      : null;
  return { command, problem };
}

/** The Google Cloud CLI keeps its components beside its own programs. */
function gcloudJar(env: NodeJS.ProcessEnv): string | null {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    for (const name of ['gcloud', 'gcloud.cmd']) {
      const program = join(folder, name);
      if (folder && existsSync(program)) {
        const jar = join(dirname(dirname(realpathSync(program))), GCLOUD_JAR);
        if (existsSync(jar)) {
          return jar;
        }
      }
    }
  }
  return null;
}

/** The newest emulator that firebase-tools has downloaded. */
function cachedJar(env: NodeJS.ProcessEnv): string | null {
  const folder =
    env['FIREBASE_EMULATORS_PATH'] ??
    join(env['HOME'] || homedir(), '.cache', 'firebase', 'emulators');
  const [newest] = existsSync(folder)
    ? readdirSync(folder).filter(isCachedJar).sort(byVersion)
    : [];
  return newest === undefined ? null : join(folder, newest);
}

function isCachedJar(name: string): boolean {
  return CACHED_JAR.test(name);
}

function byVersion(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

function programExists(path: string): boolean {
  return existsSync(path) || existsSync(`${path}.exe`);
}
