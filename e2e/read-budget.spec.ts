import { Page } from '@playwright/test';
import { readLine } from '../src/app/domain/measure/measure-line';
import { expect, test } from './fixtures';
import { forgetDocuments, keepReads, readsOf } from './reads';

const YEAR = new Date().getFullYear();
/** Whose leaders no other test is. */
const PLAN = `plans/byplankontoret-${YEAR}`;
/** Longer than the browser takes to hold what it has against the server's sums, twice. */
const SETTLED_MS = 6000;

/** Opens ledergruppen's page anew, waits until all has come, and says what was read. */
async function open(page: Page, seen?: string): Promise<readonly string[]> {
  await keepReads(page);
  await page.goto('/oversikt');
  await expect(page.getByRole('img', { name: /Hovedmål/ })).toBeVisible();
  if (seen) {
    await expect(page.getByRole('link', { name: seen })).toBeVisible();
  }
  await page.waitForTimeout(SETTLED_MS);
  return (await readsOf(page)).documents;
}

test('ledergruppen’s page reads one document a unit, and later only what has changed', async ({
  openPage,
  signInAs,
  serverRead,
  serverWrite,
}) => {
  test.setTimeout(180_000);
  const before = await serverRead(PLAN);
  const signIn = await openPage();
  await signIn.goto('/strategi');
  await signInAs(signIn, 'executive');
  await expect(signIn.getByRole('heading', { level: 1 })).toBeVisible();
  const context = signIn.context();
  await signIn.close();
  const empty = await context.newPage();
  await empty.goto('/favicon.svg');
  await forgetDocuments(empty);
  await empty.close();
  const openAgain = async (seen?: string) => {
    const page = await context.newPage();
    const read = await open(page, seen);
    await page.close();
    return read;
  };

  const cold = await openAgain();
  const plans = cold.filter((path) => path.startsWith('plans/'));
  expect(plans.length).toBeGreaterThan(20);
  expect(new Set(plans).size, 'each plan once').toBe(plans.length);
  expect(cold.length).toBeGreaterThan(plans.length);
  // Beside the plans: the member, the strategy, and the directory, which has its settings now too.
  expect(cold.length, cold.join(', ')).toBeLessThanOrEqual(plans.length + 6);
  expect(cold.filter((path) => path === 'directory/settings')).toHaveLength(1);

  const unchanged = await openAgain();
  expect(unchanged.length, unchanged.join(', ')).toBeLessThanOrEqual(3);

  // Past this browser, with the stamp that the rules ask of every write.
  const [title, summaries] = lift(before?.['summaries'] as Record<string, string>);
  await serverWrite({ path: PLAN, data: stamped({ ...before, summaries }) });
  const changed = await openAgain(title);
  expect(changed.filter((path) => path === PLAN)).toHaveLength(1);
  expect(changed.length, changed.join(', ')).toBeLessThanOrEqual(1 + 3);

  // Back to an older copy, as no write through the rules can do: the sums tell.
  await serverWrite({ path: PLAN, data: before ?? {} });
  const page = await context.newPage();
  await keepReads(page);
  await page.goto('/oversikt');
  await expect(page.getByRole('img', { name: /Hovedmål/ })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeHidden({ timeout: 20_000 });
  expect((await readsOf(page)).documents).toContain(PLAN);
});

/** The summaries with one measure lifted to ledergruppen, and the title that it then has. */
function lift(summaries: Readonly<Record<string, string>>) {
  const title = 'Løftet mens ingen så på';
  const [id, line] = Object.entries(summaries).find(
    ([measureId, text]) => readLine(measureId, text)?.status === 'inProgress',
  )!;
  const escalated = [...line.split('|').slice(0, 13), 'true', ...line.split('|').slice(14, 20)];
  return [title, { ...summaries, [id]: [...escalated, title].join('|') }] as const;
}

function stamped(plan: Readonly<Record<string, unknown>>) {
  return { ...plan, version: Number(plan['version']) + 1, updatedAt: new Date() };
}
