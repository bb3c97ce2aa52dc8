import {
  DocumentReference,
  DocumentSnapshot,
  onSnapshot,
  Query,
  Timestamp,
} from 'firebase/firestore';
import { Observable } from 'rxjs';
import { StoredDocument } from '../document/unreadable';

/** Follows one document; `null` while it does not exist. Errors as Firestore's listener does. */
export function followDocument(reference: DocumentReference): Observable<StoredDocument | null> {
  return new Observable((subscriber) =>
    onSnapshot(
      reference,
      (snapshot) => {
        // Without network a document that was never read here is not known to be missing.
        if (snapshot.exists() || !snapshot.metadata.fromCache) {
          subscriber.next(snapshot.exists() ? toStored(snapshot) : null);
        }
      },
      (error) => subscriber.error(error),
    ),
  );
}

/** Follows all documents of a query. */
export function followQuery(query: Query): Observable<readonly StoredDocument[]> {
  return new Observable((subscriber) =>
    onSnapshot(
      query,
      (snapshot) => subscriber.next(snapshot.docs.map(toStored)),
      (error) => subscriber.error(error),
    ),
  );
}

/** The document with moments as `Date`; `null` for one that the server has yet to give. */
export function toStored(snapshot: DocumentSnapshot): StoredDocument {
  return { id: snapshot.id, path: snapshot.ref.path, data: withDates(snapshot.data()) };
}

function withDates(value: unknown): unknown {
  if (value instanceof Timestamp) {
    return value.toDate();
  }
  if (Array.isArray(value)) {
    return value.map(withDates);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([field, entry]) => [field, withDates(entry)]),
    );
  }
  return value;
}
