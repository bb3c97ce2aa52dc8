import { Observable } from 'rxjs';
import { MeasureChange, PlanMove } from '../../domain/changes/change';
import { Day } from '../../domain/day/day';
import { Listing } from '../document/unreadable';

/** What has become of all plans and measures, read from their histories. */
export abstract class ChangeRepository {
  /**
   * The events since the day began that created a measure or changed a tracked field, of all plans
   * of all years, each once, followed as more come. In no order.
   */
  abstract watchMeasureChanges(since: Day): Observable<Listing<MeasureChange>>;

  /** The moves of all plans' statuses since the day began, followed as more come. In no order. */
  abstract watchPlanMoves(since: Day): Observable<Listing<PlanMove>>;
}
