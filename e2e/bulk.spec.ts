import { expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';

test('many deadlines are moved at once, by the keyboard, and moved back', async ({ openDesk }) => {
  test.setTimeout(120_000);
  const leader = await openDesk(LEADER);
  for (const [title, deadline] of [
    ['Sølvsommer for første trinn', '2030-03-01'],
    ['Sølvsommer for andre trinn', '2030-04-01'],
    ['Sølvsommer for tredje trinn', '2030-05-01'],
  ]) {
    await leader.createMeasure(title, { deadline });
  }
  const advisor = await openDesk('advisor', '/tiltak?text=Sølvsommer');
  const { page } = advisor;
  await expect(advisor.row('Sølvsommer for tredje trinn')).toBeVisible();

  await page.locator('.scroller').focus();
  await page.keyboard.press('ArrowDown');
  await expect(advisor.link('Sølvsommer for første trinn')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 valgt')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 valgt')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('3 valgt')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Flytt frist' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flytt fristen for 3 tiltak');
  await page.getByLabel('Like mye for hvert tiltak').check();
  await page.getByLabel('Antall').fill('2');
  await expect(page.getByText('3 av 3 tiltak får ny frist')).toBeVisible();
  const item = page.getByRole('listitem').filter({ hasText: 'første trinn' });
  await expect(item).toContainText(/1\. mars 2030.*15\. mars 2030/);
  await expectAccessible(page);

  await advisor.cutNetwork();
  await expect(page.getByText('Du er uten nett')).toBeVisible();
  await page.getByRole('button', { name: 'Flytt 3 frister' }).click();
  await expect(page.getByText('Ikke forsøkt: vi får ikke kontakt med tjeneren.')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '0 av 3 tiltak har fått ny frist',
  );
  await advisor.mendNetwork();
  await page.getByRole('button', { name: 'Prøv de andre på nytt' }).click();
  await page.getByRole('button', { name: 'Flytt 3 frister' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '3 av 3 tiltak har fått ny frist',
  );
  await expectAccessible(page);

  await leader.link('Sølvsommer for andre trinn').click();
  await expect(leader.page.getByText('15. apr. 2030').first()).toBeVisible();
  await page.getByRole('button', { name: 'Angre alle 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 tiltak er som før');
  await expect(leader.page.getByText('1. apr. 2030').first()).toBeVisible();
  await page.getByRole('link', { name: 'Til tiltakene' }).click();
  await expect(advisor.row('Sølvsommer for første trinn')).toContainText('1. mars 2030');
});

test('a channel is added on a phone, and what has it already is left', async ({ openDesk }) => {
  const leader = await openDesk(LEADER);
  await leader.createMeasure('Kobberkveld for naboer');
  await leader.createMeasure('Kobberkveld for nye');
  const { page } = await openDesk('advisor', '/tiltak?text=Kobberkveld');
  await page.setViewportSize(PHONE);
  const cards = page.getByRole('list', { name: 'Tiltak' }).getByRole('listitem');
  await expect(cards).toHaveCount(2);
  await expect(cards.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Velg flere' }).click();
  await cards.first().getByRole('checkbox').check();
  await page.getByRole('link', { name: 'Legg til kanal' }).click();
  await page.getByLabel('Kanal som skal legges til').selectOption('Video');
  await page.getByRole('button', { name: 'Legg til i 1 tiltak' }).click();
  await expect(page.getByText('1 av 1 tiltak har fått kanalen')).toBeVisible();
  await page.getByRole('link', { name: 'Til tiltakene' }).click();

  await page.getByRole('button', { name: 'Velg flere' }).click();
  await page.getByLabel('Velg alle 2 som vises').check();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Legg til kanal' }).click();
  await page.getByLabel('Kanal som skal legges til').selectOption('Video');
  await expect(page.getByText('1 av 2 tiltak får kanalen')).toBeVisible();
  await expect(page.getByText('1 tiltak blir stående som det er')).toBeVisible();
  await expect(page.getByText('Er slik fra før.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});

test('a status is asked for once a unit, stands with its leader, and is withdrawn', async ({
  openDesk,
}) => {
  const leader = await openDesk(LEADER);
  await leader.createMeasure('Messingdag for sjuende');
  await leader.createMeasure('Messingdag for sjette');
  const { page } = await openDesk('advisor', '/tiltak?text=Messingdag');
  await page.getByLabel('Velg alle 2 som vises').check();
  await page.getByRole('link', { name: 'Be om status' }).click();
  await page.getByLabel('Hva lurer du på? (frivillig)').fill('Rekker dere det før ferien?');
  await expect(page.getByText('Det blir én forespørsel')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Be om status for 2 tiltak' }).click();
  await expect(page.getByText('Det er bedt om status for 2 av 2 tiltak')).toBeVisible();
  await expect(page.getByText('Bedt om status', { exact: true })).toHaveCount(2);
  await leader.goTo('Min side');
  await expect(leader.page.getByText('Rekker dere det før ferien?').first()).toBeVisible();

  await page.getByRole('button', { name: 'Angre alle 2' }).click();
  await expect(page.getByText('er trukket tilbake')).toBeVisible();
  await expect(leader.page.getByText('Rekker dere det før ferien?')).toHaveCount(0);
});

test('whoever leaves while it works is asked first, and those who only read choose nothing', async ({
  openDesk,
}) => {
  const leader = await openDesk(LEADER);
  await leader.createMeasure('Tinnfest på torget');
  const { page } = await openDesk('advisor', '/tiltak?text=Tinnfest');
  await page.getByLabel('Velg Tinnfest på torget').check();
  await page.getByRole('link', { name: 'Flytt frist' }).click();
  await page.getByRole('textbox', { name: 'Dag' }).fill('2031-01-15');
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/google.firestore.v1.Firestore/Write/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Flytt 1 frist' }).click();
  await expect(page.getByRole('button', { name: 'Stopp' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Oversikt' })
    .click();
  await expect(page.getByRole('heading', { name: 'Vi er ikke ferdige' })).toBeVisible();
  await page.getByRole('button', { name: 'Bli her' }).click();
  letGo();
  await expect(page.getByText('1 av 1 tiltak har fått ny frist')).toBeVisible();

  const reader = await openDesk('executive', '/tiltak?text=Tinnfest');
  await expect(reader.row('Tinnfest på torget')).toBeVisible();
  await expect(reader.page.getByRole('checkbox')).toHaveCount(0);
});
