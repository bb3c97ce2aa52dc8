import { expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';

test('whoever edits a measure that somebody else saves is told, and loses nothing', async ({
  openDesk,
  person,
}) => {
  const title = 'Skoleavis på nett';
  const leader = await openDesk(LEADER);
  await leader.createMeasure(title, { deadline: '2030-03-01' });
  const advisor = await openDesk('advisor', '/tiltak?text=Skoleavis');
  await advisor.edit(title);
  await leader.edit(title);

  await leader.unfold('Budskap og kanaler');
  await leader.page.getByLabel('Hovedbudskap').fill('Elevene skriver selv');
  await leader.page.getByLabel('Hva skal dere gjøre?').fill('Skoleavis på nett og papir');
  await advisor.page.getByLabel('Hva skal dere gjøre?').fill('Skoleavis på nett hver måned');
  await advisor.page.getByLabel('Frist').fill('2030-04-01');
  await advisor.page.getByRole('button', { name: 'Lagre tiltaket' }).click();

  const { page } = leader;
  const advisorName = person('advisor').displayName;
  await expect(page.getByText(`${advisorName} lagret en nyere versjon`)).toBeVisible();
  const titles = page.getByRole('group', { name: 'Tiltak', exact: true });
  await expect(titles).toContainText('Skoleavis på nett og papir');
  await expect(titles).toContainText('Skoleavis på nett hver måned');
  await expect(page.getByRole('group', { name: 'Frist' })).toContainText('1. apr. 2030');
  await expectAccessible(page);
  await titles.getByLabel(advisorName).check();
  await page.getByRole('button', { name: 'Lagre valgene' }).click();

  await expect(page.getByRole('heading', { name: 'Skoleavis på nett hver måned' })).toBeVisible();
  await expect(page.getByText('Elevene skriver selv').first()).toBeVisible();
  await expect(page.getByText('1. apr. 2030').first()).toBeVisible();
});

test('what was typed without network arrives when it is back', async ({ openDesk }) => {
  const title = 'Plakater på skoleveien';
  const leader = await openDesk(LEADER);
  const advisor = await openDesk('advisor', '/tiltak?text=Plakater%20på%20skoleveien');
  await leader.fillInMeasure(title);

  await leader.cutNetwork();
  await expect(leader.page.getByText('Du er uten nett')).toBeVisible();
  await leader.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(leader.row(title)).toBeVisible();
  await expect(leader.page.getByText('1 endring venter')).toBeVisible();
  await expect(advisor.page.getByText('Ingen tiltak ligner på')).toBeVisible();
  await leader.mendNetwork();

  await expect(advisor.row(title)).toBeVisible({ timeout: 30_000 });
  await expect(leader.page.getByText('1 endring venter')).toBeHidden();
  await expect(leader.page.getByText('Sender 1 endring')).toBeHidden();
});

test('a write from without network that meets a newer version comes back with both, on a phone', async ({
  openDesk,
}) => {
  const title = 'Foreldrepanel om lekser';
  const leader = await openDesk(LEADER);
  await leader.page.setViewportSize(PHONE);
  await leader.createMeasure(title, { deadline: '2030-03-01' });
  const advisor = await openDesk('advisor', '/tiltak?text=Foreldrepanel');
  await leader.edit(title);
  await leader.cutNetwork();
  await leader.unfold('Budskap og kanaler');
  await leader.page.getByLabel('Hovedbudskap').fill('Lekser skal gi mestring');
  await leader.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(leader.page.getByText('1 endring venter')).toBeVisible();
  await advisor.edit(title);
  await advisor.page.getByLabel('Frist').fill('2030-04-01');
  await advisor.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(advisor.page.getByText('1. apr. 2030').first()).toBeVisible();

  await leader.mendNetwork();
  const { page } = leader;
  await expect(page.getByText('1 endring ble ikke lagret')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('alert').getByRole('link', { name: title }).click();
  await expect(page.getByRole('group', { name: 'Hovedbudskap' })).toContainText(
    'Lekser skal gi mestring',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lagre valgene' }).click();

  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText('Lekser skal gi mestring').first()).toBeVisible();
  await expect(page.getByText('1. apr. 2030').first()).toBeVisible();
  await expect(page.getByText('1 endring ble ikke lagret')).toBeHidden();
});

test('what waits for the network survives that the page is closed', async ({ openDesk }) => {
  const title = 'Åpen dag i skolehagen';
  const leader = await openDesk(LEADER);
  const advisor = await openDesk('advisor', '/tiltak?text=skolehagen');
  await leader.fillInMeasure(title);
  // The server cannot be reached, but the site can: a page opened now comes up.
  const context = leader.page.context();
  await context.route(/google\.firestore/, (route) => route.abort());
  await leader.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(leader.row(title)).toBeVisible();
  await leader.page.close();

  await context.unroute(/google\.firestore/);
  const again = await context.newPage();
  await again.goto('/plan/lilleby-skole');

  await expect(advisor.row(title)).toBeVisible({ timeout: 30_000 });
  await expect(again.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(again.getByText('ble ikke lagret')).toBeHidden();
});
