import { emulatorHost, makeFirestoreWorld } from './firestore-world';
import { makeMemoryWorld } from './memory-world';
import { describeRepositories } from './repositories.contract';

describeRepositories('memory', makeMemoryWorld);

// `npm test` says so, and fails in CI, where no emulator can be had.
if (emulatorHost() !== '') {
  describeRepositories("Google's Firestore emulator", makeFirestoreWorld);
}
