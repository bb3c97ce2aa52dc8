import { inject } from '@angular/core';
import {
  collection,
  deleteDoc,
  doc,
  DocumentReference,
  getDocFromServer,
  serverTimestamp,
  setDoc,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Strategy, StrategyContent } from '../../domain/strategy/strategy';
import { Listing, readListing } from '../document/unreadable';
import {
  changedStrategyFields,
  newStrategyFields,
  strategyDocument,
  toStrategy,
} from '../strategy/strategy-document';
import {
  StrategyApproval,
  StrategyChange,
  StrategyMoved,
  StrategyRepository,
  StrategyWrite,
} from '../strategy/strategy-repository';
import { explainRefusalBeyondPlans } from './refusal';
import { followQuery } from './snapshots';
import { FIRESTORE } from './tokens';

type Seen = Pick<StrategyWrite, 'strategyId' | 'seen'>;

export class FirestoreStrategyRepository extends StrategyRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchStrategies(): Observable<Listing<Strategy>> {
    return followQuery(collection(this.firestore, 'strategies')).pipe(
      map((documents) => readListing(documents, strategyDocument, toStrategy)),
    );
  }

  override newId(): string {
    return doc(collection(this.firestore, 'strategies')).id;
  }

  override createDraft(strategyId: string, content: StrategyContent, by: string): Promise<void> {
    return this.explained(
      setDoc(this.strategy(strategyId), {
        ...newStrategyFields(content, by),
        updatedAt: serverTimestamp(),
      }),
      [],
    );
  }

  override saveStrategy(write: StrategyWrite, change: StrategyChange): Promise<void> {
    return this.explained(
      updateDoc(this.strategy(write.strategyId), {
        ...changedStrategyFields(change),
        ...writtenBy(write),
      }),
      [write],
    );
  }

  override discardDraft(strategyId: string): Promise<void> {
    return this.explained(deleteDoc(this.strategy(strategyId)), []);
  }

  override approveStrategy(approval: StrategyApproval): Promise<void> {
    const { strategyId, retires, approvedBy, approvedOn, by } = approval;
    const batch = writeBatch(this.firestore);
    batch.update(this.strategy(strategyId), {
      status: 'current',
      approvedBy,
      approvedOn,
      decidedBy: by,
      decidedAt: serverTimestamp(),
      ...writtenBy(approval),
    });
    if (retires) {
      batch.update(this.strategy(retires.strategyId), {
        status: 'retired',
        ...writtenBy({ seen: retires.seen, by }),
      });
    }
    batch.set(doc(this.firestore, 'directory', 'strategy'), { currentId: strategyId });
    return this.explained(batch.commit(), retires ? [approval, retires] : [approval]);
  }

  /** The write with its reason where it is refused: what was `seen` may no longer stand. */
  private async explained(writing: Promise<void>, seen: readonly Seen[]): Promise<void> {
    try {
      await writing;
    } catch (error) {
      const moved = await Promise.all(seen.map((one) => this.hasMoved(one)));
      throw moved.includes(true)
        ? new StrategyMoved()
        : await explainRefusalBeyondPlans(error, this.firestore);
    }
  }

  private async hasMoved({ strategyId, seen }: Seen): Promise<boolean> {
    const stored = await getDocFromServer(this.strategy(strategyId)).catch(() => null);
    return stored !== null && stored.data()?.['version'] !== seen;
  }

  private strategy(strategyId: string): DocumentReference {
    return doc(this.firestore, 'strategies', strategyId);
  }
}

function writtenBy({ seen, by }: Pick<StrategyWrite, 'seen' | 'by'>) {
  return { version: seen + 1, updatedBy: by, updatedAt: serverTimestamp() };
}
