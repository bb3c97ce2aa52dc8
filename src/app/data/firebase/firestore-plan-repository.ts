import { inject } from '@angular/core';
import {
  collection,
  doc,
  getDocFromServer,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Plan, planIdOf, StatusEvent } from '../../domain/plan/plan';
import { StatusMove } from '../../domain/plan/status-move';
import { Found, Listing, readDocument, readingOnce, readListing } from '../document/unreadable';
import {
  emptyPlanDocument,
  hasMoved,
  planDocument,
  statusEventDocument,
  toPlan,
  toStatusEvent,
} from '../plan/plan-document';
import { PlanMoved, PlanRepository } from '../plan/plan-repository';
import { followChanges } from './follow-changes';
import { followDocument, followQuery } from './snapshots';
import { stamp } from './stamp';
import { FIRESTORE } from './tokens';
import { explainRefusal } from './refusal';

export class FirestorePlanRepository extends PlanRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchPlansOfYear(year: number): Observable<Listing<Plan>> {
    const plans = query(collection(this.firestore, 'plans'), where('year', '==', year));
    return followChanges(plans, `plans-${year}`).pipe(map(readingOnce(planDocument, toPlan)));
  }

  override watchSubmittedPlans(years: readonly number[]): Observable<Listing<Plan>> {
    const isAsked = [where('status', '==', 'submitted'), where('year', 'in', [...years])];
    return followQuery(query(collection(this.firestore, 'plans'), ...isAsked)).pipe(
      map((documents) => readListing(documents, planDocument, toPlan)),
    );
  }

  override watchPlan(planId: string): Observable<Found<Plan>> {
    return followDocument(doc(this.firestore, 'plans', planId)).pipe(
      map((found) => found && readDocument(found, planDocument, toPlan)),
    );
  }

  override async createPlan(unitId: string, year: number, strategyId: string): Promise<void> {
    const reference = doc(this.firestore, 'plans', planIdOf(unitId, year));
    try {
      await setDoc(reference, {
        ...emptyPlanDocument(unitId, year, strategyId),
        updatedAt: serverTimestamp(),
      });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, reference.id);
    }
  }

  override watchStatusEvents(planId: string): Observable<Listing<StatusEvent>> {
    const events = collection(this.firestore, 'plans', planId, 'decisions');
    return followQuery(query(events, orderBy('at', 'desc'))).pipe(
      map((documents) => readListing(documents, statusEventDocument, toStatusEvent)),
    );
  }

  override async moveStatus(move: StatusMove): Promise<void> {
    const { planId, seen, status, by, comment } = move;
    const plan = doc(this.firestore, 'plans', planId);
    const statusVersion = seen.statusVersion + 1;
    const batch = writeBatch(this.firestore);
    batch.update(plan, {
      status,
      statusVersion,
      statusBy: by,
      statusAt: serverTimestamp(),
      statusComment: comment,
      ...stamp(),
      ...(status === 'approved' && { changedSinceApproval: [] }),
    });
    batch.set(doc(plan, 'decisions', String(statusVersion)), {
      status,
      by,
      at: serverTimestamp(),
      comment,
      seen: seen.lastChange,
    });
    try {
      await batch.commit();
    } catch (error) {
      const stored = await getDocFromServer(plan).catch(() => null);
      throw stored?.exists() && hasMoved(stored.data(), seen)
        ? new PlanMoved()
        : await explainRefusal(error, this.firestore, planId);
    }
  }

  override async sortMeasures(planId: string, measureIds: readonly string[]): Promise<void> {
    try {
      await updateDoc(doc(this.firestore, 'plans', planId), {
        order: [...measureIds],
        ...stamp(),
      });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, planId);
    }
  }

  override async moveToStrategy(planId: string, strategyId: string): Promise<void> {
    try {
      await updateDoc(doc(this.firestore, 'plans', planId), { strategyId, ...stamp() });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, planId);
    }
  }
}
