import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Address, DocumentToWrite } from './firestore-rest';
import { BUILT_SITE, CACHE } from './folders';
import { Person } from './kept-data';

/** `/local.json`: what the app reads where its project is a demo project. */
export interface LocalStack {
  readonly firestore: Address | null;
  readonly auth: { readonly url: string } | null;
  readonly people: readonly Person[];
  /** Where the municipality stands when there is no Firestore to read it from. */
  readonly data: string | null;
}

/** Makes the empty folder that one run of the stack works in; two runs never share a port. */
export async function makeRunFolder(port: number): Promise<string> {
  const folder = join(CACHE, `run-${port}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'site'), { recursive: true });
  return folder;
}

/** Copies the built site to where it is served from: what belongs to this machine is not built in. */
export async function copyBuiltSite(runFolder: string): Promise<void> {
  await cp(BUILT_SITE, join(runFolder, 'site'), { recursive: true });
}

/** Writes `local.json` and, where there is no server, the municipality beside it. */
export async function describeStack(
  runFolder: string,
  stack: Omit<LocalStack, 'data'>,
  documents: readonly DocumentToWrite[] | null,
): Promise<void> {
  const data = documents && '/local-data.json';
  if (documents) {
    await writeFile(
      join(runFolder, 'site', 'local-data.json'),
      // Moments become ISO texts; src/app/data/memory reads them so.
      JSON.stringify({ documents }),
    );
  }
  const people = stack.people.map(({ uid, displayName, email, password, role, unitName }) => ({
    uid,
    displayName,
    email,
    password,
    role,
    unitName,
  }));
  const description: LocalStack = { ...stack, people, data };
  await writeFile(join(runFolder, 'site', 'local.json'), JSON.stringify(description));
}
