import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

for (const { where, size } of [
  { where: 'on a phone', size: PHONE },
  { where: 'at a desk', size: DESKTOP },
]) {
  test(`a leader begins with what awaits, the most urgent first, ${where}`, async ({
    openDesk,
  }) => {
    const { page } = await openDesk('leder-kommunalteknikk');
    await page.setViewportSize(size);

    await expect(page).toHaveURL(/min-side$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^(\S+) ting venter på deg\. \S+ er forfalt\.$/,
    );
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toMatch(/^\s*Forfalt/);
    const waiting = await page.locator('main section li').count();
    expect(waiting).toBeGreaterThan(1);
    await expect(page).toHaveTitle(`(${waiting}) Min side – Rettesnor`);
    await expect(
      page.getByRole('link', { name: new RegExp(`Min side ?, ${waiting} venter$`) }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: /^Rapporter ?: / }).first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('a new leader acknowledges one measure, and then all that is left', async ({ openDesk }) => {
  const { page } = await openDesk('leder-barne-og-familietjenesten-lerkendal');
  const group = page.getByRole('region', { name: /^Overtatt/ });
  const rows = group.getByRole('button', { name: /^Kvitter ?: / });
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  expect(before).toBeGreaterThan(2);

  await rows.first().click();
  await expect(rows).toHaveCount(before - 1);
  await expectAccessible(page);

  await group.getByRole('button', { name: /^Kvitter alle \d+$/ }).click();
  await expect(group).toBeHidden({ timeout: 20_000 });
});

test('whoever has nothing to do is told so, and what comes next', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const path = `plans/byggesakskontoret-${new Date().getFullYear()}`;
  const plan = (await serverRead(path)) ?? {};
  // Approved and empty: nothing to report on, and nothing to submit.
  await serverWrite({ path, data: { ...plan, status: 'approved', summaries: {} } });
  const { page } = await openDesk('leder-byggesakskontoret');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingenting venter på deg nå.');
  await expect(page).toHaveTitle('Min side – Rettesnor');
  await expectAccessible(page);
  await serverWrite({ path, data: plan });
});
