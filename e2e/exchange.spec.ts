import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { Download, Page } from '@playwright/test';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

/** Downloads what the page shows, in this format. */
async function download(
  page: Page,
  format: 'Excel' | 'CSV' | 'Frister til kalenderen',
): Promise<Download> {
  await page.getByRole('button', { name: 'Last ned' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return coming;
}

/** All columns: the sheet is then so large that it is packed by a worker of its own. */
const EVERY_COLUMN =
  'title,unit,area,leader,assignee,status,health,attention,progress,start,deadline,reportedOn,goal,objective,group,channel,dialogue,slips'
    .split(',')
    .map((column) => `${column}.144`)
    .join(',');

test('the register is taken along as it is seen', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', `/tiltak?columns=${EVERY_COLUMN}`);
  await page.setViewportSize(DESKTOP);
  const excel = await download(page, 'Excel');
  expect(excel.suggestedFilename()).toMatch(/^Tiltak \d{4} \d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = await readWorkbook(await excel.path());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tiltak', 'Om utvalget']);
  const [head, ...rows] = sheets[0].data;
  expect(head.slice(0, 3)).toEqual(['Tiltak', 'Enhet', 'Kommunalområde']);
  expect(head.at(-1)).toBe('Nøkkel i Rettesnor');
  expect(rows[0][head.indexOf('Frist')]).toBeInstanceOf(Date);
  expect(typeof rows[0][head.indexOf('Framdrift')]).toBe('number');
  const facts = new Map(sheets[1].data.map(([label, value]) => [label, value]));
  expect(facts.get('Antall tiltak')).toBe(rows.length);
  await expect(page.getByText(/Lastet ned: Tiltak/)).toBeVisible();

  await page.goto('/tiltak?status=completed&columns=title.240,status.120&sort=-title');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/\d+ av \d+ tiltak/);
  const [shown] = /\d+/.exec(await heading.innerText()) ?? [];
  const csv = await download(page, 'CSV');
  const text = await readFile(await csv.path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufeffTiltak;Status;Nøkkel i Rettesnor');
  expect(lines.length - 1).toBe(Number(shown));
  expect(lines.slice(1).every((line) => line.includes(';Fullført;'))).toBe(true);
  await expectAccessible(page);
});

test('a sheet that is packed by a worker of its own is taken along too', async ({
  openDesk,
  serverWrite,
  serverRead,
}) => {
  // Next year's plan of a unit that nobody else works in, with as many measures as a plan can have.
  const unitId = 'trondheim-bydrift';
  const year = new Date().getFullYear();
  const plan = await serverRead(`plans/${unitId}-${year}`);
  const [line] = Object.values((plan?.['summaries'] ?? {}) as Record<string, string>);
  const summaries = Object.fromEntries(
    Array.from({ length: 500 }, (_, place) => [`stort-${place}`, `${line} ${place}`]),
  );
  await serverWrite({
    path: `plans/${unitId}-${year + 1}`,
    data: { ...plan, year: year + 1, summaries, order: [], updatedAt: new Date() },
  });
  const { page } = await openDesk(`leder-${unitId}`, `/plan/${unitId}`);
  await page.getByRole('button', { name: String(year + 1), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('500 tiltak');
  const sheets = await readWorkbook(await (await download(page, 'Excel')).path());
  expect(sheets[0].data.length).toBe(501);
});

test('deadlines are taken along to other calendars, from the calendar and one’s own page', async ({
  openDesk,
}) => {
  const leader = await openDesk('leder-innbyggertorget');
  const { page } = leader;
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Frister til kalenderen' }).click();
  const own = await coming;
  expect(own.suggestedFilename()).toMatch(/^Frister for .* \d{4}-\d{2}-\d{2}\.ics$/);
  await expect(page.getByText('hent den på nytt når frister er flyttet')).toBeVisible();
  const entriesOf = async (file: Download): Promise<readonly string[]> =>
    (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? [];
  expect((await entriesOf(own)).length).toBeGreaterThan(0);

  await page.goto('/kalender?unit=innbyggertorget');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/frist/);
  const shown = await entriesOf(await download(page, 'Frister til kalenderen'));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((uid) => uid.includes('.innbyggertorget-'))).toBe(true);
  // The same entry wherever it is fetched, so that a calendar has it once.
  expect((await entriesOf(own)).some((uid) => shown.includes(uid))).toBe(true);
});

/** Puts a file into the import's page, by its text. */
async function bring(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator('#import-file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a plan goes out, comes back with changes, and is taken back', async ({ openDesk }) => {
  const { page } = await openDesk('leder-innbyggertorget', '/plan/innbyggertorget');
  const file = await (await download(page, 'CSV')).path();
  const text = await readFile(file, 'utf8');
  await page.getByRole('link', { name: 'Hent fra Excel' }).click();
  await page.locator('#import-file').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Ingen nye tiltak, 0 endringer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Legg inn 0 tiltak' })).toBeDisabled();
  await expectAccessible(page);

  // Somebody gives the first measure another title in the file, and adds one below.
  const lines = text.trimEnd().split('\r\n');
  const [title] = lines[1].split(';');
  const heads = lines[0].split(';');
  const cells = Array<string>(heads.length).fill('');
  cells[0] = 'Utprøving av import';
  cells[heads.indexOf('Status')] = 'Planlagt';
  cells[heads.indexOf('Hovedmål')] = '1';
  cells[heads.indexOf('Målgruppe')] = 'Barn og unge';
  cells[heads.indexOf('Frist')] = `24.12.${new Date().getFullYear()}`;
  const changed = [
    lines[0],
    lines[1].replace(title, `${title} (ny)`),
    ...lines.slice(2),
    cells.join(';'),
  ].join('\r\n');
  await bring(page, 'endret.csv', changed);
  await expect(page.getByRole('heading', { name: '1 nytt tiltak, 1 endring' })).toBeVisible();
  await expect(page.locator('ins')).toHaveText(`${title} (ny)`);
  await page.getByRole('button', { name: 'Legg inn 2 tiltak' }).click();
  await expect(page.getByRole('heading', { name: '2 tiltak er lagt inn.' })).toBeVisible();
  await page.getByRole('button', { name: 'Hent en fil til' }).click();
  await bring(page, 'samme-igjen.csv', changed);
  await expect(page.getByRole('heading', { name: 'Ingen nye tiltak, 0 endringer' })).toBeVisible();

  await bring(page, 'tilbake.csv', text.replace(title, `${title} (angret)`));
  await page.getByRole('button', { name: 'Legg inn 1 tiltak' }).click();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('heading', { name: '1 tiltak er angret.' })).toBeVisible();
  await page.getByRole('link', { name: 'Til planen' }).click();
  await expect(page.getByRole('link', { name: `${title} (ny)`, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Utprøving av import', exact: true })).toBeVisible();
});

test('a file that is wrong is told of row by row, and leaves nothing behind', async ({
  openDesk,
}) => {
  const { page } = await openDesk('leder-trondheim-bydrift', '/plan/trondheim-bydrift');
  await page.getByRole('link', { name: 'Hent fra Excel' }).click();
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const alert = page.getByRole('alert');
  await bring(page, 'plan.xlsx', '%PDF-1.7 ikke Excel');
  await expect(alert).toContainText('Dette er ikke en Excel-fil eller CSV-fil');
  await bring(page, 'gammel.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  await expect(alert).toContainText('gammel Excel-fil');
  await bring(page, 'stor.csv', 'Tiltak;Frist\n' + 'Åpen dag;1.2.2026\n'.repeat(100_000));
  await expect(alert).toContainText('for mange rader');
  await expectAccessible(page);

  await bring(
    page,
    'feil.csv',
    [
      'Hva skal gjøres?;Mål;Til hvem?;Når?',
      'Vannkampanje;2;Romvesener;1. juni',
      'Vannkampanje om høsten;77;Barn og unge;31.02.2026',
      ';1;Barn og unge;uke 12',
      'Ring 010190 12345;1;Barn og unge;1.6.2026',
    ].join('\n'),
  );
  await expect(page.getByRole('heading', { name: 'Ingen nye tiltak, 0 endringer' })).toBeVisible();
  const rows = page.locator('app-import-preview-list').getByRole('listitem');
  await expect(rows.filter({ hasText: 'Rad 2' })).toContainText('Vi kjenner ikke «Romvesener»');
  await expect(rows.filter({ hasText: 'Rad 3' })).toContainText('Frist: «31.02.2026» er ikke');
  await expect(rows.filter({ hasText: 'Rad 4' })).toContainText('Tiltak: Mangler.');
  await expect(rows.filter({ hasText: 'Rad 5' })).toContainText('fødselsnummer');
  await expectAccessible(page);
  // What a name means is said once, and the row is right.
  await page.getByLabel('Romvesener Målgrupper').selectOption({ label: 'Barn og unge' });
  await expect(page.getByRole('heading', { name: '1 nytt tiltak, 0 endringer' })).toBeVisible();
  await page.reload();
  await page.goto('/plan/trondheim-bydrift');
  await expect(page.getByRole('link', { name: 'Vannkampanje' })).toHaveCount(0);
});

test('somebody says where the head of a file stands and what its columns are', async ({
  openDesk,
}) => {
  const { page } = await openDesk('leder-innbyggertorget', '/plan/innbyggertorget');
  await page.getByRole('link', { name: 'Hent fra Excel' }).click();
  const lines = [
    'Vår plan;;;',
    'Emne;Publikum;Satsning;Klar',
    'Ny brosjyre;Barn og unge;1;1. juni',
  ];
  await bring(page, 'egen.csv', lines.join('\n'));
  await expect(page.getByText('Velg hvilken kolonne som sier hva tiltaket er')).toBeVisible();
  await page
    .getByLabel('Raden med overskrifter')
    .selectOption({ label: '2: Emne · Publikum · Satsning · Klar' });
  for (const [head, field] of [
    ['Emne', 'Tiltak'],
    ['Publikum', 'Målgrupper'],
    ['Satsning', 'Hovedmål'],
    ['Klar', 'Frist'],
  ]) {
    await page.getByLabel(new RegExp(`^${head}`)).selectOption({ label: field });
  }
  await expect(page.getByRole('heading', { name: '1 nytt tiltak, 0 endringer' })).toBeVisible();
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await expect(page).toHaveURL(/\/plan\/innbyggertorget$/);
});
