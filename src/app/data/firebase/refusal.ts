import { doc, Firestore, getDocFromServer } from 'firebase/firestore';
import { LIMITS } from '../../domain/measure/measure';
import { WriteRefused } from '../measure/measure-repository';

/**
 * Finds out why the rules refused a write: Firestore says no more than "permission denied". What
 * can be seen from the documents is told apart; the rest is `notAllowed`. An error of another kind is
 * given back as it is.
 */
export async function explainRefusal(
  error: unknown,
  firestore: Firestore,
  planId: string,
): Promise<Error> {
  if (!isPermissionDenied(error)) {
    return error instanceof Error ? error : new Error(String(error));
  }
  try {
    const plan = await getDocFromServer(doc(firestore, 'plans', planId));
    const summaries: unknown = plan.data()?.['summaries'] ?? {};
    const isFull = Object.keys(summaries as object).length >= LIMITS.measuresPerPlan;
    return new WriteRefused(isFull ? 'planFull' : 'notAllowed');
  } catch {
    // Who may not even read the plan is no longer a member.
    return new WriteRefused('notAMember');
  }
}

/** The same for a write that is of no plan. */
export async function explainRefusalBeyondPlans(
  error: unknown,
  firestore: Firestore,
): Promise<Error> {
  if (!isPermissionDenied(error)) {
    return error instanceof Error ? error : new Error(String(error));
  }
  try {
    await getDocFromServer(doc(firestore, 'directory', 'people'));
    return new WriteRefused('notAllowed');
  } catch {
    return new WriteRefused('notAMember');
  }
}

/** Whether Security Rules said no. Asks for the code: the SDK has more than one class of error. */
export function isPermissionDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'permission-denied';
}
