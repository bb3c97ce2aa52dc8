import { describeChanges } from './changes.contract';
import { emulatorHost, makeFirestoreWorld } from './firestore-world';
import { makeMemoryWorld } from './memory-world';
import { describeRepositories } from './repositories.contract';
import { describeReviews } from './reviews.contract';
import { World } from './world';

function describeAll(name: string, makeWorld: () => Promise<World>): void {
  describeRepositories(name, makeWorld);
  describeReviews(name, makeWorld);
  describeChanges(name, makeWorld);
}

describeAll('memory', makeMemoryWorld);

// `npm test` says so, and fails in CI, where no emulator can be had.
if (emulatorHost() !== '') {
  describeAll("Google's Firestore emulator", makeFirestoreWorld);
}
