import { Observable } from 'rxjs';
import { Plan } from '../../domain/plan/plan';
import { Found, Listing } from '../document/unreadable';

export abstract class PlanRepository {
  /** The plans of all units in one year, followed as they change. One document a unit. */
  abstract watchPlansOfYear(year: number): Observable<Listing<Plan>>;

  /** One plan, followed as it changes; `null` while the unit has none for the year. */
  abstract watchPlan(planId: string): Observable<Found<Plan>>;

  /**
   * Creates an empty plan that follows the strategy. Resolves when the server has it; rejects with
   * `WriteRefused`.
   */
  abstract createPlan(unitId: string, year: number, strategyId: string): Promise<void>;
}
