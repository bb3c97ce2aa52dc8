import { addDays, dayOf } from '../src/app/domain/day/day';
import { readLine } from '../src/app/domain/measure/measure-line';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const TODAY = dayOf(new Date());
const YEAR = new Date().getFullYear();

test('reporting takes three clicks from the first page, on a phone', async ({
  openDesk,
  serverRead,
}) => {
  const desk = await openDesk('leder-kommunalteknikk');
  const { page } = desk;
  await page.setViewportSize(PHONE);
  const report = page.getByRole('link', { name: /^Rapporter ?: / }).last();
  const address = (await report.getAttribute('href')) ?? '';
  const [, , planId, measureId] = address.split('/');

  await report.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvordan går det' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Kritisk').check();
  await page.getByRole('button', { name: 'Lagre rapport' }).click();

  // Back where one came from, with word of it.
  await expect(page).toHaveURL(/min-side$/);
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible();
  await expect
    .poll(async () => {
      const stored = await serverRead(`plans/${planId}/measures/${measureId}`);
      return [stored?.['health'], stored?.['reportedOn']];
    })
    .toEqual(['critical', TODAY]);
});

test('a moved deadline keeps the first one and counts the slips', async ({ openDesk }) => {
  const title = 'Fridag uten skjerm';
  const desk = await openDesk('leder-ranheim-skole', '/plan/ranheim-skole');
  const { page } = desk;
  await page.setViewportSize(DESKTOP);
  await desk.createMeasure(title, { deadline: addDays(TODAY, 20) });
  const moveTo = async (days: number) => {
    await desk
      .row(title)
      .getByRole('link', { name: /Rapporter/ })
      .click();
    await page.getByLabel('Påbegynt', { exact: true }).check();
    await page.getByLabel('Frist').fill(addDays(TODAY, days));
    await page.getByRole('button', { name: 'Lagre rapport' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  };
  await moveTo(30);
  await expect(page.getByText(/flyttet 1 gang\b/)).toBeVisible();
  await page.goto('/plan/ranheim-skole');
  await moveTo(40);
  await expect(page.getByText('flyttet 2 ganger')).toBeVisible();
  await page.goto('/plan/ranheim-skole');
  // Earlier is no slip.
  await moveTo(25);
  await expect(page.getByText('flyttet 2 ganger')).toBeVisible();
});

test('several are reported in one go, and only those that changed', async ({
  openDesk,
  serverRead,
}) => {
  const desk = await openDesk('leder-miljoenheten', '/rapporter-flere');
  const { page } = desk;
  const rows = page.getByRole('group');
  await expect(rows.nth(2)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ingen endringer' })).toBeDisabled();
  await expectAccessible(page);
  const plan = async () => (await serverRead(`plans/miljoenheten-${YEAR}`)) ?? {};
  const before = (await plan())['summaries'] as Record<string, string>;

  for (const [index, text] of ['Godt i gang.', 'Venter på svar.'].entries()) {
    await rows.nth(index).getByLabel('Statusmelding').fill(text);
    await rows.nth(index).getByLabel('Vurdering').selectOption({ label: 'Kritisk' });
  }
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lagre 2 rapporter' }).click();
  await expect(page.getByText('Lagret', { exact: true })).toHaveCount(2);

  const after = (await plan())['summaries'] as Record<string, string>;
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  expect(changed.length).toBe(2);
  expect(changed.every((id) => after[id].includes('|critical|'))).toBe(true);
});

test('a measure that stands as it did is confirmed with one click', async ({
  openDesk,
  serverRead,
}) => {
  const title = 'Fortelle foresatte om leksehjelp';
  const desk = await openDesk('leder-ranheim-skole', '/plan/ranheim-skole');
  const { page } = desk;
  await desk.createMeasure(title, { deadline: addDays(TODAY, 40) });
  const line = async () => {
    const { summaries = {} } = (await serverRead(`plans/ranheim-skole-${YEAR}`)) ?? {};
    return Object.values(summaries as Record<string, string>).find((text) => text.endsWith(title));
  };
  const before = await line();
  await page.goto('/rapporter-flere');
  const row = page.getByRole('group', { name: title });
  await row.getByLabel('Alt er som før').check();
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lagre 1 rapport' }).click();
  await expect(row.getByText('Lagret', { exact: true })).toBeVisible();
  await expect(row.getByText('Rapportert i dag')).toBeVisible();

  // A report of today, the second version, and nothing else is new.
  expect(readLine('', before)?.reportedOn).toBe('');
  expect(readLine('', await line())).toEqual({
    ...readLine('', before),
    reportedOn: TODAY,
    version: 2,
  });
});
