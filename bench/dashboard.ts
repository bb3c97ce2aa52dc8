import { removeAll, writeDocuments } from '../local/firestore-rest';
import { inBrowser, writeMany } from './stage';
import { MEASURES_A_UNIT, municipalityOfSize } from './municipality-of-size';
import { startTwoSites, TwoSites } from './site';
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

/** Measures ledergruppen's page at each of the sizes; `report` is told of each as it is done. */
export async function measureDashboard(
  sizes: readonly number[],
  report: (row: Row, warm: WarmRow) => void,
): Promise<{ rows: readonly Row[]; warm: readonly WarmRow[] }> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const site = await startTwoSites(municipalityOfSize(1, today).reader);
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

async function measureSize(site: TwoSites, units: number, today: string): Promise<[Row, WarmRow]> {
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
