import { DESKTOP, expectAccessible, PHONE, untilStill } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-trondheim-folkebibliotek';
for (const { screen, size } of [
  { screen: 'phone', size: PHONE },
  { screen: 'desktop', size: DESKTOP },
]) {
  test(`a line becomes a measure or a draft that is finished in place, on a ${screen}`, async ({
    openDesk,
  }) => {
    const desk = await openDesk(LEADER, '/plan/trondheim-folkebibliotek');
    const { page } = desk;
    await page.setViewportSize(size);
    const field = page.getByLabel('Skriv inn et tiltak');
    const whole = `Lesekveld på ${screen}`;
    const half = `Bokbuss på ${screen}`;

    await field.fill(`${whole} 15.03.2030 mål 2 #foresatte`);
    await expect(page.getByText('Alt er med.')).toBeVisible();
    await expect(page.getByText('fredag 15. mars 2030')).toBeVisible();
    await field.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect(desk.row(whole)).toContainText('Frist 15. mars 2030');

    await field.fill(`${half} 15.03.2030 #foresatte`);
    await expect(page.getByText('Blir en kladd: mangler hovedmål.')).toBeVisible();
    await field.press('Enter');
    const goals = page.getByRole('group', { name: `Velg hovedmål for ${half}` });
    await goals.getByRole('button').first().click();
    await expect(desk.row(half)).toBeVisible();
    await expect(goals).toHaveCount(0);

    await field.fill(`Kastes på ${screen}`);
    await field.press('Enter');
    const discard = page.getByRole('button', { name: `Kast kladden Kastes på ${screen}` });
    await discard.click();
    await expect(discard).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(discard).toBeVisible();

    await expectAccessible(page);
  });
}

test('measures are sorted by keyboard and by dragging, and stay so', async ({ openDesk }) => {
  const desk = await openDesk('leder-strindheim-skole', '/plan/strindheim-skole');
  const { page } = desk;
  await page.getByRole('button', { name: 'Egen rekkefølge' }).click();
  await expectAccessible(page);
  const handles = page.getByRole('button', { name: /^Flytt / });
  const nameAt = (place: number) => handles.nth(place).getAttribute('aria-label');
  const [first, second] = [await nameAt(0), await nameAt(1)];

  await handles.first().press('Alt+ArrowDown');
  await expect.poll(() => nameAt(0)).toBe(second);
  await expect.poll(() => nameAt(1)).toBe(first);
  await expect(handles.nth(1)).toBeFocused();
  await page.reload();
  await expect.poll(() => nameAt(0)).toBe(second);

  // The mouse reaches only what stands on the screen.
  await handles.first().evaluate((handle) => handle.scrollIntoView({ block: 'center' }));
  await untilStill(page);
  const [from, to] = [await handles.nth(1).boundingBox(), await handles.first().boundingBox()];
  await page.mouse.move(from!.x + 10, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(from!.x + 10, from!.y - 10, { steps: 5 });
  await page.mouse.move(to!.x + 10, to!.y - 5, { steps: 10 });
  await page.mouse.up();
  await expect.poll(() => nameAt(0)).toBe(first);
});

test('measures are sorted with the menu, on a phone', async ({ openDesk }) => {
  const { page } = await openDesk('leder-miljoenheten', '/plan/miljoenheten');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Egen rekkefølge' }).click();
  const handles = page.getByRole('button', { name: /^Flytt / });
  const nameAt = (place: number) => handles.nth(place).getAttribute('aria-label');
  const [first, second, third] = [await nameAt(0), await nameAt(1), await nameAt(2)];
  const step = async (place: number, name: string) => {
    await handles.nth(place).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  await step(0, 'Flytt ned');
  await expect.poll(() => nameAt(0)).toBe(second);
  await expect.poll(() => nameAt(1)).toBe(first);
  await expectAccessible(page);
  await step(1, 'Flytt opp');
  await expect.poll(() => nameAt(0)).toBe(first);
  await step(2, 'Øverst');
  await expect.poll(() => nameAt(0)).toBe(third);
  await step(0, 'Nederst');
  await expect.poll(() => handles.last().getAttribute('aria-label')).toBe(third);
  await page.reload();
  await expect.poll(() => nameAt(0)).toBe(first);
});

for (const { where, size, template, begun } of [
  { where: 'on a phone', size: PHONE, template: 'Kriseøvelse', begun: 'Øve på krisekommunikasjon' },
  { where: 'at a desk', size: DESKTOP, template: 'Kampanje', begun: 'Kampanje om …' },
]) {
  test(`a measure is copied from another plan, and only once, ${where}`, async ({ openDesk }) => {
    const desk = await openDesk('leder-strindheim-skole', '/plan/strindheim-skole/kopier');
    const { page } = desk;
    await page.setViewportSize(size);
    await page.getByLabel('Fra enhet').click();
    await page.getByRole('option', { name: 'Lilleby skole' }).click();
    await page.getByLabel('Fra år').click();
    await page.getByRole('option', { name: String(new Date().getFullYear()), exact: true }).click();
    // Until the plan chosen has come, the one before it stands there.
    await expectAccessible(page);
    const row = page
      .getByRole('listitem')
      .filter({ has: page.locator('input:enabled') })
      .first();
    const title = await row.locator('strong').textContent();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Kopier 1 tiltak' }).click();
    await expect(page.getByText('Kopiert')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: title! })).toBeDisabled();
    await page.getByRole('link', { name: 'Til planen' }).click();
    await expect(desk.row(title!)).toBeVisible();
  });

  test(`a template becomes a draft that the form is opened on, ${where}`, async ({ openDesk }) => {
    const { page } = await openDesk('leder-strindheim-skole', '/plan/strindheim-skole');
    await page.setViewportSize(size);
    await page.getByRole('button', { name: 'Begynn fra en mal' }).click();
    await expect(page.getByRole('menuitem')).toHaveCount(6);
    await page.getByRole('menuitem', { name: template }).click();
    await expect(page).toHaveURL(/nytt\?kladd=/);
    await expect(page.getByLabel('Hva skal dere gjøre?')).toHaveValue(begun);
    await expectAccessible(page);
    await page.goto('/plan/strindheim-skole');
    const discard = page.getByRole('button', { name: `Kast kladden ${begun}` });
    await discard.click();
    await expect(discard).toHaveCount(0);
  });
}

test('many lines are pasted at once into a year that has no plan yet, and all arrive', async ({
  openDesk,
}) => {
  test.setTimeout(120_000);
  const { page } = await openDesk('leder-strindheim-skole', '/plan/strindheim-skole');
  const next = new Date().getFullYear() + 1;
  await page.getByRole('button', { name: String(next), exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Planen er tom så langt' })).toBeVisible();
  const lines = Array.from(
    { length: 12 },
    (_, index) => `Lesekveld nummer ${index + 1} 15.${index + 1}.${next} mål 2 #foresatte`,
  );
  await page.getByLabel('Skriv inn et tiltak').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, lines.join('\n'));

  await expect(page.getByRole('heading', { name: '0 av 12 tiltak er fullført.' })).toBeVisible();
  await expect(page.getByText(/^\s*Sender \d+ endring/)).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText('ble ikke lagret')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Lesekveld nummer/ })).toHaveCount(12);
});
