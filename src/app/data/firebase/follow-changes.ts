import {
  count,
  getAggregateFromServer,
  onSnapshot,
  Query,
  query,
  QuerySnapshot,
  SnapshotListenOptions,
  sum,
  where,
} from 'firebase/firestore';
import {
  catchError,
  combineLatest,
  defer,
  filter,
  ignoreElements,
  map,
  merge,
  Observable,
  of,
  share,
  switchAll,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';
import { StoredDocument } from '../document/unreadable';
import { keepMark, latestWrite, ReadMark, readMark } from './read-marks';
import { toStored } from './snapshots';

/** Somebody may be writing while the sums are compared: a difference is asked about once more. */
const SECOND_THOUGHT_MS = 2000;

/**
 * Follows all documents of a query like `followQuery`, but reads only those again that were written
 * since this browser last followed it. The documents carry `updatedAt` and `version` (`stamp.ts`).
 * The copy on disk is held against the server's number of documents and of writes; where they
 * differ, everything is read anew. See docs/decisions/0015. A document that has not changed is the same
 * object each time, so that whoever reads hundreds reads only what is new ({@link readingOnce}).
 *
 * @param name what this browser remembers the query by: one name for each query
 */
export function followChanges(all: Query, name: string): Observable<readonly StoredDocument[]> {
  return defer(() => {
    const mark = readMark(name);
    const kept = new Map<string, StoredDocument>();
    return (mark ? onDisk(all, name, mark) : onServer(all, name)).pipe(
      map((snapshot) => storedOf(snapshot, kept)),
    );
  });
}

/** The documents; what is as it was in the snapshot before is the same object as then. */
function storedOf(
  snapshot: QuerySnapshot,
  kept: Map<string, StoredDocument>,
): readonly StoredDocument[] {
  for (const { doc } of snapshot.docChanges()) {
    kept.delete(doc.ref.path);
  }
  return snapshot.docs.map((document) => {
    const stored = kept.get(document.ref.path) ?? toStored(document);
    kept.set(document.ref.path, stored);
    return stored;
  });
}

/** Every document from the server, and from then on what changes. */
function onServer(all: Query, name: string): Observable<QuerySnapshot> {
  return snapshotsOf(all).pipe(
    tap((snapshot) => {
      const upTo = isFromServer(snapshot) ? latestWrite(snapshot) : null;
      if (upTo) {
        keepMark(name, { upTo, count: snapshot.size });
      }
    }),
    filter(isNews),
  );
}

/** What is on disk, into which a second listener brings what was written since. */
function onDisk(all: Query, name: string, mark: ReadMark): Observable<QuerySnapshot> {
  const disk = snapshotsOf(all, 'cache').pipe(share());
  const since = snapshotsOf(query(all, where('updatedAt', '>', mark.upTo)));
  const upToDate = combineLatest([disk, since.pipe(filter(isFromServer))]).pipe(
    // What is written here and not yet answered counts in one of the sums alone.
    filter(([known]) => !known.metadata.hasPendingWrites),
    tap(([known, news]) =>
      keepMark(name, { upTo: latestWrite(news) ?? mark.upTo, count: known.size }),
    ),
    share(),
  );
  const isIncomplete = disk.pipe(
    take(1),
    filter(({ size }) => size < mark.count),
  );
  const isWrong = upToDate.pipe(
    switchMap(([known]) => differsFromServer(all, known)),
    take(1),
    filter((differs) => differs),
  );
  return merge(
    // First, so that an incomplete copy is never shown.
    merge(isIncomplete, isWrong).pipe(
      take(1),
      map(() => onServer(all, name)),
    ),
    of(merge(disk.pipe(filter(isNews)), upToDate.pipe(ignoreElements()))),
  ).pipe(switchAll());
}

/** Whether the server has other documents, or has been written to another number of times. */
function differsFromServer(all: Query, known: QuerySnapshot): Observable<boolean> {
  // The server sums and counts only the documents that have the field.
  const versions = known.docs
    .map((document): unknown => document.data()['version'])
    .filter((version) => typeof version === 'number');
  const documents = versions.length;
  const writes = versions.reduce((total, version) => total + version, 0);
  const ask = defer(() =>
    getAggregateFromServer(all, { documents: count(), writes: sum('version') }),
  ).pipe(
    map((answer) => answer.data()),
    map((server) => server.documents !== documents || server.writes !== writes),
    // Without an answer nothing is known against the copy.
    catchError(() => of(false)),
  );
  return ask.pipe(
    switchMap((differs) =>
      differs ? timer(SECOND_THOUGHT_MS).pipe(switchMap(() => ask)) : of(false),
    ),
  );
}

/** The query's snapshots, also where only their source changes. */
function snapshotsOf(
  all: Query,
  source: SnapshotListenOptions['source'] = 'default',
): Observable<QuerySnapshot> {
  return new Observable((subscriber) =>
    onSnapshot(
      all,
      { source, includeMetadataChanges: true },
      (snapshot) => subscriber.next(snapshot),
      (error) => subscriber.error(error),
    ),
  );
}

function isFromServer({ metadata }: QuerySnapshot): boolean {
  return !metadata.fromCache;
}

/** Whether there is more to a snapshot than that its source has changed. */
function isNews(snapshot: QuerySnapshot, index: number): boolean {
  return index === 0 || snapshot.docChanges().length > 0;
}
