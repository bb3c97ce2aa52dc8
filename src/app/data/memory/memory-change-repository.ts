import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { isCreation, MeasureChange, PlanMove, TRACKED_FIELDS } from '../../domain/changes/change';
import { Day, startOfDay } from '../../domain/day/day';
import { readMeasureChanges, readPlanMoves } from '../change/change-document';
import { ChangeRepository } from '../change/change-repository';
import { Listing } from '../document/unreadable';
import { MemoryDatabase } from './memory-database';

export class MemoryChangeRepository extends ChangeRepository {
  private readonly database = inject(MemoryDatabase);

  override watchMeasureChanges(since: Day): Observable<Listing<MeasureChange>> {
    return this.database.followCollectionGroup('history').pipe(
      map(readMeasureChanges),
      map(({ items, unreadable }) => ({
        items: items.filter((change) => change.at >= startOfDay(since) && isTracked(change)),
        unreadable,
      })),
    );
  }

  override watchPlanMoves(since: Day): Observable<Listing<PlanMove>> {
    return this.database.followCollectionGroup('decisions').pipe(
      map(readPlanMoves),
      map(({ items, unreadable }) => ({
        items: items.filter(({ at }) => at >= startOfDay(since)),
        unreadable,
      })),
    );
  }
}

function isTracked(change: MeasureChange): boolean {
  return isCreation(change) || TRACKED_FIELDS.some((field) => change.to[field] !== undefined);
}
