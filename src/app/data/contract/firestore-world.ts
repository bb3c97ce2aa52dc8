import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  EmulatorMockTokenOptions,
  Firestore,
  initializeFirestore,
  writeBatch,
} from 'firebase/firestore';
import { provideFirestoreRepositories } from '../firebase/firebase-backend';
import { World } from './world';

const PROJECT = 'demo-rettesnor';
let apps = 0;

/** `host:port` of the emulator that the tests were started with; '' where there is none. */
export function emulatorHost(): string {
  const karma = (window as { __karma__?: { config: { firestoreEmulator?: string } } }).__karma__;
  return karma?.config.firestoreEmulator ?? '';
}

/** The emulator with the project's rules, emptied; each person has a connection of their own. */
export async function makeFirestoreWorld(): Promise<World> {
  const [host, port] = emulatorHost().split(':');
  await fetch(
    `http://${emulatorHost()}/emulator/v1/projects/${PROJECT}/databases/(default)/documents`,
    { method: 'DELETE' },
  );
  const connections = new Map<string, Firestore>();
  const connect = (uid: string, mockUserToken: EmulatorMockTokenOptions | string): Firestore => {
    const existing = connections.get(uid);
    if (existing) {
      return existing;
    }
    const app = initializeApp({ projectId: PROJECT, apiKey: 'none' }, `person-${apps++}`);
    const firestore = initializeFirestore(app, {});
    connectFirestoreEmulator(firestore, host, Number(port), { mockUserToken });
    connections.set(uid, firestore);
    return firestore;
  };
  return {
    as: (uid) =>
      createEnvironmentInjector(
        provideFirestoreRepositories(connect(uid, { sub: uid })),
        TestBed.inject(EnvironmentInjector),
      ),
    write: async (documents) => {
      // The emulator takes this token for somebody whom no rule binds.
      const firestore = connect('owner', 'owner');
      const batch = writeBatch(firestore);
      for (const [path, fields] of Object.entries(documents)) {
        batch.set(doc(firestore, path), fields);
      }
      await batch.commit();
    },
    close: async () => {
      await Promise.all([...connections.values()].map(({ app }) => deleteApp(app)));
    },
  };
}
