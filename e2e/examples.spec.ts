import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const TITLE = 'Vise fram kantina';
const WHY = 'Elevene laget filmen selv, og foreldrene så den';

test('what one unit shows, another does after', async ({ openDesk }) => {
  const shower = await openDesk('leder-personaltjenesten', '/plan/personaltjenesten');
  await shower.createMeasure(TITLE);
  await shower.link(TITLE).click();
  await shower.page.getByRole('button', { name: 'Vis fram som eksempel' }).click();
  await shower.page.getByRole('button', { name: 'Vis fram', exact: true }).click();
  await expect(shower.page.getByText('Fyll ut feltet.')).toBeVisible();
  await shower.page.getByLabel('Hvorfor er dette verdt å gjøre etter?').fill(WHY);
  await expectAccessible(shower.page);
  await shower.page.getByRole('button', { name: 'Vis fram', exact: true }).click();
  await expect(shower.page.getByRole('heading', { name: 'Vises fram som eksempel' })).toBeVisible();

  const finder = await openDesk('leder-byplankontoret', '/eksempler');
  const { page } = finder;
  const found = page.getByRole('listitem').filter({ hasText: TITLE });
  await page.getByLabel('Søk i eksempler og enheter').fill('kantina');
  await expect(found).toContainText(WHY);
  await expect(found).toContainText('Personaltjenesten');
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  await page.getByLabel('Søk i eksempler og enheter').fill('finnesikke');
  await expect(page.getByText('Ingen eksempler passer')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await found.getByRole('button', { name: /Bruk som mal/ }).click();
  // A draft in the finder's own plan: read through, and saved as any other.
  await expect(page.getByLabel('Hva skal dere gjøre?')).toHaveValue(TITLE);
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(finder.row(TITLE)).toBeVisible();
  await expect(page).toHaveURL(/\/plan\/byplankontoret/);

  await shower.page.getByRole('button', { name: 'Ikke vis fram lenger' }).click();
  await expect(shower.page.getByRole('button', { name: 'Vis fram som eksempel' })).toBeVisible();
  await page.goto('/eksempler?');
  await page.getByLabel('Søk i eksempler og enheter').fill('kantina');
  await expect(found).toHaveCount(0);
});

test('whoever has several plans is asked which one a template is for', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/eksempler');
  await page
    .getByRole('button', { name: /Bruk som mal/ })
    .last()
    .click();
  await page.getByRole('option', { name: 'Byplankontoret' }).click();
  await expect(page).toHaveURL(/tiltak\/byplankontoret-\d{4}\/nytt/);
  await expect(page.getByLabel('Hva skal dere gjøre?')).not.toHaveValue('');
});
