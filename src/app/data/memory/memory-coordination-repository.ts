import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { Dismissal } from '../../domain/coordination/dismissal';
import { mayPutAwayClashes } from '../../domain/member/access';
import {
  coordinationDocument,
  dismissalFields,
  toDismissals,
} from '../coordination/coordination-document';
import { CoordinationRepository } from '../coordination/coordination-repository';
import { memberDocument, toMember } from '../directory/directory-document';
import { Found, readDocument } from '../document/unreadable';
import { WriteRefused } from '../measure/measure-repository';
import { MemoryDatabase } from './memory-database';

type Entries = Readonly<Record<string, object>>;

export class MemoryCoordinationRepository extends CoordinationRepository {
  private readonly database = inject(MemoryDatabase);

  override watchDismissals(year: number): Observable<Found<readonly Dismissal[]>> {
    return this.database.follow(pathOf(year)).pipe(
      map((found) => found && { ...found, data: withMoments(found.data) }),
      map((found) => found && readDocument(found, coordinationDocument, toDismissals)),
    );
  }

  override async putAway(
    year: number,
    dismissal: Omit<Dismissal, 'at'>,
    outdated: readonly string[],
  ): Promise<void> {
    this.refuseUnlessAllowed(dismissal.by);
    this.write(year, dismissal.clashId, {
      ...without(this.entries(year), [dismissal.clashId, ...outdated]),
      [dismissal.clashId]: { ...dismissalFields(dismissal), at: new Date() },
    });
  }

  override async bringBack(year: number, clashId: string, by: string): Promise<void> {
    this.refuseUnlessAllowed(by);
    this.write(year, clashId, without(this.entries(year), [clashId]));
  }

  private write(year: number, lastEntry: string, dismissed: Entries): void {
    this.database.write({ [pathOf(year)]: { dismissed, lastEntry } });
  }

  private entries(year: number): Entries {
    const data = this.database.read(pathOf(year))?.data as { dismissed: Entries } | undefined;
    return data?.dismissed ?? {};
  }

  private refuseUnlessAllowed(uid: string): void {
    const stored = this.database.read(`members/${uid}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !read.item.active) {
      throw new WriteRefused('notAMember');
    }
    if (!mayPutAwayClashes(read.item)) {
      throw new WriteRefused('notAllowed');
    }
  }
}

function pathOf(year: number): string {
  return `coordination/${year}`;
}

function without(entries: Entries, ids: readonly string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));
}

/** The database gives back as moments what stands on top of a document, and these stand deeper. */
function withMoments(data: unknown): unknown {
  const { dismissed, ...fields } = data as { readonly dismissed?: unknown };
  if (typeof dismissed !== 'object' || dismissed === null) {
    return data;
  }
  const entries = Object.entries(dismissed as Record<string, { readonly at?: unknown }>);
  return {
    ...fields,
    dismissed: Object.fromEntries(
      entries.map(([id, entry]) => [
        id,
        { ...entry, at: typeof entry.at === 'string' ? new Date(entry.at) : entry.at },
      ]),
    ),
  };
}
