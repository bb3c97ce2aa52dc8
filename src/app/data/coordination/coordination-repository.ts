import { Observable } from 'rxjs';
import { Dismissal } from '../../domain/coordination/dismissal';
import { Found } from '../document/unreadable';

/** What is decided once for the clashes of a year, for everybody. */
export abstract class CoordinationRepository {
  /**
   * The clashes of the year that have been put away, followed as they change; `null` where none has
   * ever been. What one of them holds that cannot be read makes the whole unreadable.
   */
  abstract watchDismissals(year: number): Observable<Found<readonly Dismissal[]>>;

  /**
   * Puts a clash away, in place of an earlier dismissal of it, and lets go of the outdated ones named.
   * It shows in every listener at once. Resolves when the server has it; rejects with `WriteRefused`.
   *
   * @param outdated ids of clashes (`domain/coordination/dismissal.ts`)
   */
  abstract putAway(
    year: number,
    dismissal: Omit<Dismissal, 'at'>,
    outdated: readonly string[],
  ): Promise<void>;

  /**
   * Brings back a clash that has been put away. Resolves when the server has it; rejects with
   * `WriteRefused`.
   */
  abstract bringBack(year: number, clashId: string, by: string): Promise<void>;
}
