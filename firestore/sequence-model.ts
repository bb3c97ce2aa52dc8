import {
  arrayUnion,
  doc,
  FieldPath,
  Firestore,
  increment,
  serverTimestamp,
  writeBatch,
} from 'firebase/firestore';
import { changedFields, sameValue } from '../src/app/domain/measure/history';
import { Measure, REPORT_FIELDS } from '../src/app/domain/measure/measure';
import { MeasureWrite, PreparedWrite, prepareWrite } from '../src/app/domain/measure/measure-write';
import { stamp } from './municipality';

export const PLAN_ID = 'school-2026';
export const PLAN = `plans/${PLAN_ID}`;

/** What somebody knows of a measure; `null` where there is none. */
export type Known = PreparedWrite['measure'] | null;

/** Sends one write to the server as the application's repository does. */
export async function send(db: Firestore, write: MeasureWrite): Promise<void> {
  const { measure, history, summary, trend, changesScope, lastChange } = prepareWrite(write);
  const reference = doc(db, `${PLAN}/measures/${write.measureId}`);
  await writeBatch(db)
    .set(reference, { ...measure, updatedAt: serverTimestamp() })
    .set(doc(reference, 'history', String(lastChange.version)), {
      ...history,
      at: serverTimestamp(),
    })
    .update(
      doc(db, PLAN),
      'lastChange',
      lastChange,
      new FieldPath('summaries', write.measureId),
      summary,
      ...Object.entries<unknown>(stamp()).flat(),
      ...(changesScope ? ['changedSinceApproval', arrayUnion(write.measureId)] : []),
      ...Object.entries(trend).flatMap(([status, change]) => [
        new FieldPath('trend', lastChange.week, status),
        increment(change),
      ]),
    )
    .commit();
}

/**
 * Whether a sound write is to be let through, by docs/invariants.md and not by the rules: seen by
 * its writer as it is stored, by somebody who may, of something that they may change.
 */
export function isLegal(
  { base, content, by }: MeasureWrite,
  stored: Known,
  { leader, editors }: { readonly leader: string; readonly editors: readonly string[] },
): boolean {
  const acknowledgesForOneself =
    content.acknowledgedBy === by && by === leader && content.acknowledgedOn !== '';
  if (base === null || stored === null) {
    return (
      base === null &&
      stored === null &&
      editors.includes(by) &&
      (content.acknowledgedBy === '' || acknowledgesForOneself)
    );
  }
  const changed = changedFields(stored, content);
  const isReport = changed.every((field) => (REPORT_FIELDS as readonly string[]).includes(field));
  return (
    isSeen(base, stored) &&
    changed.length > 0 &&
    !(stored.archived && content.archived) &&
    (editors.includes(by) || (stored.assigneeUid === by && isReport)) &&
    (acknowledgesForOneself ||
      !changed.some((field) => field === 'acknowledgedBy' || field === 'acknowledgedOn'))
  );
}

function isSeen(base: Measure, stored: NonNullable<Known>): boolean {
  return (
    base.version === stored.version &&
    base.slips === stored.slips &&
    changedFields(base, stored).length === 0 &&
    sameValue(base.firstDeadline, stored.firstDeadline)
  );
}
