import { BrowserContext, Page } from '@playwright/test';
import { forgetDocuments, keepReads, Reads, readsOf } from '../e2e/reads';

/** What one opening of ledergruppen's page cost. */
export interface Visit {
  readonly reads: number;
  readonly kB: number;
  /** From the address being opened to the last stroke in a chart. */
  readonly ms: number;
}

/** Nothing more is drawn, and nothing more comes, for this long: it has all come. */
const QUIET_MS = 3000;
const NOTHING: Reads = { documents: [], bytes: 0 };

/** Signs the person in on the site, and takes away all that was read meanwhile. */
export async function signIn(context: BrowserContext, url: string, name: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/strategi`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor();
  await page.close();
  const empty = await context.newPage();
  await empty.goto(`${url}/favicon.svg`);
  await forgetDocuments(empty);
  await empty.close();
}

/**
 * Opens ledergruppen's page until its charts are drawn and stay as they are, from at least so many
 * documents; `null` where that has not come about within the time.
 */
export async function visit(
  context: BrowserContext,
  url: string,
  { patienceMs, atLeast }: { readonly patienceMs: number; readonly atLeast: number },
): Promise<Visit | null> {
  const page = await context.newPage();
  try {
    await keepReads(page);
    await noteDrawing(page);
    await page.goto(`${url}/oversikt`);
    for (const started = Date.now(); Date.now() - started < patienceMs;) {
      await page.waitForTimeout(200);
      const isQuiet = await page.evaluate(
        (quiet) => window.lastDrawn > 0 && performance.now() - window.lastDrawn > quiet,
        QUIET_MS,
      );
      const { documents, bytes } = isQuiet ? await readsOf(page) : NOTHING;
      // Listeners that get no answer in time give what they have, and charts are drawn of that.
      if (isQuiet && documents.length >= atLeast) {
        const ms = await page.evaluate(() => window.lastDrawn);
        return { reads: documents.length, kB: Math.round(bytes / 1024), ms: Math.round(ms) };
      }
    }
    return null;
  } finally {
    await page.close();
  }
}

/** Has the page note when it last drew on a canvas, in ms since it was opened. */
async function noteDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.lastDrawn = 0;
    const { prototype } = CanvasRenderingContext2D;
    for (const name of ['fill', 'stroke', 'fillRect', 'fillText'] as const) {
      const asBefore = Reflect.get(prototype, name) as () => void;
      Reflect.set(prototype, name, function (this: unknown, ...parameters: []) {
        window.lastDrawn = performance.now();
        Reflect.apply(asBefore, this, parameters);
      });
    }
  });
}

declare global {
  interface Window {
    lastDrawn: number;
  }
}
