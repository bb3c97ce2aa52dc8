import * as v from 'valibot';

/** A document that does not validate. It is shown with its path and breaks nothing else. */
export interface Unreadable {
  readonly path: string;
  /** Which field is wrong and how, for whoever mends it. */
  readonly reason: string;
}

/** What a listing gives: the documents that could be read, and the ones that could not. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly unreadable: readonly Unreadable[];
}

/** What one document gives; `null` where it does not exist. */
export type Found<T> = Read<T> | null;

type Read<T> = { readonly item: T } | { readonly unreadable: Unreadable };

/** A stored document: its path and its fields, with moments as `Date`. */
export interface StoredDocument {
  readonly id: string;
  readonly path: string;
  readonly data: unknown;
}

/** Reads one document of the schema's shape with the converter. */
export function readDocument<TSchema extends v.GenericSchema, T>(
  document: StoredDocument,
  schema: TSchema,
  convert: (id: string, data: v.InferOutput<TSchema>) => T,
): Read<T> {
  const result = v.safeParse(schema, document.data, { abortPipeEarly: true });
  return result.success
    ? { item: convert(document.id, result.output) }
    : { unreadable: { path: document.path, reason: reasonOf(result.issues) } };
}

/** Reads each of the documents, the sound and the unreadable apart. */
export function readListing<TSchema extends v.GenericSchema, T>(
  documents: readonly StoredDocument[],
  schema: TSchema,
  convert: (id: string, data: v.InferOutput<TSchema>) => T,
): Listing<T> {
  return parted(documents.map((document) => readDocument(document, schema, convert)));
}

/**
 * Reads listings as {@link readListing} does, but a document that is the same object as before is not
 * read again, and gives the same item.
 */
export function readingOnce<TSchema extends v.GenericSchema, T>(
  schema: TSchema,
  convert: (id: string, data: v.InferOutput<TSchema>) => T,
): (documents: readonly StoredDocument[]) => Listing<T> {
  const known = new WeakMap<StoredDocument, Read<T>>();
  return (documents) =>
    parted(
      documents.map((document) => {
        const read = known.get(document) ?? readDocument(document, schema, convert);
        known.set(document, read);
        return read;
      }),
    );
}

function parted<T>(read: readonly Read<T>[]): Listing<T> {
  return {
    items: read.flatMap((entry) => ('item' in entry ? [entry.item] : [])),
    unreadable: read.flatMap((entry) => ('unreadable' in entry ? [entry.unreadable] : [])),
  };
}

function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ');
}
