import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

test('a plan is submitted, returned with a reason, submitted again and approved', async ({
  openDesk,
}) => {
  test.setTimeout(120_000);
  const leader = await openDesk('leder-it-tjenesten');
  const { page } = leader;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel('Skriv inn et tiltak').fill('Nytt passord 15.03.2030 mål 2 #ansatte');
  await page.getByLabel('Skriv inn et tiltak').press('Enter');
  await expect(leader.row('Nytt passord')).toBeVisible();
  await page.getByRole('button', { name: 'Lever planen' }).click();
  await expect(page.getByRole('heading', { name: 'Før du leverer' })).toBeVisible();
  await expect(page.getByText(/Ingen tiltak støtter hovedmål 1/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  await page.screenshot({ path: 'test-results/submission-phone.png', fullPage: true });
  await page.getByRole('button', { name: 'Lever til ledergruppen' }).click();
  await expect(page.getByText('ligger hos ledergruppen')).toBeVisible();

  const executive = await openDesk('executive', '/plan/it-tjenesten');
  await executive.page.getByRole('button', { name: 'Send tilbake' }).click();
  await executive.page.getByRole('button', { name: 'Send planen tilbake' }).click();
  await expect(executive.page.getByText('Skriv hva som må endres')).toBeVisible();
  await executive.page.getByLabel('Hva må endres?').fill('Si mer om innbyggerne.');
  await executive.page.getByRole('button', { name: 'Send planen tilbake' }).click();

  await expect(page.getByRole('heading', { name: /Sendt tilbake av/ })).toBeVisible();
  await expect(page.getByText('Si mer om innbyggerne.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Lever planen på nytt' }).click();
  await page.getByRole('button', { name: 'Lever til ledergruppen' }).click();
  await executive.page.getByRole('button', { name: 'Godkjenn' }).click();
  await expect(page.getByText(/Planen er godkjent av/)).toBeVisible();

  await page.getByLabel('Skriv inn et tiltak').fill('Kurs 15.03.2030 mål 1 #ansatte');
  await page.getByLabel('Skriv inn et tiltak').press('Enter');
  await expect(page.getByText('1 tiltak er endret etter godkjenningen')).toBeVisible();
  await expect(leader.row('Kurs')).toContainText('Endret etter godkjenningen');
});
