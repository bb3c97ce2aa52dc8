import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

test('every figure leads to the measures behind it', async ({ openDesk }) => {
  const desk = await openDesk('executive');
  const { page } = desk;
  await page.getByRole('button', { name: 'Vis som tabell' }).first().click();
  // A number with a point after it is a main goal's, and counts nothing.
  const figures = page.locator('main a[href*="/tiltak?"]').filter({ hasText: /^\s*\d+(?![.\d])/ });
  await expect(figures.first()).toBeVisible();
  const links = await figures.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      number: Number(/\d+/.exec(link.textContent ?? '')?.[0]),
    })),
  );
  // Key figures, goals by status, coverage and areas are all among them.
  expect(links.length).toBeGreaterThan(60);

  for (const { href, number } of links) {
    await page.evaluate((url) => {
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    }, href);
    await expect(page.getByRole('heading', { level: 1 }), href).toHaveText(
      new RegExp(`^\\s*${number} av \\d+ tiltak`),
    );
  }
});

test('the chart leads there too, and has its table', async ({ openDesk }) => {
  const { page } = await openDesk('executive');
  await page.getByRole('img', { name: /Hovedmål/ }).click({ position: { x: 160, y: 46 } });
  await expect(page).toHaveURL(/\/tiltak\?goal=.+&status=/);
});

test('the late are named with the leader who answers, and lead to the measure', async ({
  openDesk,
}) => {
  const { page } = await openDesk('executive');
  const item = page
    .locator('app-late-section')
    .getByRole('listitem')
    .filter({ hasText: /over fristen/ })
    .first();
  const link = item.getByRole('link');
  const title = (await link.innerText()).trim();
  const leader = (await item.locator('strong').last().innerText()).trim();
  expect(leader).not.toBe('');
  await link.click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Svarer for tiltaket')).toBeVisible();
  await expect(page.getByText('Forfalt', { exact: true })).toBeVisible();
  await expect(page.getByText(leader).first()).toBeVisible();
});

test('the register narrows by each filter, and the address keeps it', async ({ openDesk }) => {
  const desk = await openDesk('advisor', '/tiltak');
  const { page } = desk;
  const count = page.getByRole('heading', { level: 1 });
  await expect(count).toHaveText(/tiltak i hele kommunen/);

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  for (const [facet, choice] of [
    ['Hovedmål', '3. Inkluderende og mangfoldig by'],
    ['Målgruppe', 'Foresatte'],
    ['Status', 'Påbegynt'],
    ['Kommunalområde', 'Oppvekst og utdanning'],
    ['Enhet', 'Lilleby skole'],
    ['Oppfølging', 'Forfalt'],
  ]) {
    const choices = page.getByRole('group', { name: facet, exact: true });
    if (!(await choices.isVisible())) {
      await page.locator('summary').filter({ hasText: facet }).click();
    }
    const finder = page.getByRole('searchbox', { name: `Finn ${facet.toLowerCase()}` });
    if (await finder.isVisible()) {
      await finder.fill(choice);
    }
    await choices.getByRole('checkbox', { name: new RegExp(`^${choice} \\d`) }).check();
  }
  await expect(page).toHaveURL(/goal=.*unit=lilleby-skole/);
  const narrowed = await count.textContent();
  expect(narrowed).toMatch(/^\s*[1-9]\d* av \d+ tiltak/);
  await expect(page.getByRole('row').filter({ hasText: 'Lilleby skole' }).first()).toBeVisible();

  await page.reload();
  await expect(count).toHaveText(narrowed ?? '');
  await page.getByRole('button', { name: 'Vis alle tiltak' }).click();
  await expect(count).toHaveText(/tiltak i hele kommunen/);
});

test('what waits for ledergruppen stands first, and last year is one click away', async ({
  openDesk,
}) => {
  const { page } = await openDesk('executive');
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    await expect(page.getByRole('heading', { name: 'Dette venter på ledergruppen' })).toBeVisible();
    await expect(page.getByText('planer er levert')).toBeVisible();
    await expect(page.getByText('tiltak er løftet til rådmannen')).toBeVisible();
  }
  await expect(page.getByRole('table')).toHaveCount(1);
  await page.getByRole('button', { name: /^Sammenlign med \d{4}$/ }).click();
  await expect(page.getByRole('heading', { name: /% er fullført nå, .* i fjor/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Fullført [1-9]/ })).toBeVisible();
  await expectAccessible(page);
});

test('an area opens into its units, and a unit into its measures', async ({ openDesk }) => {
  const { page } = await openDesk('executive');
  await page.setViewportSize(PHONE);
  const unit = page.getByRole('link', { name: 'Lilleby skole', exact: true });
  await expect(unit).toBeHidden();
  await page.getByText('Oppvekst og utdanning', { exact: true }).focus();
  await page.locator('summary').filter({ hasText: 'Oppvekst og utdanning' }).press('Enter');
  await expect(unit).toBeVisible();
  await expectAccessible(page);
  await unit.click();
  await expect(page).toHaveURL(/\/tiltak\?unit=lilleby-skole$/);
});

test('one main goal’s pace is shown alone', async ({ openDesk }) => {
  const { page } = await openDesk('executive');
  await page.getByRole('radio', { name: /^Mål 2 ?: Bærekraftig by$/ }).click();
  await expect(page.getByRole('heading', { name: /^Hovedmål.2 – .*fullført/ })).toBeVisible();
});

test('a chart is copied as a picture, and stands on paper though its table is shown', async ({
  openDesk,
}) => {
  const { page } = await openDesk('executive');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const chart = page.locator('app-punctuality-section');
  await chart.getByRole('button', { name: 'Kopier som bilde' }).press('Enter');
  await expect(page.getByText(/Bildet er (kopiert|lastet ned)|lastet ned i stedet/)).toBeVisible();
  await chart.getByRole('button', { name: 'Vis som tabell' }).press('Enter');
  const picture = chart.locator('canvas');
  await expect(chart.getByRole('table')).toBeVisible();
  await expect(picture).toBeHidden();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(picture).toBeVisible();
  await expect(chart.getByRole('table')).toBeVisible();
  await expect(chart.getByRole('button', { name: 'Kopier som bilde' })).toBeHidden();
});

test('what is late for a main goal is named with who answers', async ({ openDesk }) => {
  const { page } = await openDesk('executive');
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    const goal = page.locator('.goals > li').filter({ hasText: 'Bærekraftig by' });
    await expect(
      goal.getByText(/Anslag ved nyttår: \d+ av \d+ fullført, trolig \d+–\d+/),
    ).toBeVisible();
    const late = goal.getByText('Hva som er forfalt, og hvem som svarer');
    if (
      !(await goal
        .getByText(/over fristen/)
        .first()
        .isVisible())
    ) {
      await late.press('Enter');
    }
    await expect(goal.getByText(/dager over fristen/).first()).toBeVisible();
    await expectAccessible(page);
  }
});
