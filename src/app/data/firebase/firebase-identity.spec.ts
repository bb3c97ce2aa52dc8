import { TestBed } from '@angular/core/testing';
import { deleteApp, FirebaseApp, initializeApp } from 'firebase/app';
import { inMemoryPersistence, initializeAuth } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  disableNetwork,
  doc,
  enableNetwork,
  Firestore,
  getDoc,
  initializeFirestore,
  setDoc,
} from 'firebase/firestore';
import { emulatorHost } from '../contract/firestore-world';
import { FirebaseIdentity } from './firebase-identity';
import { AUTH, FIRESTORE } from './tokens';

/** Long enough for a sign-out that waits for nothing to be over. */
const A_WHILE_MS = 300;

// `npm test` says so, and fails in CI, where no emulator can be had.
if (emulatorHost() !== '') {
  describe('Signing out of Firebase', () => {
    let app: FirebaseApp;
    let firestore: Firestore;

    beforeEach(() => {
      const [host, port] = emulatorHost().split(':');
      app = initializeApp({ projectId: 'demo-rettesnor', apiKey: 'none' }, 'signing-out');
      firestore = initializeFirestore(app, {});
      connectFirestoreEmulator(firestore, host, Number(port), { mockUserToken: 'owner' });
      TestBed.configureTestingModule({
        providers: [
          { provide: AUTH, useValue: initializeAuth(app, { persistence: inMemoryPersistence }) },
          { provide: FIRESTORE, useValue: firestore },
          FirebaseIdentity,
        ],
      });
    });
    afterEach(() => deleteApp(app));

    const signOut = () => {
      const steps: string[] = [];
      const done = TestBed.inject(FirebaseIdentity)
        .signOut()
        .then(() => steps.push('signed out'));
      return { steps, done };
    };
    const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));

    it('waits for the drafts and comments that are still on this machine', async () => {
      await disableNetwork(firestore);
      const draft = setDoc(doc(firestore, 'members/leader-1/drafts/new-1'), { planId: 'p' });
      const { steps, done } = signOut();
      void draft.then(() => steps.push('draft arrived'));
      await aWhile();
      expect(steps).toEqual([]);

      await enableNetwork(firestore);
      await done;
      expect(steps).toEqual(['draft arrived', 'signed out']);
    });

    it('waits for nothing where nothing is left, and stops this copy of the documents', async () => {
      const { steps, done } = signOut();
      await done;
      expect(steps).toEqual(['signed out']);
      expect(() => getDoc(doc(firestore, 'members/leader-1'))).toThrowError(/terminated/);
    });
  });
}
