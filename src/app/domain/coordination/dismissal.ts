import { Day, mondayOf } from '../day/day';
import { holdsIdentityNumber } from '../text/personal-data';
import { Clash } from './clash';

/** What the page and Security Rules agree on: characters, clashes a year, measures a clash. */
export const DISMISSAL_LIMITS = { reason: 300, clashes: 300, measures: 100 } as const;

/** A clash that somebody has put away: it is none, or has been taken care of. */
export interface Dismissal {
  readonly clashId: string;
  /**
   * The measures that it was about. It is of these alone: where another joins them, the clash is a
   * new one and comes back.
   */
  readonly measureIds: readonly string[];
  /** '' where none is given. */
  readonly reason: string;
  readonly by: string;
  /** `null` while the server has not yet given the moment. */
  readonly at: Date | null;
}

/** What has been put away in a year, by the clash's id. */
export type Dismissals = ReadonlyMap<string, Dismissal>;

/** The dismissal under which the clash is put away; `null` where it is not, or not any more. */
export function dismissalOf(clash: Clash, dismissals: Dismissals): Dismissal | null {
  const dismissal = dismissals.get(clash.id);
  if (!dismissal) {
    return null;
  }
  const covered = new Set(dismissal.measureIds);
  return clash.measures.every(({ id }) => covered.has(id)) ? dismissal : null;
}

/** Why a clash cannot be put away as it is. */
export type DismissalProblem = 'tooLong' | 'identityNumber' | 'tooManyMeasures' | 'full';

/**
 * What is wrong with putting the clash away for this reason; `null` where nothing is.
 *
 * @param dismissals what has been put away already
 */
export function dismissalProblem(
  clash: Clash,
  reason: string,
  dismissals: Dismissals,
  today: Day,
): DismissalProblem | null {
  if (reason.length > DISMISSAL_LIMITS.reason) {
    return 'tooLong';
  }
  if (holdsIdentityNumber(reason)) {
    return 'identityNumber';
  }
  if (clash.measures.length > DISMISSAL_LIMITS.measures) {
    return 'tooManyMeasures';
  }
  const kept = dismissals.size - outdated(dismissals, today).length;
  return kept >= DISMISSAL_LIMITS.clashes && !dismissals.has(clash.id) ? 'full' : null;
}

/**
 * The ids of what may go when room is needed: what was put away of weeks that are over, once the year
 * has nearly as many as it may have; none before.
 */
export function outdated(dismissals: Dismissals, today: Day): readonly string[] {
  if (dismissals.size < DISMISSAL_LIMITS.clashes) {
    return [];
  }
  const monday = mondayOf(today);
  return [...dismissals.keys()].filter((id) => id.slice(0, monday.length) < monday);
}
