import { Measure } from '../measure/measure';
import { Person } from './member';

/**
 * What a person may do. Security Rules decide; these say the same beforehand, so that nobody is
 * offered a button that the server refuses (`firestore/firestore.rules`, `mayEdit`, `mayReport`).
 */
export function mayEditUnit(person: Person, unitId: string): boolean {
  return (
    person.active &&
    (person.role === 'admin' ||
      person.role === 'advisor' ||
      (person.role === 'leader' && person.unitIds.includes(unitId)))
  );
}

/** Status may be reported by whoever may edit the unit's plan, and by the measure's assignee. */
export function mayReport(
  person: Person,
  unitId: string,
  measure: Pick<Measure, 'assigneeUid'>,
): boolean {
  return mayEditUnit(person, unitId) || (person.active && measure.assigneeUid === person.uid);
}

/** The line is asked for a status by those who follow up (`firestore.rules`, `movesRequests`). */
export function mayAskForStatus(person: Person): boolean {
  return person.active && (person.role === 'advisor' || person.role === 'admin');
}

/** What holds for the whole municipality is set by an administrator. */
export function maySetForAll(person: Person): boolean {
  return person.active && person.role === 'admin';
}

/** Reviews are prepared by advisors and ledergruppen (`firestore.rules`, `mayPrepare`). */
export function mayPrepareReview(person: Person): boolean {
  return person.active && (person.role === 'advisor' || person.role === 'executive');
}

/** Only ledergruppen makes its review final. */
export function mayFinishReview(person: Person): boolean {
  return person.active && person.role === 'executive';
}

/** Everybody reads final reviews; drafts are for who prepares them, and administrators. */
export function maySeeDraftReviews(person: Person): boolean {
  return mayPrepareReview(person) || (person.active && person.role === 'admin');
}

/** A strategy is drafted, and its wording corrected, by an administrator. */
export function mayEditStrategy(person: Person): boolean {
  return person.active && person.role === 'admin';
}

/** Only ledergruppen puts a strategy into force (docs/decisions/0014). */
export function mayApproveStrategy(person: Person): boolean {
  return person.active && person.role === 'executive';
}

/**
 * Clashes are put away, and brought back, by who follows up all units: a leader of one of them does
 * not decide for the others (docs/decisions/0021).
 */
export function mayPutAwayClashes(person: Person): boolean {
  return person.active && (person.role === 'advisor' || person.role === 'admin');
}
