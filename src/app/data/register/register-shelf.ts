import { Injectable } from '@angular/core';
import * as v from 'valibot';

/** A name that somebody has given a view: the query of its address. */
export interface NamedView {
  readonly name: string;
  readonly query: string;
}

const kept = v.object({
  columns: v.string(),
  views: v.array(v.object({ name: v.string(), query: v.string() })),
});

/** What somebody has arranged in the register, in this browser (docs/decisions/0017). */
export interface RegisterHabits {
  /** As `writeColumns` writes them; '' where none are chosen. */
  readonly columns: string;
  readonly views: readonly NamedView[];
}

/** Keeps each person's columns and named views of the register in this browser. */
@Injectable({ providedIn: 'root' })
export class RegisterShelf {
  /** What the person has arranged. What cannot be read counts as nothing. */
  read(uid: string): RegisterHabits {
    try {
      return v.parse(kept, JSON.parse(localStorage.getItem(placeOf(uid)) ?? ''));
    } catch {
      return { columns: '', views: [] };
    }
  }

  /** Keeps it in place of what was there. Says whether the browser had room for it. */
  write(uid: string, habits: RegisterHabits): boolean {
    try {
      localStorage.setItem(placeOf(uid), JSON.stringify(habits));
      return true;
    } catch {
      return false;
    }
  }
}

function placeOf(uid: string): string {
  return `rettesnor.register.${uid}`;
}
