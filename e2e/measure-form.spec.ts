import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';
const NAME = 'Hva skal dere gjøre?';

test('a measure is entered by keyboard alone, on a phone', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Nytt tiltak' }).click();
  await page.getByLabel(NAME).focus();
  await page.keyboard.type('Skrevet med tastene');
  // Enter in a field sends nothing half done.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Velg minst ett hovedmål.')).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByLabel('Foresatte').focus();
  await page.keyboard.press('Space');

  await page.locator('summary').filter({ hasText: 'Hva vi vil oppnå' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Hva skal foresatte vite?')).toBeFocused();
  await page.keyboard.type('Når møtet er');
  await leader.unfold('Budskap og kanaler');
  await leader.unfold('Gjennomføring');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Hva skal foresatte vite?').focus();
  await page.keyboard.press('Control+Enter');

  await expect(leader.row('Skrevet med tastene')).toBeVisible();
  await leader.link('Skrevet med tastene').click();
  await expect(page.getByText('Foresatte – vite: Når møtet er')).toBeVisible();
});

test('numbers of people are pointed out where they stand', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await leader.fillInMeasure('Numre i teksten');
  await leader.unfold('Budskap og kanaler');
  await page.getByLabel('Hovedbudskap').fill('Ring 912 34 567');
  await expect(page.getByText('Ser ut som et privat mobilnummer')).toBeVisible();

  await leader.unfold('Hva vi vil oppnå');
  const wanted = page.getByLabel('Hva skal barn og unge gjøre?');
  await wanted.fill('Spør 010190 12345');
  await expect(page.getByText('Ser ut som et fødselsnummer')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Hva vi vil oppnå' }).click();
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  // The section with the error opens itself.
  await expect(wanted).toBeVisible();
  await expect(wanted).toBeFocused();
  await wanted.fill('Spør på skolen');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(leader.row('Numre i teksten')).toBeVisible();
});
