import { deleteField, doc, DocumentData, updateDoc } from 'firebase/firestore';
import { emulator } from './emulator';
import { StoredMeasure } from './measure-batch';
import { municipality, planWith, stamp } from './municipality';

/** The school's plan, as {@link municipality} has it. */
export const PLAN = 'plans/school-2026';

/** Writes the entries that stand by id in one field of the school's plan, as the app does. */
export class PlanEntries {
  constructor(private readonly field: 'requests' | 'examples') {}

  /** Begins anew with a plan of these measures that has the entries; `null` for one without the field. */
  reset(
    measures: Readonly<Record<string, StoredMeasure>>,
    entries: DocumentData | null,
  ): Promise<void> {
    return emulator.reset({
      ...municipality(measures),
      [PLAN]: { ...planWith(measures), ...(entries && { [this.field]: entries }) },
    });
  }

  /** Writes one entry, and whatever `more` of the plan. */
  put(uid: string, id: string, entry: DocumentData, more: DocumentData = {}): Promise<void> {
    return this.write(uid, { [`${this.field}.${id}`]: entry, ...more });
  }

  /** Takes entries away, all in one write. */
  remove(uid: string, ids: readonly string[]): Promise<void> {
    const gone = ids.map((id) => [`${this.field}.${id}`, deleteField()] as const);
    return this.write(uid, Object.fromEntries(gone));
  }

  /** Writes the field itself. */
  replace(uid: string, entries: unknown): Promise<void> {
    return this.write(uid, { [this.field]: entries });
  }

  private write(uid: string, changes: DocumentData): Promise<void> {
    return updateDoc(doc(emulator.as(uid), PLAN), { ...stamp(), ...changes });
  }
}
