import { DESKTOP, expectAccessible, PHONE, untilStill } from './eyes';
import { expect, test } from './fixtures';

const SEARCH = 'Søk i tiltak, enheter og navn';

test('a search forgives a typo, and says so', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak');
  await page.getByLabel(SEARCH).fill('folkebiblotek');
  await expect(page.getByText('Ingen tiltak har «folkebiblotek»')).toBeVisible();
  const rows = page.getByRole('row').filter({ hasText: 'Trondheim folkebibliotek' });
  await expect(rows.first()).toBeVisible();
  await page.getByLabel(SEARCH).fill('folkebibliotek');
  await expect(page.getByText('Ingen tiltak har')).toHaveCount(0);
  await expect(rows.first()).toBeVisible();
});

test('what nothing is like is told as nothing, and a text is no filter', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak');
  await page.getByLabel(SEARCH).fill('xyzqq');
  await expect(page.getByText('Ingen tiltak ligner på «xyzqq».')).toBeVisible();
  await expect(page.getByText('Her er de som ligner mest')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
});

test('on paper stands all that was found, with the day', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak?attention=overdue');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/\d+ av \d+ tiltak/);
  const [found] = /\d+/.exec(await heading.innerText()) ?? [];
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('table');
  await expect(paper.getByRole('columnheader', { name: 'Frist' })).toBeVisible();
  await expect(paper.locator('tbody').getByRole('row')).toHaveCount(Number(found));
  await expect(page.getByText(/Tiltak \d{4} · Oppfølging: Forfalt/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('style', /Skrevet ut fra Rettesnor \d+\. /);
});

test('the number beside a choice is the number that it shows', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak?attention=overdue');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/\d+ av \d+ tiltak/);
  await page.getByRole('button', { name: 'Filter (1)' }).click();
  const choice = page.getByRole('group', { name: 'Status', exact: true }).locator('label').first();
  const [count] = /\d+$/.exec((await choice.innerText()).trim()) ?? [];
  await choice.getByRole('checkbox').check();
  await expect(heading).toHaveText(new RegExp(`^\\s*${count} av \\d+ tiltak`));

  // The facet itself is counted without its own choice: another one can be added.
  const other = page.getByRole('group', { name: 'Status', exact: true }).locator('label').nth(1);
  const [more] = /\d+$/.exec((await other.innerText()).trim()) ?? [];
  await other.getByRole('checkbox').check();
  const sum = Number(count) + Number(more);
  await expect(heading).toHaveText(new RegExp(`^\\s*${sum} av \\d+ tiltak`));
  await expectAccessible(page);
});

test('measures stand together by area, add up, and fold', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak');
  await page.getByRole('combobox', { name: 'Samle etter' }).click();
  await page.getByRole('option', { name: 'Kommunalområde' }).click();
  await expect(page).toHaveURL(/groupBy=area/);
  const table = page.getByRole('table', { name: 'Tiltak' });
  const first = table
    .getByRole('row')
    .filter({ has: page.locator('app-group-heading') })
    .first();
  await expect(first).toContainText(/\d+ tiltak\s*\d+ fullført\s*\d+ forfalt\s*\d+ % framdrift/);
  const before = Number(await table.getAttribute('aria-rowcount'));
  const [count] = /\d+(?= tiltak)/.exec(await first.innerText()) ?? [];
  await first.getByRole('button').click();
  await expect(first.getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  await expect(table).toHaveAttribute('aria-rowcount', String(before - Number(count)));
  await expectAccessible(page);
});

test('columns are chosen, moved and widened, and are there the next time', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak');
  await page.setViewportSize(DESKTOP);
  const headings = page.getByRole('columnheader');
  await expect(headings).toContainText(['Tiltak', 'Enhet', 'Leder']);
  await page.getByRole('button', { name: 'Kolonner' }).click();
  await page.getByRole('button', { name: 'Skjul Leder' }).click();
  await page.getByRole('button', { name: 'Vis Kommunalområde' }).click();
  await page.getByRole('button', { name: 'Flytt Enhet fram' }).click();
  await expectAccessible(page);
  const handle = page.getByRole('separator', { name: 'Bredde på Enhet' });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuenow', '176');
  await untilStill(page);
  const box = await handle.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 68, (box?.y ?? 0) + 8, { steps: 4 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-valuenow', '240');

  await page.reload();
  await expect(headings.nth(1)).toContainText('Enhet');
  await expect(headings.filter({ hasText: 'Leder' })).toHaveCount(0);
  await expect(headings.filter({ hasText: 'Kommunalområde' })).toHaveCount(1);
  await expect(handle).toHaveAttribute('aria-valuenow', '240');
});

test('what narrows the register goes one by one or all at once, and so does what is chosen', async ({
  openDesk,
}) => {
  const { page } = await openDesk('advisor', '/tiltak?status=completed&text=skole');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/\d+ av \d+ tiltak/);
  await page.getByRole('button', { name: 'Ta bort Status: Fullført' }).click();
  await expect(page).toHaveURL(/\/tiltak\?text=skole$/);
  await expect(page.getByRole('button', { name: /^Ta bort/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis alle tiltak' }).click();
  await expect(heading).toHaveText(/tiltak i hele kommunen/);
  await expect(page.getByLabel(SEARCH)).toHaveValue('');

  await page.getByRole('table').getByRole('checkbox').nth(1).check();
  await expect(page.getByText('1 valgt')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern valget' }).click();
  await expect(page.getByText('1 valgt')).toHaveCount(0);
  await expect(page.getByRole('table').getByRole('checkbox').nth(1)).not.toBeChecked();
});

test('a link shows somebody else the same, and a named view is one click away', async ({
  openDesk,
}) => {
  const { page } = await openDesk('advisor', '/tiltak?text=skole&groupBy=goal&sort=-progress');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ av \d+ tiltak/);
  await page.getByRole('button', { name: 'Visninger' }).click();
  await page.getByLabel('Navn på visningen').fill('Skolene');
  await page.getByRole('button', { name: 'Lagre det du ser nå' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const said = (await heading.innerText()).trim();
  await page.getByRole('button', { name: 'Kopier lenke' }).click();
  await expect(page.getByText('Lenken er kopiert')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await openDesk('executive', link);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(said);
  await expect(other.page.getByLabel(SEARCH)).toHaveValue('skole');
  await expect(other.page.getByRole('columnheader', { name: /Framdrift/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(other.page.locator('app-group-heading').first()).toBeVisible();

  await page.goto('/tiltak');
  await expect(heading).toHaveText(/tiltak i hele kommunen/);
  await page.getByRole('button', { name: 'Visninger' }).click();
  await page.getByRole('link', { name: 'Skolene', exact: true }).click();
  await expect(heading).toHaveText(said);
  await page.getByRole('button', { name: 'Slett visningen Skolene' }).click();
  await expect(page.getByText('Du har ikke lagret noen visninger ennå.')).toBeVisible();
});

test('a link names its year, and whoever opens it comes to that year', async ({ openDesk }) => {
  const thisYear = new Date().getFullYear();
  const { page } = await openDesk('advisor', `/tiltak?year=${thisYear - 1}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const chosen = page.getByRole('button', { name: 'Velg år' });
  await expect(chosen).toContainText(String(thisYear - 1));
  await page.getByRole('button', { name: 'Kopier lenke' }).click();
  await expect(page.getByText('Lenken er kopiert')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `year=${thisYear - 1}`,
  );
  await page.reload();
  await expect(chosen).toContainText(String(thisYear - 1));
  await chosen.click();
  await page.getByRole('menuitem', { name: String(thisYear), exact: true }).click();
  await expect(page).not.toHaveURL(/year=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[1-9]\d* tiltak/);
});

test('everything is within reach of the keyboard', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak');
  const table = page.getByRole('table', { name: 'Tiltak' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  const last = Number(await table.getAttribute('aria-rowcount'));
  await page.locator('.scroller').focus();
  const place = () =>
    page.evaluate(() =>
      Number(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')),
    );
  await page.keyboard.press('ArrowDown');
  await expect.poll(place).toBe(2);
  await page.keyboard.press('ArrowDown');
  await expect.poll(place).toBe(3);
  await page.keyboard.press('PageDown');
  await expect.poll(place).toBeGreaterThan(5);
  await page.keyboard.press('End');
  await expect.poll(place).toBe(last);
  await page.keyboard.press('ArrowUp');
  await expect.poll(place).toBe(last - 1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tiltak\/[^?]+\//);

  // Back in the table where one left it, and at the top of what is found anew.
  await page.goBack();
  const left = table.locator(`[aria-rowindex="${last - 1}"]`);
  await expect(left.getByRole('link').first()).toBeVisible();
  await expect(left.getByRole('link').first()).toHaveAttribute('tabindex', '0');
  const status = page.getByRole('columnheader', { name: /^Status/ });
  await status.getByRole('button').press('Enter');
  await expect(status).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: 'Forfalt' }).press('Space');
  await expect(page).toHaveURL(/attention=overdue/);
  await expect(table.locator('[aria-rowindex="2"]')).toBeVisible();
});

test('a phone has cards, as many as one scrolls to', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/tiltak?groupBy=area');
  await page.setViewportSize(PHONE);
  const cards = page.getByRole('list', { name: 'Tiltak' }).getByRole('listitem');
  await expect(cards.first()).toContainText(/\d+ tiltak/);
  await expect(page.getByRole('table')).toHaveCount(0);
  const size = Number(await cards.first().getAttribute('aria-setsize'));
  await expect(cards.nth(1)).toContainText('Leder');
  // A long title goes on to the next line, and not out of its card.
  for (const title of await cards.locator('a.title').all()) {
    expect((await title.boundingBox())?.width).toBeLessThanOrEqual(PHONE.width - 32);
  }
  await page.getByRole('button', { name: 'Kolonner' }).click();
  await page.getByRole('button', { name: 'Skjul Leder' }).click();
  await page.getByRole('button', { name: 'Vis Sist rapportert' }).click();
  await page.getByRole('button', { name: 'Kolonner' }).click();
  await expect(cards.nth(1)).toContainText('Sist rapportert');
  await expect(cards.nth(1)).not.toContainText('Leder');
  expect(await cards.count()).toBeLessThan(size);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(cards.last()).toHaveAttribute('aria-posinset', String(size), { timeout: 1000 });
  }).toPass();
  await expectAccessible(page);

  // Whoever goes back comes back to the card.
  const last = cards.filter({ has: page.getByRole('link') }).last();
  const place = await last.getAttribute('aria-posinset');
  await last.locator('a.title').click();
  await expect(page).toHaveURL(/\/tiltak\/[^?]+\//);
  await page.goBack();
  await expect(page.locator(`[aria-posinset="${place}"]`)).toBeInViewport();
});
