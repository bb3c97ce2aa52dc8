import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { Download, Page } from '@playwright/test';
import { DESKTOP, expectAccessible } from './eyes';
import { expect, test } from './fixtures';

/** Downloads what the page shows, in this format. */
async function download(page: Page, format: 'Excel' | 'CSV'): Promise<Download> {
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
