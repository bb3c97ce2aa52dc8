import { BrowserContext, chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, findBrowser } from '../local/browser';
import { DocumentToWrite, writeDocuments } from '../local/firestore-rest';
import { Site } from './site';

const WRITERS = 4;

/** Several at a time: single documents come slowly to the emulator, and it takes 4 MiB at once. */
export async function writeMany(
  firestore: Site['firestore'],
  documents: readonly DocumentToWrite[],
): Promise<void> {
  const share = Math.ceil(documents.length / WRITERS);
  await Promise.all(
    Array.from({ length: WRITERS }, (_, index) =>
      writeDocuments(firestore, documents.slice(index * share, (index + 1) * share)),
    ),
  );
}

/** A browser with a profile on disk, which is gone afterwards. */
export async function inBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'rettesnor-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
    viewport: { width: 1280, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
