import { LOOPBACK } from './ports';
import { PROJECT } from './folders';

/** Where a Firestore emulator listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A document as the demo municipality and the tests give it: plain values, and `Date` for moments. */
export interface DocumentToWrite {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Firestore takes 500 writes at once; documents of ours are small enough for as many. */
const WRITES_AT_ONCE = 400;
const DATABASE = `projects/${PROJECT}/databases/(default)`;
/** What the emulator takes for the owner of the project: no rule applies. */
const OWNER = { Authorization: 'Bearer owner', 'Content-Type': 'application/json' };

/** Writes whole documents past the rules, replacing what stood there. */
export async function writeDocuments(
  emulator: Address,
  documents: readonly DocumentToWrite[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += WRITES_AT_ONCE) {
    const writes = documents.slice(from, from + WRITES_AT_ONCE).map(({ path, data }) => ({
      update: { name: `${DATABASE}/documents/${path}`, fields: fieldsOf(data) },
    }));
    await ask(emulator, 'POST', `v1/${DATABASE}/documents:commit`, { writes });
  }
}

/** Reads one document past the rules; `null` where there is none. */
export async function readDocument(
  emulator: Address,
  path: string,
): Promise<Record<string, unknown> | null> {
  const response = await send(emulator, 'GET', `v1/${DATABASE}/documents/${path}`);
  if (response.status === 404) {
    return null;
  }
  const { fields = {} } = (await answerOf(response)) as { fields?: Record<string, Value> };
  return plainFields(fields);
}

/** Whether there is no document at all. */
export async function isEmpty(emulator: Address): Promise<boolean> {
  const url = `v1/${DATABASE}/documents:listCollectionIds`;
  const answer = (await ask(emulator, 'POST', url, {})) as { collectionIds?: string[] };
  return (answer.collectionIds ?? []).length === 0;
}

/** Removes every document. */
export async function removeAll(emulator: Address): Promise<void> {
  await ask(emulator, 'DELETE', `emulator/v1/${DATABASE}/documents`);
}

/** Has the emulator write everything to `folder/name/`, for `--import-data` to read. */
export async function exportTo(emulator: Address, folder: string, name: string): Promise<void> {
  await ask(emulator, 'POST', `emulator/v1/projects/${PROJECT}:export`, {
    database: DATABASE,
    export_directory: folder,
    export_name: name,
  });
}

/** `http://127.0.0.1:8080` */
export function urlOf({ host = LOOPBACK, port }: Address): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function ask(emulator: Address, method: string, path: string, body?: object) {
  return answerOf(await send(emulator, method, path, body));
}

function send(emulator: Address, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${urlOf(emulator)}/${path}`, {
    method,
    headers: OWNER,
    body: body && JSON.stringify(body),
  });
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) {
    throw new Error(`Firestore-emulatoren svarte ${response.status}: ${await response.text()}`);
  }
  return response.json();
}

/** Firestore's REST notation for a value (https://cloud.google.com/firestore/docs/reference/rest/v1/Value). */
type Value = Readonly<Record<string, unknown>>;

function fieldsOf(data: Readonly<Record<string, unknown>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueOf(value)]));
}

/** @throws for what Firestore has no value for, `undefined` among them */
export function valueOf(value: unknown): Value {
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { booleanValue: value };
    case 'number':
      return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if (value === null) {
    return { nullValue: null };
  }
  if (value instanceof Date) {
    return { timestampValue: value.toISOString() };
  }
  if (Array.isArray(value)) {
    return { arrayValue: { values: value.map(valueOf) } };
  }
  if (typeof value === 'object') {
    return { mapValue: { fields: fieldsOf(value as Record<string, unknown>) } };
  }
  throw new TypeError(`Firestore has no value for ${typeof value}.`);
}

function plainFields(fields: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
}

/** The opposite of {@link valueOf}. */
export function plain(value: Value): unknown {
  const [[kind, content]] = Object.entries(value);
  switch (kind) {
    case 'integerValue':
      return Number(content);
    case 'timestampValue':
      return new Date(content as string);
    case 'arrayValue':
      return ((content as { values?: Value[] }).values ?? []).map(plain);
    case 'mapValue':
      return plainFields((content as { fields?: Record<string, Value> }).fields ?? {});
    default:
      return content;
  }
}
