import { Page } from '@playwright/test';
import { removeAll, writeDocuments } from '../local/firestore-rest';
import { MunicipalityOfSize } from './municipality-of-size';
import { median, SEARCHES } from './register-work';
import { Site } from './site';
import { inBrowser, writeMany } from './stage';
import { signIn } from './visit';

/** Tasks of the browser's, in ms: 0 where none took 50 ms, which is what it calls a long one. */
export interface LongTasks {
  /** Of each round the longest; of these the middle one. */
  readonly medianLongestMs: number;
  readonly longestMs: number;
  /** In all rounds together. */
  readonly count: number;
}

/** The register in a real browser. */
export interface PageFigures {
  /** From the address being opened, without anything on disk, to the first row. */
  readonly firstRowMs: number;
  /** From the last letter to the new number at the top; the middle one, and the longest. */
  readonly searchMs: number;
  readonly worstSearchMs: number;
  readonly scrolling: LongTasks;
  readonly filtering: LongTasks;
  /** The longest task of each part of it, in ms. */
  readonly parts: Readonly<Record<Part, number>>;
}

/** What narrowing consists of, in this order. */
type Part = 'choosing' | 'typing' | 'grouping' | 'sorting';

const PATIENCE_MS = 120_000;
/** Long enough for work in slices to be over, also on a slow machine. */
const CALM_MS = 1500;
const WHEELS = 40;

/** Opens the register of this municipality, scrolls and narrows it so many times. */
export async function measurePage(
  { firestore, url }: Site,
  { common, plans, reader }: MunicipalityOfSize,
  rounds: number,
): Promise<PageFigures> {
  await removeAll(firestore);
  await writeDocuments(firestore, common);
  await writeMany(firestore, plans);
  return inBrowser(async (context) => {
    await signIn(context, url, reader.displayName);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await watchPage(page);
    await page.goto(`${url}/tiltak`);
    await page.locator('[aria-rowindex="2"]').waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: /Forfalt/ }).waitFor();
    const scrolling: number[][] = [];
    const filtering: number[][] = [];
    const searches: number[] = [];
    const parts: Record<Part, number> = { choosing: 0, typing: 0, grouping: 0, sorting: 0 };
    for (let round = 0; round < rounds; round++) {
      scrolling.push(await tasksWhile(page, () => scroll(page)));
      const narrowing: number[] = [];
      for (const [part, work] of Object.entries(NARROWING) as [Part, Work][]) {
        const tasks = await tasksWhile(page, () => work(page));
        narrowing.push(...tasks);
        parts[part] = Math.round(Math.max(parts[part], ...tasks));
      }
      filtering.push(narrowing);
      for (const text of SEARCHES) {
        searches.push(await searchMs(page, text), await searchMs(page, ''));
      }
    }
    return {
      firstRowMs: Math.round(await page.evaluate(() => window.seen.firstRow)),
      searchMs: Math.round(median(searches)),
      worstSearchMs: Math.round(Math.max(...searches)),
      scrolling: sumUp(scrolling),
      filtering: sumUp(filtering),
      parts,
    };
  });
}

/** With the wheel a little at a time, and by keys to either end. */
async function scroll(page: Page): Promise<void> {
  const table = page.locator('.scroller');
  await table.hover();
  for (let wheel = 0; wheel < WHEELS; wheel++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  await table.focus();
  for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
}

type Work = (page: Page) => Promise<void>;

/** By a choice in several facets, letter by letter, in groups and in another order. */
const NARROWING: Readonly<Record<Part, Work>> = {
  choosing: async (page) => {
    for (const isChosen of [true, false]) {
      for (const name of ['Forfalt', 'Påbegynt', 'Ikke påbegynt']) {
        await page.getByRole('checkbox', { name, exact: false }).first().setChecked(isChosen);
        await page.waitForTimeout(200);
      }
    }
  },
  typing: async (page) => {
    const search = page.getByRole('searchbox', { name: 'Søk i tiltak, enheter og navn' });
    await search.pressSequentially('biblioteket', { delay: 60 });
    await search.fill('');
  },
  grouping: async (page) => {
    for (const name of ['Kommunalområde', 'Ikke samlet']) {
      await page.getByRole('combobox', { name: 'Samle etter' }).click();
      await page.getByRole('option', { name }).click();
      await page.waitForTimeout(300);
    }
  },
  sorting: async (page) => {
    for (const name of [/^Enhet/, /^Enhet/, /^Frist/]) {
      await page.getByRole('columnheader', { name }).getByRole('button').click();
      await page.waitForTimeout(300);
    }
  },
};

/** The tasks of at least 50 ms while this is done and until it has come to rest. */
async function tasksWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.waitForTimeout(CALM_MS);
  await page.evaluate(() => (window.seen.tasks.length = 0));
  await work();
  await page.waitForTimeout(CALM_MS);
  return page.evaluate(() => [...window.seen.tasks]);
}

/** How long the number at the top takes to follow what is typed. */
async function searchMs(page: Page, text: string): Promise<number> {
  await page.waitForTimeout(CALM_MS / 3);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('search input[type=search]')!;
        const heading = document.querySelector('h1')!;
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(heading, { childList: true, subtree: true, characterData: true });
        field.value = wanted;
        field.dispatchEvent(new Event('input'));
      }),
    text,
  );
}

async function watchPage(page: Page): Promise<void> {
  // What compiles the benchmarks marks functions with their names, which the page has no helper for.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await page.addInitScript(() => {
    const seen = (window.seen = { firstRow: 0, tasks: [] as number[] });
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    const observer = new MutationObserver(() => {
      if (document.querySelector('[aria-rowindex="2"]')) {
        seen.firstRow = performance.now();
        observer.disconnect();
      }
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

function sumUp(rounds: readonly (readonly number[])[]): LongTasks {
  const longest = rounds.map((tasks) => Math.max(0, ...tasks));
  return {
    medianLongestMs: Math.round(median(longest)),
    longestMs: Math.round(Math.max(...longest)),
    count: rounds.flat().length,
  };
}

declare global {
  interface Window {
    seen: { firstRow: number; tasks: number[] };
  }
}
