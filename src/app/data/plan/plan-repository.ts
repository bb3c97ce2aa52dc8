import { Observable } from 'rxjs';
import { Plan, StatusEvent } from '../../domain/plan/plan';
import { StatusMove } from '../../domain/plan/status-move';
import { Found, Listing } from '../document/unreadable';

/** Somebody else has moved the plan's status, or changed a measure in it, since it was seen. */
export class PlanMoved extends Error {}

export abstract class PlanRepository {
  /** The plans of all units in one year, followed as they change. One document a unit. */
  abstract watchPlansOfYear(year: number): Observable<Listing<Plan>>;

  /** The plans of these years that wait for a decision, and no others, followed as they change. */
  abstract watchSubmittedPlans(years: readonly number[]): Observable<Listing<Plan>>;

  /** One plan, followed as it changes; `null` while the unit has none for the year. */
  abstract watchPlan(planId: string): Observable<Found<Plan>>;

  /**
   * Creates an empty plan that follows the strategy. Resolves when the server has it; rejects with
   * `WriteRefused`.
   */
  abstract createPlan(unitId: string, year: number, strategyId: string): Promise<void>;

  /** The moves of the plan's status, the newest first. */
  abstract watchStatusEvents(planId: string): Observable<Listing<StatusEvent>>;

  /**
   * Submits, takes back, returns or approves a plan. Resolves when the server has it; rejects with
   * {@link PlanMoved} or `WriteRefused`.
   */
  abstract moveStatus(move: StatusMove): Promise<void>;

  /**
   * Keeps the unit's own order of its measures. It shows in every listener at once. Of two who sort
   * at the same time the last one's order stands. Rejects with `WriteRefused`.
   */
  abstract sortMeasures(planId: string, measureIds: readonly string[]): Promise<void>;

  /**
   * Lets the plan follow the strategy that has replaced its own. Its measures refer to the old one
   * until each of them is written. Resolves when the server has it; rejects with `WriteRefused`.
   */
  abstract moveToStrategy(planId: string, strategyId: string): Promise<void>;
}
