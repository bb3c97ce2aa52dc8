import { Provider } from '@angular/core';
import { initializeApp } from 'firebase/app';
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  Firestore,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
} from 'firebase/firestore';
import { ChangeRepository } from '../change/change-repository';
import { CommentRepository } from '../comment/comment-repository';
import { CoordinationRepository } from '../coordination/coordination-repository';
import { DirectoryRepository } from '../directory/directory-repository';
import { DraftRepository } from '../draft/draft-repository';
import { Environment } from '../environment/environment';
import { Identity } from '../identity/identity';
import { MeasureRepository } from '../measure/measure-repository';
import { MemberRepository } from '../member/member-repository';
import { PlanRepository } from '../plan/plan-repository';
import { ExampleRepository } from '../example/example-repository';
import { RequestRepository } from '../request/request-repository';
import { ReviewRepository } from '../review/review-repository';
import { StrategyRepository } from '../strategy/strategy-repository';
import { FirebaseIdentity } from './firebase-identity';
import { FirestoreChangeRepository } from './firestore-change-repository';
import { FirestoreCommentRepository } from './firestore-comment-repository';
import { FirestoreCoordinationRepository } from './firestore-coordination-repository';
import { FirestoreDirectoryRepository } from './firestore-directory-repository';
import { FirestoreDraftRepository } from './firestore-draft-repository';
import { FirestoreMeasureRepository } from './firestore-measure-repository';
import { FirestoreMemberRepository } from './firestore-member-repository';
import { FirestorePlanRepository } from './firestore-plan-repository';
import { FirestoreExampleRepository } from './firestore-example-repository';
import { FirestoreRequestRepository } from './firestore-request-repository';
import { FirestoreReviewRepository } from './firestore-review-repository';
import { FirestoreStrategyRepository } from './firestore-strategy-repository';
import { AUTH, FIRESTORE } from './tokens';

/** Connects to Firebase, or to the emulators where the environment names them. */
export function provideBackend(environment: Environment): Provider[] {
  const app = initializeApp(environment.firebase);
  // On disk, so that a page opens at once, reads only what changed, and keeps what was written
  // without network; several tabs share one copy and one connection.
  const firestore = initializeFirestore(app, {
    localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
  });
  const auth = initializeAuth(app, {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence, browserSessionPersistence],
  });
  if (environment.local?.firestore) {
    connectFirestoreEmulator(
      firestore,
      environment.local.firestore.host,
      environment.local.firestore.port,
    );
  }
  if (environment.local?.auth) {
    connectAuthEmulator(auth, environment.local.auth.url, { disableWarnings: true });
  }
  return [
    { provide: AUTH, useValue: auth },
    { provide: Identity, useClass: FirebaseIdentity },
    ...provideFirestoreRepositories(firestore),
  ];
}

/** The repositories on this Firestore. */
export function provideFirestoreRepositories(firestore: Firestore): Provider[] {
  return [
    { provide: FIRESTORE, useValue: firestore },
    { provide: MemberRepository, useClass: FirestoreMemberRepository },
    { provide: DirectoryRepository, useClass: FirestoreDirectoryRepository },
    { provide: StrategyRepository, useClass: FirestoreStrategyRepository },
    { provide: PlanRepository, useClass: FirestorePlanRepository },
    { provide: MeasureRepository, useClass: FirestoreMeasureRepository },
    { provide: ExampleRepository, useClass: FirestoreExampleRepository },
    { provide: RequestRepository, useClass: FirestoreRequestRepository },
    { provide: CommentRepository, useClass: FirestoreCommentRepository },
    { provide: DraftRepository, useClass: FirestoreDraftRepository },
    { provide: ReviewRepository, useClass: FirestoreReviewRepository },
    { provide: ChangeRepository, useClass: FirestoreChangeRepository },
    { provide: CoordinationRepository, useClass: FirestoreCoordinationRepository },
  ];
}
