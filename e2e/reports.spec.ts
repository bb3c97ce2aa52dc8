import { readFile } from 'node:fs/promises';
import { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const YEAR = new Date().getFullYear();
const PLAN = `lilleby-skole-${YEAR}`;
const DAY = /\d{4}-\d{2}-\d{2}/;

/** The texts within a downloaded Word document or workbook, by path. */
async function unzipped(download: Download): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await readFile(await download.path()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await expect(page.getByText(`Lastet ned: ${file.suggestedFilename()}`)).toBeVisible();
  return file;
}

/** Saves the page as PDF, as the browser's own print does, and gives what is in the file. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  return pdf.toString('latin1');
}

function pagesIn(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function expectTaggedWithOutline(pdf: string): void {
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
  expect(pdf).toMatch(/\/Lang\s*\(nb/);
  // Headings, tables and their heads are tagged as what they are.
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'TOC|Link']) {
    expect(pdf).toMatch(new RegExp(`/S\\s*/(${tag})\\b`));
  }
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(2);
}

test('ledergruppen takes the overview along as PDF, Word and Excel', async ({ openDesk }) => {
  test.setTimeout(180_000);
  const { page } = await openDesk('executive', '/oversikt');
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page).toHaveURL(/\/rapport\/oversikt$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Kommunikasjonsstrategien ${YEAR}`,
  );
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }

  const word = await download(page, 'Last ned som Word');
  expect(word.suggestedFilename()).toMatch(
    new RegExp(`^Kommunikasjonsstrategien ${YEAR} – oversikt ${DAY.source}\\.docx$`),
  );
  const document = (await unzipped(word))['word/document.xml'];
  expect(document).toContain('Kommunalområder og enheter');
  expect(document).toContain('Lilleby skole');
  expect(document).toMatch(/TOC [^<]*\\o &quot;1-2&quot;|TOC [^<]*\\o "1-2"/);

  const excel = await download(page, 'Last ned tallene som Excel');
  expect(excel.suggestedFilename()).toMatch(/ – oversikt .*\.xlsx$/);
  const workbook = await unzipped(excel);
  expect(workbook['xl/workbook.xml']).toContain('name="Enheter"');
  expect(workbook['xl/sharedStrings.xml']).toContain('Lilleby skole');

  const pdf = await printed(page);
  expectTaggedWithOutline(pdf);
});

test('the contents lead to the sections, on a phone too', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/rapport/oversikt');
  await page.setViewportSize(PHONE);
  await page.getByRole('navigation', { name: 'Innhold' }).getByText('Frister').click();
  const heading = page.getByRole('heading', { name: 'Frister', level: 2 });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
});

test('a leader takes the plan along with all its measures', async ({ openDesk, serverRead }) => {
  test.setTimeout(180_000);
  const plan = await serverRead(`plans/${PLAN}`);
  const lines = Object.values(plan?.['summaries'] as Record<string, string>);
  const current = lines.map((line) => line.split('|')).filter((fields) => fields[18] === 'false');
  const titles = current.map((fields) => fields.slice(20).join('|'));

  const { page } = await openDesk('leder-lilleby-skole', '/plan/lilleby-skole');
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/rapport/plan/${PLAN}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kommunikasjonsplan ${YEAR}`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(titles.length);
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }

  const word = await download(page, 'Last ned som Word');
  expect(word.suggestedFilename()).toMatch(/^Kommunikasjonsplan \d{4} – Lilleby skole .*\.docx$/);
  const document = (await unzipped(word))['word/document.xml'];
  const excel = await unzipped(await download(page, 'Last ned tallene som Excel'));
  for (const title of titles) {
    expect(document).toContain(title);
    expect(excel['xl/sharedStrings.xml']).toContain(title);
  }
  expectTaggedWithOutline(await printed(page));
});

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('reading the measures of a plan can be stopped, and taken up again', async ({
    openDesk,
    stack,
  }) => {
    const desk = await openDesk('leder-lilleby-skole', '/plan/lilleby-skole');
    const { page } = desk;
    // The report's page itself has to open without network: the service worker has it.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await expect(page.getByRole('link', { name: 'Rapport', exact: true })).toBeVisible();
    // Without network the measures do not come, and nobody has to wait for them.
    expect(stack.firestore).not.toBeNull();
    await desk.cutNetwork();
    await page.getByRole('link', { name: 'Rapport', exact: true }).click();
    await expect(page.getByRole('progressbar', { name: 'Tiltak som er hentet' })).toBeVisible();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect(page.getByRole('heading', { name: 'Rapporten ble ikke laget' })).toBeVisible();
    await expectAccessible(page);

    await desk.mendNetwork();
    await page.getByRole('button', { name: 'Lag rapporten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kommunikasjonsplan ${YEAR}`, {
      timeout: 60_000,
    });
  });
});

test('a review is a report for those who may see it', async ({
  openDesk,
  person,
  serverWrite,
  stack,
}) => {
  expect(stack.firestore).not.toBeNull();
  const advisor = person('advisor');
  const now = new Date();
  const review = {
    title: 'Rapportprøven',
    day: `${YEAR}-12-01`,
    year: YEAR,
    since: `${YEAR}-01-01`,
    agenda: 'Bare ett punkt',
    status: 'draft',
    decisions: {},
    followUps: {},
    lastEntry: '',
    version: 1,
    createdBy: advisor.uid,
    createdAt: now,
    updatedBy: advisor.uid,
    updatedAt: now,
    finalBy: '',
    finalAt: null,
  };
  await serverWrite({ path: 'reviews/rapportproven', data: review });

  const { page } = await openDesk(advisor.uid, '/rapport/gjennomgang/rapportproven');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapportprøven');
  await expect(page.getByText('Dette er et utkast.')).toBeVisible();
  await expectAccessible(page);

  const leader = await openDesk('leder-lilleby-skole', '/rapport/gjennomgang/rapportproven');
  await expect(leader.page.getByRole('heading', { level: 1 })).toHaveText(
    'Vi kan ikke vise rapporten',
  );
  await expect(leader.page.getByText('Rapportprøven')).toHaveCount(0);
  await expectAccessible(leader.page);
});

test('an ordinary page prints as a document too, in light colours', async ({ openDesk }) => {
  const { page } = await openDesk('leder-lilleby-skole', '/plan/lilleby-skole');
  await expect(page.getByRole('link', { name: 'Nytt tiltak' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  for (const hidden of [
    page.getByRole('navigation', { name: 'Hovedmeny' }),
    page.getByRole('link', { name: 'Nytt tiltak' }),
    page.getByRole('button').first(),
    page.locator('app-status-banners'),
  ]) {
    await expect(hidden).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const colors = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colors.backgroundColor).toBe('rgb(255, 255, 255)');
  expect(brightness(colors.color)).toBeLessThan(80);
});

/** The mean of the colour's three parts, 0 for black. */
function brightness(color: string): number {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}
