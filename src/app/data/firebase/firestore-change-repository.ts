import { inject } from '@angular/core';
import { collectionGroup, orderBy, query, where } from 'firebase/firestore';
import { combineLatest, map, Observable } from 'rxjs';
import { MeasureChange, PlanMove, TRACKED_FIELDS } from '../../domain/changes/change';
import { Day, startOfDay } from '../../domain/day/day';
import { readMeasureChanges, readPlanMoves } from '../change/change-document';
import { ChangeRepository } from '../change/change-repository';
import { Listing } from '../document/unreadable';
import { followQuery } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreChangeRepository extends ChangeRepository {
  private readonly firestore = inject(FIRESTORE);

  // Each query has an index in firestore.indexes.json, which production asks for and the emulator
  // does not.
  override watchMeasureChanges(since: Day): Observable<Listing<MeasureChange>> {
    const history = collectionGroup(this.firestore, 'history');
    const isSince = where('at', '>=', startOfDay(since));
    const queries = [
      query(history, where('from', '==', {}), isSince, orderBy('at')),
      // Ordering by a field leaves out the events without it: mostly reports of progress.
      ...TRACKED_FIELDS.map((field) =>
        query(history, isSince, orderBy('at'), orderBy(`to.${field}`)),
      ),
    ];
    return combineLatest(queries.map(followQuery)).pipe(
      map((results) => readMeasureChanges(results.flat())),
    );
  }

  override watchPlanMoves(since: Day): Observable<Listing<PlanMove>> {
    const decisions = collectionGroup(this.firestore, 'decisions');
    return followQuery(query(decisions, where('at', '>=', startOfDay(since)))).pipe(
      map(readPlanMoves),
    );
  }
}
