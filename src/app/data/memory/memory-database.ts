import { distinctUntilChanged, map, Observable, BehaviorSubject } from 'rxjs';
import { StoredDocument } from '../document/unreadable';

/** Document paths and their fields, as JSON keeps them: moments as ISO texts. */
export type StoredDocuments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The fields that hold moments, which JSON writes as text. */
const MOMENTS = new Set([
  'at',
  'createdAt',
  'updatedAt',
  'decidedAt',
  'finalAt',
  'statusAt',
  'savedAt',
]);

/** The fields whose entries, by id, hold moments of their own. */
const MAPS_WITH_MOMENTS = new Set(['requests', 'examples']);

/**
 * A document store in this page, for the demo without a server and for tests. It keeps what the
 * repositories need and no more: it enforces no rules and is no imitation of Firestore.
 */
export class MemoryDatabase {
  private readonly documents: BehaviorSubject<StoredDocuments>;

  /** `keep` is called with everything after each change, so that it can be stored. */
  constructor(
    documents: StoredDocuments,
    private readonly keep: (documents: StoredDocuments) => void = () => undefined,
  ) {
    this.documents = new BehaviorSubject(documents);
  }

  /** Follows one document; `null` while it does not exist. */
  follow(path: string): Observable<StoredDocument | null> {
    return this.documents.pipe(
      map((documents) => documents[path]),
      distinctUntilChanged(),
      map((fields) => (fields ? toStored(path, fields) : null)),
    );
  }

  /** Follows the documents directly in the collection, in path order. */
  followCollection(collection: string): Observable<readonly StoredDocument[]> {
    return this.documents.pipe(
      map((documents) =>
        Object.keys(documents)
          .filter((path) => collectionOf(path) === collection)
          .sort()
          .map((path) => toStored(path, documents[path])),
      ),
    );
  }

  /** Follows the documents of every collection of this name, wherever it stands, in path order. */
  followCollectionGroup(name: string): Observable<readonly StoredDocument[]> {
    return this.documents.pipe(
      map((documents) =>
        Object.keys(documents)
          .filter((path) => collectionOf(path).endsWith(`/${name}`))
          .sort()
          .map((path) => toStored(path, documents[path])),
      ),
    );
  }

  /** The document as it is now; `null` where it does not exist. */
  read(path: string): StoredDocument | null {
    const fields = this.documents.value[path];
    return fields ? toStored(path, fields) : null;
  }

  /** Writes whole documents, all at once. */
  write(documents: Readonly<Record<string, object>>): void {
    const asJson = JSON.parse(JSON.stringify(documents)) as StoredDocuments;
    this.replace({ ...this.documents.value, ...asJson });
  }

  /** Takes the document away; nothing happens where there is none. */
  remove(path: string): void {
    const { [path]: _removed, ...rest } = this.documents.value;
    this.replace(rest);
  }

  private replace(documents: StoredDocuments): void {
    this.keep(documents);
    this.documents.next(documents);
  }
}

function collectionOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function toStored(path: string, fields: Readonly<Record<string, unknown>>): StoredDocument {
  return { id: path.slice(path.lastIndexOf('/') + 1), path, data: withMoments(fields) };
}

function withMoments(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (MOMENTS.has(name) && typeof value === 'string') {
        return [name, new Date(value)];
      }
      return [name, MAPS_WITH_MOMENTS.has(name) ? mapEntries(value) : value];
    }),
  );
}

function mapEntries(entries: unknown): unknown {
  return Object.fromEntries(
    Object.entries(entries as Readonly<Record<string, Readonly<Record<string, unknown>>>>).map(
      ([id, entry]) => [id, withMoments(entry)],
    ),
  );
}
