import { describeChanges } from './changes.contract';
import { describeComments } from './comments.contract';
import { describeCoordination } from './coordination.contract';
import { describeExamples } from './examples.contract';
import { emulatorHost, makeFirestoreWorld } from './firestore-world';
import { describeMeasures } from './measures.contract';
import { makeMemoryWorld } from './memory-world';
import { describePlans } from './plans.contract';
import { describeRequests } from './requests.contract';
import { describeReviews } from './reviews.contract';
import { describeStrategiesAndPeople } from './strategies-and-people.contract';
import { describeStrategyWrites } from './strategy-writes.contract';
import { World } from './world';

/** What every backend does alike. Runs against the in-memory repositories and Google's emulator. */
function describeAll(name: string, makeWorld: () => Promise<World>): void {
  describeMeasures(name, makeWorld);
  describePlans(name, makeWorld);
  describeRequests(name, makeWorld);
  describeExamples(name, makeWorld);
  describeComments(name, makeWorld);
  describeStrategiesAndPeople(name, makeWorld);
  describeStrategyWrites(name, makeWorld);
  describeReviews(name, makeWorld);
  describeChanges(name, makeWorld);
  describeCoordination(name, makeWorld);
}

describeAll('memory', makeMemoryWorld);

// `npm test` says so, and fails in CI, where no emulator can be had.
if (emulatorHost() !== '') {
  describeAll("Google's Firestore emulator", makeFirestoreWorld);
}
