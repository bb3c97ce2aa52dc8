import { collection, query, where } from 'firebase/firestore';
import { combineLatest, map, Observable, of, switchMap } from 'rxjs';
import { inject } from '@angular/core';
import { Plan } from '../../src/app/domain/plan/plan';
import { readLine, writeLine } from '../../src/app/domain/measure/measure-line';
import { Listing, readListing } from '../../src/app/data/document/unreadable';
import { measureDocument, toMeasure } from '../../src/app/data/measure/measure-document';
import { planDocument, toPlan } from '../../src/app/data/plan/plan-document';
import { followQuery } from '../../src/app/data/firebase/snapshots';
import { FIRESTORE } from '../../src/app/data/firebase/tokens';
import { FirestorePlanRepository } from '../../src/app/data/firebase/firestore-plan-repository';

/**
 * What ledergruppen's page would be fed by without lines in the plans: a listener on the measures of
 * every plan. Everything else about the page is the same.
 */
export class ListeningPlanRepository extends FirestorePlanRepository {
  private readonly database = inject(FIRESTORE);

  override watchPlansOfYear(year: number): Observable<Listing<Plan>> {
    const plans = query(collection(this.database, 'plans'), where('year', '==', year));
    return followQuery(plans).pipe(
      map((documents) => readListing(documents, planDocument, toPlan)),
      switchMap(({ items, unreadable }) =>
        (items.length === 0
          ? of([])
          : combineLatest(items.map((plan) => this.withMeasures(plan)))
        ).pipe(map((whole) => ({ items: whole, unreadable }))),
      ),
    );
  }

  private withMeasures(plan: Plan): Observable<Plan> {
    return followQuery(collection(this.database, 'plans', plan.id, 'measures')).pipe(
      map((documents) => readListing(documents, measureDocument, toMeasure)),
      map(({ items }) => ({
        ...plan,
        lines: items.flatMap((measure) => readLine(measure.id, writeLine(measure)) ?? []),
      })),
    );
  }
}
