import { Provider } from '@angular/core';
import * as v from 'valibot';
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
import { MemoryChangeRepository } from './memory-change-repository';
import { MemoryCommentRepository } from './memory-comment-repository';
import { MemoryCoordinationRepository } from './memory-coordination-repository';
import { MemoryDatabase, StoredDocuments } from './memory-database';
import { MemoryDraftRepository } from './memory-draft-repository';
import { MemoryIdentity } from './memory-identity';
import { MemoryMeasureRepository } from './memory-measure-repository';
import {
  MemoryDirectoryRepository,
  MemoryMemberRepository,
  MemoryPlanRepository,
} from './memory-repositories';
import { MemoryExampleRepository } from './memory-example-repository';
import { MemoryRequestRepository } from './memory-request-repository';
import { MemoryReviewRepository } from './memory-review-repository';
import { MemoryStrategyRepository } from './memory-strategy-repository';

/** The number is one more whenever documents get another shape. */
const KEPT = 'rettesnor.demo.documents.5';
const fields = v.record(v.string(), v.unknown());
const keptDocuments = v.record(v.string(), fields);
const demoDocuments = v.object({
  documents: v.array(v.object({ path: v.string(), data: fields })),
});

/**
 * The demo without a server: the demo municipality, kept in this browser. Rejects where the demo's
 * data cannot be fetched.
 */
export async function provideBackend(environment: Environment): Promise<Provider[]> {
  const documents = readKept() ?? (await fetchDemo(environment.local?.data ?? ''));
  const database = new MemoryDatabase(documents, keepInBrowser);
  return [{ provide: Identity, useClass: MemoryIdentity }, ...provideMemoryRepositories(database)];
}

/** The repositories on this database. */
export function provideMemoryRepositories(database: MemoryDatabase): Provider[] {
  return [
    { provide: MemoryDatabase, useValue: database },
    { provide: MemberRepository, useClass: MemoryMemberRepository },
    { provide: DirectoryRepository, useClass: MemoryDirectoryRepository },
    { provide: StrategyRepository, useClass: MemoryStrategyRepository },
    { provide: PlanRepository, useClass: MemoryPlanRepository },
    { provide: MeasureRepository, useClass: MemoryMeasureRepository },
    { provide: ExampleRepository, useClass: MemoryExampleRepository },
    { provide: RequestRepository, useClass: MemoryRequestRepository },
    { provide: CommentRepository, useClass: MemoryCommentRepository },
    { provide: DraftRepository, useClass: MemoryDraftRepository },
    { provide: ReviewRepository, useClass: MemoryReviewRepository },
    { provide: ChangeRepository, useClass: MemoryChangeRepository },
    { provide: CoordinationRepository, useClass: MemoryCoordinationRepository },
  ];
}

function readKept(): StoredDocuments | null {
  const kept = localStorage.getItem(KEPT);
  return kept === null ? null : v.parse(keptDocuments, JSON.parse(kept));
}

async function fetchDemo(url: string): Promise<StoredDocuments> {
  const response = await fetch(url);
  const { documents } = v.parse(demoDocuments, await response.json());
  return Object.fromEntries(documents.map(({ path, data }) => [path, data]));
}

function keepInBrowser(documents: StoredDocuments): void {
  localStorage.setItem(KEPT, JSON.stringify(documents));
}
