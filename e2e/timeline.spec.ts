import AxeBuilder from '@axe-core/playwright';
import { PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';

test('colleagues are mentioned in a comment, by keyboard alone', async ({ openDesk, person }) => {
  const title = 'Kommentert tiltak';
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await page.setViewportSize({ width: 390, height: 844 });
  await leader.createMeasure(title);
  await leader.link(title).click();

  const { displayName } = person('advisor');
  await page.getByLabel('Skriv en kommentar').focus();
  await page.keyboard.type(`Hei @${displayName}`);
  await expect(page.getByRole('button', { name: displayName })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: displayName })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Skriv en kommentar')).toBeFocused();
  await page.keyboard.type('ser du på denne?');
  await page.keyboard.press('Control+Enter');

  const comment = page.getByRole('listitem').filter({ hasText: 'ser du på denne?' });
  await expect(comment).toContainText(person(LEADER).displayName);
  await expect(comment.locator('strong.mention')).toHaveText(`@${displayName}`);
  await expect(comment).not.toContainText('venter på å bli sendt');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Whoever is mentioned is led there, once.
  const advisor = await openDesk('advisor', '/oversikt');
  const mentioned = advisor.page.getByRole('heading', { name: 'Kolleger har nevnt deg' });
  await expect(mentioned).toBeVisible();
  await advisor.page
    .getByRole('listitem')
    .filter({ hasText: 'ser du på denne?' })
    .getByRole('link')
    .click();
  await expect(advisor.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(mentioned).toBeHidden();

  await leader.cutNetwork();
  await page.getByLabel('Skriv en kommentar').fill('Skrevet uten nett');
  await page.getByRole('button', { name: 'Legg til kommentar' }).click();
  const waiting = page.getByRole('listitem').filter({ hasText: 'Skrevet uten nett' });
  await expect(waiting).toContainText('venter på å bli sendt');
  await leader.mendNetwork();
  await expect(waiting).not.toContainText('venter på å bli sendt', { timeout: 30_000 });
});

test('the last change is undone as a new version', async ({ openDesk, person }) => {
  const title = 'Angret tiltak';
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await leader.createMeasure(title, { deadline: '2030-03-01' });
  await leader.edit(title);
  await page.getByLabel('Frist').fill('2030-05-01');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();

  const first = page.locator('app-measure-timeline').getByRole('listitem').first();
  const { displayName } = person(LEADER);
  await expect(first).toContainText(`${displayName} flyttet fristen fra 1. mars til 1. mai 2030`);
  await page.getByRole('button', { name: 'Angre siste endring' }).click();
  await expect(first).toContainText(`${displayName} angret endringen`);
  await expect(page.getByText('1. mai 2030')).toHaveCount(1);
});

test('a creation is nothing to undo', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  await leader.createMeasure('Nyfødt tiltak');
  await leader.link('Nyfødt tiltak').click();
  await expect(leader.page.getByText('la inn tiltaket')).toBeVisible();
  await expect(leader.page.getByRole('button', { name: 'Angre siste endring' })).toBeHidden();
});

test('a comment that is begun is there again after leaving and closing', async ({ openDesk }) => {
  const title = 'Tiltak med halv kommentar';
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await page.setViewportSize(PHONE);
  await leader.createMeasure(title);
  await leader.link(title).click();
  const field = page.getByLabel('Skriv en kommentar');
  await field.fill('Skal vi ta dette på');
  await leader.goTo('Plan');
  await leader.link(title).click();
  await expect(field).toHaveValue('Skal vi ta dette på');
  await field.pressSequentially(' foreldremøtet?');
  await page.reload();
  await expect(field).toHaveValue('Skal vi ta dette på foreldremøtet?');
  await page.getByRole('button', { name: 'Legg til kommentar' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'foreldremøtet?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'foreldremøtet?' })).toHaveCount(1);
  await expect(field).toHaveValue('');
});
