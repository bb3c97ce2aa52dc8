import {
  arrayUnion,
  doc,
  DocumentData,
  FieldValue,
  Firestore,
  increment,
  serverTimestamp,
  writeBatch,
} from 'firebase/firestore';
import { Day, dayOf, mondayOf } from '../src/app/domain/day/day';
import { changedFields, pickFields, sameValue } from '../src/app/domain/measure/history';
import { Measure, MeasureContent, SCOPE_FIELDS } from '../src/app/domain/measure/measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { trendChange } from '../src/app/domain/plan/trend';

/** A measure as it lies in its document; the server gives `updatedAt`. */
export type StoredMeasure = Omit<Measure, 'id' | 'updatedAt'>;

/** The three documents of one write. Specs tell a lie by replacing a part of an honest one. */
export interface MeasureBatch {
  readonly planId: string;
  readonly id: string;
  readonly measure: DocumentData;
  /** The history document's id: the measure's version. */
  readonly version: string;
  readonly history: DocumentData;
  /** What is merged into the plan. */
  readonly plan: DocumentData;
}

/** A batch as the application writes it. */
export interface HonestBatch extends MeasureBatch {
  readonly plan: {
    readonly summaries: Readonly<Record<string, string>>;
    readonly lastChange: {
      readonly measureId: string;
      readonly version: number;
      readonly week: Day;
    };
    /** Increments; absent where the counts stay. */
    readonly trend?: Readonly<Record<Day, DocumentData>>;
    readonly version: FieldValue;
    readonly updatedAt: FieldValue;
  };
}

interface Write {
  readonly by: string;
  /** The fields that change. Specs also pass values here that no type would let through. */
  readonly change?: DocumentData;
  readonly planId?: string;
  readonly id?: string;
}

/** An honest change of a stored measure, as the application writes it. */
export function changeOf(
  before: StoredMeasure,
  { by, change = {}, planId = 'school-2026', id = 'm1' }: Write,
): HonestBatch {
  const after: StoredMeasure = {
    ...before,
    ...change,
    version: before.version + 1,
    slips: before.slips + (change['deadline'] > before.deadline ? 1 : 0),
    updatedBy: by,
  };
  const fields = changedFields(before, after);
  const event = { from: pickFields(before, fields), to: pickFields(after, fields) };
  return batchOf(before, after, event, { planId, id });
}

/** An honest new measure with the given content. */
export function creationOf(
  content: MeasureContent,
  { by, change = {}, planId = 'school-2026', id = 'new' }: Write,
): HonestBatch {
  const all = { ...content, ...change };
  const after = { ...all, firstDeadline: all.deadline, slips: 0, version: 1, updatedBy: by };
  return batchOf(null, after, { from: {}, to: {} }, { planId, id });
}

/** Writes the batch, or only the named documents of it. */
export async function commit(
  db: Firestore,
  { planId, id, measure, version, history, plan }: MeasureBatch,
  documents: readonly ('measure' | 'history' | 'plan')[] = ['measure', 'history', 'plan'],
): Promise<void> {
  const batch = writeBatch(db);
  const path = `plans/${planId}/measures/${id}`;
  if (documents.includes('measure')) {
    batch.set(doc(db, path), measure);
  }
  if (documents.includes('history')) {
    batch.set(doc(db, `${path}/history/${version}`), history);
  }
  if (documents.includes('plan')) {
    batch.set(doc(db, `plans/${planId}`), plan, { merge: true });
  }
  await batch.commit();
}

function batchOf(
  before: StoredMeasure | null,
  after: StoredMeasure,
  event: { readonly from: object; readonly to: object },
  { planId, id }: { readonly planId: string; readonly id: string },
): HonestBatch {
  const week = mondayOf(dayOf(new Date()));
  const counts = Object.entries(trendChange(before, after));
  return {
    planId,
    id,
    measure: { ...after, updatedAt: serverTimestamp() },
    version: String(after.version),
    history: { by: after.updatedBy, at: serverTimestamp(), ...event },
    plan: {
      summaries: { [id]: lineOf(after) },
      lastChange: { measureId: id, version: after.version, week },
      ...((before === null ||
        SCOPE_FIELDS.some((field) => !sameValue(before[field], after[field]))) && {
        changedSinceApproval: arrayUnion(id),
      }),
      version: increment(1),
      updatedAt: serverTimestamp(),
      // An empty map here would not be merged but would replace what is stored.
      ...(counts.length > 0 && { trend: { [week]: countsOf(counts) } }),
    },
  };
}

function countsOf(counts: readonly (readonly [string, number])[]): DocumentData {
  return Object.fromEntries(counts.map(([status, change]) => [status, increment(change)]));
}

/** Measures with a field of a wrong type may have no line at all. */
function lineOf(measure: StoredMeasure): string {
  try {
    return writeLine(measure);
  } catch {
    return '';
  }
}
