import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAccounts, StoredAccount } from './auth-and-hosting';
import { Address, exportTo } from './firestore-rest';

/** The demo people as the page shows them. */
export interface Person {
  readonly uid: string;
  readonly displayName: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly unitName: string;
}

/** What one run leaves for the next. */
export interface KeptData {
  /** What the Firestore emulator's `--import-data` reads. */
  readonly firestoreExport: string;
  readonly accounts: readonly StoredAccount[];
  readonly people: readonly Person[];
}

const EXPORT = 'firestore';

/** One more whenever documents get another shape: the app shows what it cannot read as unreadable. */
const SHAPE = 5;

/**
 * Reads what the last run left in `folder`; `null` where there is nothing.
 *
 * @throws where it cannot be read, or was written by another version of Rettesnor
 */
export async function readKeptData(folder: string): Promise<KeptData | null> {
  const { current, previous } = placesIn(folder);
  // A run that was killed between the two renames of saveData.
  if (!existsSync(current) && existsSync(previous)) {
    await rename(previous, current);
  }
  if (!existsSync(current)) {
    return null;
  }
  if ((await readJson(join(current, 'shape.json')).catch(() => 1)) !== SHAPE) {
    throw new Error('det er laget av en annen utgave av Rettesnor');
  }
  return {
    firestoreExport: join(current, EXPORT, `${EXPORT}.overall_export_metadata`),
    accounts: (await readJson(join(current, 'accounts.json'))) as readonly StoredAccount[],
    people: (await readJson(join(current, 'people.json'))) as readonly Person[],
  };
}

/** Saves what the emulators hold. Whatever happens meanwhile, a whole version stays on the disk. */
export async function saveData(
  folder: string,
  from: { firestore: Address; authUrl: string; people: readonly Person[] },
): Promise<void> {
  const { current, previous, next } = placesIn(folder);
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await exportTo(from.firestore, next, EXPORT);
  const accounts = await readAccounts(from.authUrl);
  await writeFile(join(next, 'accounts.json'), JSON.stringify(accounts));
  await writeFile(join(next, 'people.json'), JSON.stringify(from.people));
  await writeFile(join(next, 'shape.json'), JSON.stringify(SHAPE));

  await rm(previous, { recursive: true, force: true });
  if (existsSync(current)) {
    await rename(current, previous);
  }
  await rename(next, current);
  await rm(previous, { recursive: true, force: true });
}

/** Throws away what earlier runs left. */
export async function forgetData(folder: string): Promise<void> {
  for (const place of Object.values(placesIn(folder))) {
    await rm(place, { recursive: true, force: true });
  }
}

function placesIn(folder: string) {
  return {
    current: join(folder, 'kept'),
    previous: join(folder, 'kept-previous'),
    next: join(folder, 'kept-next'),
  };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
