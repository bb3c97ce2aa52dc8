import { Injectable } from '@angular/core';
import * as v from 'valibot';
import { IMPORT_FIELDS } from '../../domain/exchange/import-fields';

const kept = v.object({
  columns: v.record(v.string(), v.union([v.picklist(IMPORT_FIELDS), v.literal('')])),
  names: v.record(v.string(), v.record(v.string(), v.string())),
});

/** What somebody has decided of the files that they bring: the same office has the same heads again. */
export interface ImportHabits {
  /** What a column is, by the folded name of its head; '' for left out. */
  readonly columns: v.InferOutput<typeof kept>['columns'];
  /** What names stand for, by field and folded name; '' for left out. */
  readonly names: v.InferOutput<typeof kept>['names'];
}

/** Keeps in this browser how each person's files are read. */
@Injectable({ providedIn: 'root' })
export class ImportShelf {
  /** What the person has decided. What cannot be read counts as nothing. */
  read(uid: string): ImportHabits {
    try {
      return v.parse(kept, JSON.parse(localStorage.getItem(placeOf(uid)) ?? ''));
    } catch {
      return { columns: {}, names: {} };
    }
  }

  /** Keeps it in place of what was there. Without room, it is asked for again the next time. */
  write(uid: string, habits: ImportHabits): void {
    try {
      localStorage.setItem(placeOf(uid), JSON.stringify(habits));
    } catch {
      // A full storage keeps no habits, and loses nothing else.
    }
  }
}

function placeOf(uid: string): string {
  return `rettesnor.import.${uid}`;
}
