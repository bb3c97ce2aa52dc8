import { BrowserContext, chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, findBrowser } from '../local/browser';
import { DocumentToWrite, removeAll, writeDocuments } from '../local/firestore-rest';
import { MEASURES_A_UNIT, municipalityOfSize } from './municipality-of-size';
import { Site, startSite } from './site';
import { signIn, Visit, visit } from './visit';

/** One size: what the page costs, and the same page with a listener on every measure. */
export interface Row {
  readonly units: number;
  /** In all units together. */
  readonly measures: number;
  readonly reads: number | null;
  readonly kB: number | null;
  readonly ms: number | null;
  /** `null` where the listener had not given everything within {@link PATIENCE_MS}. */
  readonly naiveReads: number | null;
  readonly naiveKB: number | null;
  readonly naiveMs: number | null;
}

/** The page opened again with its copy on disk, after one plan has changed past the browser. */
export interface WarmRow {
  readonly units: number;
  readonly changed: number;
  readonly reads: number | null;
  readonly kB: number | null;
  readonly ms: number | null;
}

/** How long the listener on every measure is waited for. */
export const PATIENCE_MS = 60_000;
const WRITERS = 4;

/** Measures ledergruppen's page at each of the sizes; `report` is told of each as it is done. */
export async function measureDashboard(
  sizes: readonly number[],
  report: (row: Row, warm: WarmRow) => void,
): Promise<{ rows: readonly Row[]; warm: readonly WarmRow[] }> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const site = await startSite(municipalityOfSize(1, today).reader);
  try {
    const rows: Row[] = [];
    const warm: WarmRow[] = [];
    for (const units of sizes) {
      const [row, again] = await measureSize(site, units, today);
      rows.push(row);
      warm.push(again);
      report(row, again);
    }
    return { rows, warm };
  } finally {
    await site.stop();
  }
}

async function measureSize(site: Site, units: number, today: string): Promise<[Row, WarmRow]> {
  const { reader, common, plans, withoutLines } = municipalityOfSize(units, today);
  const { firestore, url, naiveUrl } = site;
  await removeAll(firestore);
  await writeDocuments(firestore, common);
  await writeMany(firestore, plans);
  const [cold, again] = await inBrowser(async (context) => {
    await signIn(context, url, reader.displayName);
    const first = await visit(context, url, { patienceMs: PATIENCE_MS, atLeast: plans.length });
    const [{ path, data }] = plans;
    const version = Number(data['version']) + 1;
    await writeDocuments(firestore, [{ path, data: { ...data, version, updatedAt: new Date() } }]);
    return [first, await visit(context, url, { patienceMs: PATIENCE_MS, atLeast: 1 })];
  });
  await writeMany(firestore, withoutLines);
  const naive = await inBrowser(async (context) => {
    await signIn(context, naiveUrl, reader.displayName);
    return visit(context, naiveUrl, { patienceMs: PATIENCE_MS, atLeast: withoutLines.length });
  });
  return [
    {
      units,
      measures: units * MEASURES_A_UNIT,
      ...costs(cold),
      naiveReads: naive?.reads ?? null,
      naiveKB: naive?.kB ?? null,
      naiveMs: naive?.ms ?? null,
    },
    { units, changed: 1, ...costs(again) },
  ];
}

function costs(seen: Visit | null) {
  return { reads: seen?.reads ?? null, kB: seen?.kB ?? null, ms: seen?.ms ?? null };
}

/** Several at a time: single documents come slowly to the emulator, and it takes 4 MiB at once. */
async function writeMany(
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
async function inBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
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
