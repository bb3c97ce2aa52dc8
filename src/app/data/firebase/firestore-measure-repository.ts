import { inject } from '@angular/core';
import {
  arrayUnion,
  collection,
  doc,
  DocumentReference,
  FieldPath,
  getDocFromServer,
  increment,
  orderBy,
  query,
  serverTimestamp,
  waitForPendingWrites,
  writeBatch,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { HistoryEvent } from '../../domain/measure/history';
import { Measure } from '../../domain/measure/measure';
import { hasArrived, MeasureWrite, prepareWrite } from '../../domain/measure/measure-write';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import {
  historyDocument,
  measureDocument,
  toHistoryEvent,
  toMeasure,
} from '../measure/measure-document';
import { MeasureRepository, VersionConflict } from '../measure/measure-repository';
import { explainRefusal } from './refusal';
import { followDocument, followQuery, toStored } from './snapshots';
import { stamp } from './stamp';
import { FIRESTORE } from './tokens';

export class FirestoreMeasureRepository extends MeasureRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchMeasure(planId: string, measureId: string): Observable<Found<Measure>> {
    return followDocument(this.measure(planId, measureId)).pipe(
      map((found) => found && readDocument(found, measureDocument, toMeasure)),
    );
  }

  override watchHistory(planId: string, measureId: string): Observable<Listing<HistoryEvent>> {
    const history = collection(this.measure(planId, measureId), 'history');
    return followQuery(query(history, orderBy('at', 'desc'))).pipe(
      map((documents) => readListing(documents, historyDocument, toHistoryEvent)),
    );
  }

  override newId(): string {
    return doc(collection(this.firestore, 'plans')).id;
  }

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    const reference = this.measure(write.planId, write.measureId);
    const prepared = prepareWrite(write);
    const { version, week } = prepared.lastChange;
    const batch = writeBatch(this.firestore);
    batch.set(reference, { ...prepared.measure, updatedAt: serverTimestamp() });
    batch.set(doc(reference, 'history', String(version)), {
      ...prepared.history,
      at: serverTimestamp(),
    });
    batch.update(
      doc(this.firestore, 'plans', write.planId),
      'lastChange',
      prepared.lastChange,
      new FieldPath('summaries', write.measureId),
      prepared.summary,
      ...Object.entries(stamp()).flat(),
      ...(prepared.changesScope ? ['changedSinceApproval', arrayUnion(write.measureId)] : []),
      // Increments: two people in the same plan do not undo each other's counts.
      ...Object.entries(prepared.trend).flatMap(([status, change]) => [
        new FieldPath('trend', week, status),
        increment(change),
      ]),
    );
    try {
      await batch.commit();
    } catch (error) {
      // Sent again because the answer was lost on the way, it meets itself.
      if (!(await this.isStored(write).catch(() => false))) {
        throw (await this.findConflict(write)) ?? (await this.explain(error, write));
      }
    }
  }

  override async confirmMeasure(write: MeasureWrite): Promise<void> {
    await waitForPendingWrites(this.firestore);
    if (await this.isStored(write).catch(() => false)) {
      return;
    }
    const conflict = await this.findConflict(write);
    if (conflict) {
      throw conflict;
    }
    // The page was closed before Firestore had put the write in its own queue on disk.
    await this.saveMeasure(write);
  }

  /** Whether the server has this very write. Rejects where it cannot be asked. */
  private async isStored(write: MeasureWrite): Promise<boolean> {
    const reference = this.measure(write.planId, write.measureId);
    const version = String((write.base?.version ?? 0) + 1);
    const snapshot = await getDocFromServer(doc(reference, 'history', version));
    const read =
      snapshot.exists() && readDocument(toStored(snapshot), historyDocument, toHistoryEvent);
    const current = await this.readFromServer(reference);
    return read && 'item' in read && current !== null && hasArrived(write, read.item, current);
  }

  private explain(error: unknown, write: MeasureWrite): Promise<Error> {
    return explainRefusal(error, this.firestore, write.planId);
  }

  /** The conflict where the server's version is not the one that the writer saw. */
  private async findConflict(write: MeasureWrite): Promise<VersionConflict | null> {
    const reference = this.measure(write.planId, write.measureId);
    const current = await this.readFromServer(reference).catch(() => null);
    return current && current.version !== (write.base?.version ?? 0)
      ? new VersionConflict(current)
      : null;
  }

  private async readFromServer(reference: DocumentReference): Promise<Measure | null> {
    const snapshot = await getDocFromServer(reference);
    const read = snapshot.exists() && readDocument(toStored(snapshot), measureDocument, toMeasure);
    return read && 'item' in read ? read.item : null;
  }

  private measure(planId: string, measureId: string): DocumentReference {
    return doc(this.firestore, 'plans', planId, 'measures', measureId);
  }
}
