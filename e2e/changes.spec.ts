import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

for (const { where, size, title } of [
  { where: 'at a desk', size: DESKTOP, title: 'Kurs i klart språk for byggesaken' },
  { where: 'on a phone', size: PHONE, title: 'Ny veileder for carport og garasje' },
]) {
  test(`what has just been done is told with the leader who answers, ${where}`, async ({
    openDesk,
    person,
  }) => {
    const leader = await openDesk('leder-byggesakskontoret', '/plan/byggesakskontoret');
    await leader.createMeasure(title, { deadline: `${new Date().getFullYear() + 1}-03-01` });

    const { page } = await openDesk('executive', '/oversikt');
    await page.setViewportSize(size);
    await page.getByRole('link', { name: 'Hva er nytt siden forrige gjennomgang?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\s*Fra .* til .*: .*nye?/);
    await expect(page.getByRole('button', { name: 'Siden forrige gjennomgang' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expectAccessible(page);

    // The figure leads to its list, where few stand in full and many under their areas.
    await page.getByRole('link', { name: /Nye tiltak/ }).press('Enter');
    const section = page.getByRole('region', { name: /^Nye tiltak/ });
    await expect(section.getByRole('heading')).toBeFocused();
    const area = section.locator('summary').filter({ hasText: 'Byutvikling og miljø' });
    const row = section
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: title }) });
    if ((await area.count()) > 0) {
      await area.press('Enter');
    }
    await expect(row.last()).toContainText(person('leder-byggesakskontoret').displayName);
    await expect(row.last()).toContainText('Byggesakskontoret');
    await expectAccessible(page);
    await section.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
}

test('any two days are asked for, and the address keeps them', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/oversikt/endringer');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^\s*Fra /);
  await page.getByRole('button', { name: 'Siste 30 dager' }).click();
  await expect(page).toHaveURL(/endringer\?fra=\d{4}-\d\d-\d\d&til=\d{4}-\d\d-\d\d$/);
  await page.getByRole('button', { name: 'I år' }).click();
  await expect(heading).toHaveText(/^\s*Fra 1\. januar /);
  await page.reload();
  await expect(heading).toHaveText(/^\s*Fra 1\. januar til .*: \d+ fullført, \d+ nye/);

  const year = new Date().getFullYear();
  await page.getByLabel('Fra og med').fill(`${year - 1}-06-01`);
  await page.getByLabel('Til og med').fill(`${year - 1}-06-02`);
  await page.getByRole('button', { name: 'Vis endringene' }).click();
  await expect(heading).toHaveText(new RegExp(`^\\s*Fra 1\\. juni til 2\\. juni ${year - 1}: `));

  await page.getByLabel('Til og med').fill(`${year - 1}-05-02`);
  await page.getByLabel('Til og med').press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/Fra-datoen må komme før til-datoen/);
  await expectAccessible(page);
  await page.goto('/oversikt/endringer?fra=2026-02-31&til=tull');
  await expect(page.getByRole('alert')).toHaveText(/Velg to datoer som finnes/);
});

test('decisions of reviews are told, followed up or not', async ({ openDesk }) => {
  const { page } = await openDesk('executive', '/oversikt/endringer');
  await page.getByRole('button', { name: 'I år' }).click();
  await expect(page.getByRole('region', { name: /^Vedtak som er fulgt opp/ })).toContainText(
    'Sist sagt: «Fast punkt på sakslista.»',
  );
  await expect(
    page.getByRole('heading', { name: /^Vedtak som ikke er fulgt opp i tide/ }),
  ).toBeVisible();
});
