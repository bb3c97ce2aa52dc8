import { inject } from '@angular/core';
import { collection, doc, query, setDoc, where } from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Plan, planIdOf } from '../../domain/plan/plan';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import { emptyPlanDocument, planDocument, toPlan } from '../plan/plan-document';
import { PlanRepository } from '../plan/plan-repository';
import { followDocument, followQuery } from './snapshots';
import { FIRESTORE } from './tokens';
import { explainRefusal } from './refusal';

export class FirestorePlanRepository extends PlanRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchPlansOfYear(year: number): Observable<Listing<Plan>> {
    return followQuery(query(collection(this.firestore, 'plans'), where('year', '==', year))).pipe(
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
      await setDoc(reference, emptyPlanDocument(unitId, year, strategyId));
    } catch (error) {
      throw await explainRefusal(error, this.firestore, reference.id);
    }
  }
}
