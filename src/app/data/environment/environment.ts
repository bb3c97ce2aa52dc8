import { InjectionToken } from '@angular/core';
import * as v from 'valibot';

const firebaseConfig = v.looseObject({ apiKey: v.string(), projectId: v.string() });

const demoPerson = v.object({
  uid: v.string(),
  displayName: v.string(),
  email: v.string(),
  password: v.string(),
  role: v.string(),
  unitName: v.string(),
});

const localStack = v.object({
  firestore: v.nullable(v.object({ host: v.string(), port: v.number() })),
  auth: v.nullable(v.object({ url: v.string() })),
  people: v.array(demoPerson),
  data: v.nullable(v.string()),
});

/** An invented person whom one may sign in as, where the emulators run. */
export type DemoPerson = v.InferOutput<typeof demoPerson>;

/** What runs on this machine instead of Google's services. */
export type LocalStack = v.InferOutput<typeof localStack>;

/** Where the app has been put. */
export interface Environment {
  /** The Firebase project, as Hosting hands it out. */
  readonly firebase: v.InferOutput<typeof firebaseConfig>;
  /** `null` in production. */
  readonly local: LocalStack | null;
}

export const ENVIRONMENT = new InjectionToken<Environment>('ENVIRONMENT');

/**
 * Asks the server that served the page where it has been put, so that one build runs everywhere.
 * Firebase's own convention is that a project whose id starts with `demo-` has no real services
 * (https://firebase.google.com/docs/emulator-suite/connect_firestore): only then are the emulators
 * on this machine asked for. Throws where the answers make no sense.
 */
export async function readEnvironment(): Promise<Environment> {
  const firebase = v.parse(firebaseConfig, await readJson('/__/firebase/init.json'));
  const local = firebase.projectId.startsWith('demo-')
    ? v.parse(localStack, await readJson('/local.json'))
    : null;
  return { firebase, local };
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return response.json();
}
