import { inject } from '@angular/core';
import {
  deleteField,
  doc,
  DocumentReference,
  FieldPath,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Dismissal } from '../../domain/coordination/dismissal';
import {
  coordinationDocument,
  dismissalFields,
  toDismissals,
} from '../coordination/coordination-document';
import { CoordinationRepository } from '../coordination/coordination-repository';
import { Found, readDocument } from '../document/unreadable';
import { explainRefusalBeyondPlans } from './refusal';
import { followDocument } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreCoordinationRepository extends CoordinationRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchDismissals(year: number): Observable<Found<readonly Dismissal[]>> {
    return followDocument(this.year(year)).pipe(
      map((found) => found && readDocument(found, coordinationDocument, toDismissals)),
    );
  }

  override async putAway(
    year: number,
    dismissal: Omit<Dismissal, 'at'>,
    outdated: readonly string[],
  ): Promise<void> {
    const { clashId } = dismissal;
    const gone = outdated.filter((id) => id !== clashId).map((id) => [id, deleteField()] as const);
    try {
      // Merged, because the first of a year makes the document, and others may write beside it.
      await setDoc(
        this.year(year),
        {
          lastEntry: clashId,
          dismissed: {
            ...Object.fromEntries(gone),
            [clashId]: { ...dismissalFields(dismissal), at: serverTimestamp() },
          },
        },
        { merge: true },
      );
    } catch (error) {
      throw await explainRefusalBeyondPlans(error, this.firestore);
    }
  }

  override async bringBack(year: number, clashId: string): Promise<void> {
    try {
      await updateDoc(
        this.year(year),
        'lastEntry',
        clashId,
        new FieldPath('dismissed', clashId),
        deleteField(),
      );
    } catch (error) {
      throw await explainRefusalBeyondPlans(error, this.firestore);
    }
  }

  private year(year: number): DocumentReference {
    return doc(this.firestore, 'coordination', String(year));
  }
}
