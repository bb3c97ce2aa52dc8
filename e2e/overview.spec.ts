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
  person,
}) => {
  const { page } = await openDesk('executive');
  const item = page
    .getByRole('listitem')
    .filter({ hasText: /over fristen/ })
    .filter({ hasText: person('leder-lilleby-skole').displayName })
    .first();
  await item.getByRole('link').click();

  await expect(page.getByText('Svarer for tiltaket')).toBeVisible();
  await expect(page.getByText('Forfalt', { exact: true })).toBeVisible();
  await expect(page.getByText(person('leder-lilleby-skole').displayName).first()).toBeVisible();
});

test('the register narrows by each filter, and the address keeps it', async ({ openDesk }) => {
  const desk = await openDesk('advisor');
  const { page } = desk;
  const count = page.getByRole('heading', { level: 1 });
  await expect(count).toHaveText(/tiltak i hele kommunen/);

  for (const [label, option] of [
    ['Hovedmål', '3. Inkluderende og mangfoldig by'],
    ['Målgruppe', 'Foresatte'],
    ['Status', 'Påbegynt'],
    ['Kommunalområde', 'Oppvekst og utdanning'],
    ['Enhet', 'Lilleby skole'],
    ['Oppfølging', 'Forfalt'],
  ]) {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await expect(page.getByRole('listbox')).toBeHidden();
  }
  await expect(page).toHaveURL(/goal=.*unit=lilleby-skole/);
  const narrowed = await count.textContent();
  expect(narrowed).toMatch(/^\s*[1-9]\d* av \d+ tiltak/);
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Lilleby skole' }).first(),
  ).toBeVisible();

  await page.reload();
  await expect(count).toHaveText(narrowed ?? '');
  await page.getByRole('button', { name: 'Vis alle tiltak' }).click();
  await expect(count).toHaveText(/tiltak i hele kommunen/);
});
