import { Page } from '@playwright/test';
import { emptyPlanDocument } from '../src/app/data/plan/plan-document';
import { newMeasure } from '../src/app/domain/measure/new-measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { STRATEGY_ID } from '../local/demo/strategy';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

/** Plans of a year that nobody else here works in, so that what clashes is known. */
const YEAR = new Date().getFullYear() + 1;
const WEEK = `${YEAR}-03-01`;
const CENTRE = { id: 'hjemmetjenesten-heimdal', title: 'Skilt om nye ruter for hjemmetjenesten' };
const CLINIC = { id: 'helsestasjonen-ostbyen', title: 'Skilt om flytting av helsestasjonen' };
const LATER = { id: 'miljoenheten', title: 'Skilt om renere luft' };
const REASON = 'Skiltene henger i hver sin bydel.';

/** The plan of a unit with one measure, to politicians by signs in the week. */
function planWith({ id, title }: { readonly id: string; readonly title: string }) {
  const measure = {
    ...newMeasure(WEEK, ''),
    title,
    goalIds: ['mangfold'],
    targetGroupIds: ['politikere'],
    channelIds: ['skilt'],
    start: WEEK,
    deadline: WEEK,
    firstDeadline: WEEK,
    slips: 0,
    version: 1,
  };
  const fields = emptyPlanDocument(id, YEAR, STRATEGY_ID);
  const summaries = { [`skilt-${id}`]: writeLine(measure) };
  return { path: `plans/${id}-${YEAR}`, data: { ...fields, summaries, updatedAt: new Date() } };
}

/** What the register finds, as its heading says it. */
async function found(page: Page): Promise<number> {
  await expect(page).toHaveURL(/\/tiltak\?/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^\s*\d+ av \d+ tiltak/);
  return Number(/\d+/.exec(await heading.innerText())?.[0]);
}

async function chooseYear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Velg år' }).click();
  await page.getByRole('menuitem', { name: String(YEAR) }).click();
}

test('an empty and an overfull cell lead to their measures, by keyboard too', async ({
  openDesk,
}) => {
  const { page } = await openDesk('advisor', '/samordning');
  await page.setViewportSize(DESKTOP);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/kombinasjoner av målgruppe og hovedmål/);
  const table = page.getByRole('table', { name: 'Tiltak etter målgruppe og hovedmål' });

  const empty = table.getByRole('link', { name: /^0 tiltak/ }).first();
  await empty.focus();
  await page.keyboard.press('Enter');
  expect(await found(page)).toBe(0);
  await page.goBack();

  const overfull = table.getByRole('link', { name: /overfull/ }).first();
  const number = Number(/\d+/.exec(await overfull.innerText())?.[0]);
  await overfull.click();
  expect(await found(page)).toBe(number);
  await page.goBack();

  // The same cell stands in words beside the map.
  const findings = page.getByRole('heading', { name: 'Overfullt' }).locator('..');
  await findings.getByRole('link').first().click();
  expect(await found(page)).toBeGreaterThan(4);
});

test('units stand under their area, and the address holds the map', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/samordning/dekning');
  await page.setViewportSize(DESKTOP);
  await page.getByRole('button', { name: 'Enheter og kommunikasjonsmål' }).click();
  const area = page.getByRole('button', { name: 'Oppvekst og utdanning' });
  await area.press('Enter');
  await expect(area).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(area).toHaveAttribute('aria-expanded', 'true');
  const unit = page.getByRole('row', { name: /^Strindheim skole/ }).getByRole('link');
  const number = Number(/\d+/.exec(await unit.nth(2).innerText())?.[0]);
  await expectAccessible(page);
  await unit.nth(2).click();
  expect(await found(page)).toBe(number);

  await page.goto('/samordning/dekning?map=channels&area=oppvekst');
  await page.setViewportSize(PHONE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kanal og måned/);
  await expectAccessible(page);
});

test('a clash that is put away stays away for all, and comes back when another joins', async ({
  openDesk,
  person,
  serverWrite,
}) => {
  await serverWrite(planWith(CENTRE), planWith(CLINIC));
  const desk = await openDesk('radgiver-1', '/samordning/sammenfall');
  const { page } = desk;
  await chooseYear(page);
  const cardIn = (where: Page) =>
    where.locator('app-clash-card').filter({ hasText: 'Politikere · Skilt, klær og bygninger' });
  const card = cardIn(page);
  await expect(desk.link(CENTRE.title)).toBeVisible();
  await expect(desk.link(CLINIC.title)).toBeVisible();
  await expect(card).toContainText('bør snakke sammen');
  await expect(card).toContainText('Alle støtter hovedmål 3. Lag ett felles budskap.');
  await expect(card).toContainText(/er ledig/);

  await page.setViewportSize(PHONE);
  await card.getByRole('button', { name: 'Ikke aktuelt' }).click();
  const reason = card.getByLabel('Hvorfor er dette ikke aktuelt?');
  await expect(reason).toBeFocused();
  await reason.fill('Ring 010190 12345');
  await card.getByRole('button', { name: 'Legg bort' }).click();
  await expect(card.getByText('Ser ut som et fødselsnummer.')).toBeVisible();
  await expectAccessible(page);
  await reason.fill(REASON);
  await card.getByRole('button', { name: 'Legg bort' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await chooseYear(page);
  const away = page.getByText(/^Lagt bort \(\d+\)$/);
  await expect(away).toBeVisible();
  await expect(card).toHaveCount(0);

  // Somebody else sees it put away as well, by whom and why, and brings it back.
  const other = await openDesk('radgiver-2', '/samordning/sammenfall');
  await chooseYear(other.page);
  await other.page.getByText(/^Lagt bort \(\d+\)$/).click();
  const row = other.page.getByRole('listitem').filter({ hasText: REASON });
  await expect(row).toContainText(person('radgiver-1').displayName);
  await expectAccessible(other.page);
  await row.getByRole('button', { name: 'Ta fram igjen' }).click();
  await expect(cardIn(other.page)).toBeVisible();
  await expect(card).toBeVisible();

  // A third unit makes another clash of it.
  await card.getByRole('button', { name: 'Ikke aktuelt' }).click();
  await card.getByRole('button', { name: 'Legg bort' }).click();
  await expect(card).toHaveCount(0);
  await serverWrite(planWith(LATER));
  await expect(card).toContainText('3 enheter med 3 tiltak');
});

test('a leader sees the clashes of the own unit, and puts none away', async ({ openDesk }) => {
  const { page } = await openDesk('leder-lilleby-skole', '/samordning/sammenfall?mine=true');
  const mine = page.getByRole('button', { name: 'Bare mine enheter' });
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await page.getByText(/^Uker som er over/).click();
  const cards = page.locator('app-clash-card');
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    await expect(card).toContainText('Lilleby skole');
  }
  await expect(page.getByRole('button', { name: 'Ikke aktuelt' })).toHaveCount(0);
  await mine.click();
  await expect(page).toHaveURL(/sammenfall$/);
});

test('the flow has its table, and both lead to the measures', async ({ openDesk }) => {
  const { page } = await openDesk('executive', '/samordning/rod-trad?step=status');
  await page.setViewportSize(DESKTOP);
  const figure = page.getByRole('figure');
  // The first of the nodes stands at the left, right under its layer's name.
  await figure.getByRole('img').click({ position: { x: 8, y: 44 } });
  expect(await found(page)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/status=notStarted/);
  await page.goBack();

  await figure.getByRole('button', { name: 'Vis som tabell' }).press('Enter');
  const table = page.getByRole('table', { name: 'Status → Målgruppe' });
  const link = table.getByRole('link').first();
  const number = Number(/\d+/.exec(await link.innerText())?.[0]);
  await expectAccessible(page);
  await link.press('Enter');
  expect(await found(page)).toBe(number);

  await page.goto('/samordning/rod-trad?area=oppvekst');
  await page.setViewportSize(PHONE);
  await expect(page.getByRole('combobox', { name: 'Vis' })).toHaveText(
    'Hovedmål → Kommunikasjonsmål',
  );
  await expectAccessible(page);
});
