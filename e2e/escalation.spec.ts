import { Desk } from './desk';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-ranheim-skole';
const PLAN = '/plan/ranheim-skole';
const QUESTION = 'Skal skolen betale for bussen, eller tar vi den av fellespotten?';

for (const { where, size, title } of [
  { where: 'on a phone', size: PHONE, title: 'Felles tur til Ladestien' },
  { where: 'at a desk', size: DESKTOP, title: 'Felles tur til Estenstadmarka' },
]) {
  test(`a measure is lifted to ledergruppen, found there and taken down, ${where}`, async ({
    openDesk,
    person,
  }) => {
    const leader = await openDesk(LEADER, PLAN);
    const { page } = leader;
    await page.setViewportSize(size);
    await leader.createMeasure(title);
    await leader.link(title).click();
    const { displayName } = person(LEADER);
    const lift = page.getByRole('button', { name: 'Løft til rådmannen' });
    const question = page.getByLabel('Hva må ledergruppen avgjøre?');
    const lifted = page.getByRole('heading', { name: 'Løftet til rådmannen' });

    await lift.click();
    await expect(question).toBeFocused();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Løft tiltaket' }).click();
    await expect(page.getByText('Skriv hva ledergruppen må avgjøre.')).toBeVisible();
    await question.fill('Skal 01019012345 få svar?');
    await expect(page.getByText('Ser ut som et fødselsnummer.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect(lift).toBeFocused();

    await lift.press('Enter');
    await expect(question).toHaveValue('');
    await question.fill(QUESTION);
    await page.getByRole('button', { name: 'Løft tiltaket' }).click();
    await expect(lifted).toBeFocused();
    await expect(page.getByText('Tiltaket er løftet til rådmannen')).toBeVisible();
    await expect(lift).toHaveCount(0);
    await expectAccessible(page);
    const told = page.locator('app-measure-timeline').getByRole('listitem').first();
    await expect(told).toContainText(`${displayName} løftet tiltaket til rådmannen: «${QUESTION}»`);

    // Ledergruppen finds it among all measures, and reads who asks what.
    const decider = await openDesk('executive', '/tiltak?attention=escalated');
    const other = decider.page;
    await other.setViewportSize(size);
    await expect(decider.row(title)).toContainText('Løftet til rådmannen');
    await expectAccessible(other);
    await decider.link(title).click();
    await expect(other.getByRole('heading', { name: 'Løftet til rådmannen' })).toBeVisible();
    await expect(other.getByText(QUESTION, { exact: true })).toBeVisible();
    await expect(other.locator('app-escalation')).toContainText(displayName);
    await expect(other.getByRole('button', { name: 'Ta ned igjen' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Ta ned igjen' }).click();
    await expect(page.getByText('Tiltaket er tatt ned igjen')).toBeVisible();
    await expect(lift).toBeVisible();
    await expect(told).toContainText(`${displayName} tok tiltaket ned igjen fra rådmannen`);
    await expect(other.getByText(QUESTION, { exact: true })).toHaveCount(0);
    await expect(other.getByRole('button', { name: 'Løft til rådmannen' })).toHaveCount(0);
    await other.goto('/tiltak?attention=escalated');
    await expect(other.getByRole('heading', { level: 1, name: 'tiltak' })).toBeVisible();
    await expect(decider.link(title)).toHaveCount(0);
  });
}

for (const { how, title, cancel } of [
  {
    how: 'in a report',
    title: 'Avklart samarbeid',
    cancel: async ({ page }: Desk) => {
      await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
      const warning = page.getByText('heller ikke løftet til rådmannen lenger');
      await page.getByLabel('Avbrutt', { exact: true }).check();
      await expect(warning).toBeVisible();
      await page.getByLabel('Påbegynt', { exact: true }).check();
      await expect(warning).toHaveCount(0);
      await page.getByLabel('Avbrutt', { exact: true }).check();
      await page.getByRole('button', { name: 'Lagre rapport' }).click();
    },
  },
  {
    how: 'among several',
    title: 'Avlyst samarbeid',
    cancel: async ({ page }: Desk) => {
      await page.goto('/rapporter-flere');
      const row = page.getByRole('group').filter({ hasText: 'Avlyst samarbeid' });
      await row.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Avbrutt' });
      await page.getByRole('button', { name: 'Lagre 1 rapport' }).click();
    },
  },
]) {
  test(`what is cancelled ${how} is no longer lifted`, async ({ openDesk, serverRead }) => {
    const leader = await openDesk(LEADER, PLAN);
    const { page } = leader;
    await leader.createMeasure(title);
    await leader.link(title).click();
    await page.getByRole('button', { name: 'Løft til rådmannen' }).click();
    await page.getByLabel('Hva må ledergruppen avgjøre?').fill(QUESTION);
    await page.getByRole('button', { name: 'Løft tiltaket' }).click();
    await expect(page.getByText(QUESTION, { exact: true })).toBeVisible();
    const [, , planId, measureId] = new URL(page.url()).pathname.split('/');
    const stored = async () => {
      const measure = await serverRead(`plans/${planId}/measures/${measureId}`);
      return [measure?.['status'], measure?.['escalation']];
    };
    await expect.poll(stored).toEqual(['notStarted', QUESTION]);
    await cancel(leader);
    await expect.poll(stored).toEqual(['cancelled', '']);
  });
}

test('a question survives the network, and is not left behind without a word', async ({
  openDesk,
  serverRead,
}) => {
  const title = 'Samling uten dekning';
  const leader = await openDesk(LEADER, PLAN);
  const { page } = leader;
  await leader.createMeasure(title);
  await leader.link(title).click();
  await page.getByRole('button', { name: 'Løft til rådmannen' }).click();
  const question = page.getByLabel('Hva må ledergruppen avgjøre?');
  await question.fill(QUESTION);
  await page.getByRole('link', { name: 'Rediger' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bli' }).click();
  await expect(question).toHaveValue(QUESTION);

  await leader.cutNetwork();
  await page.getByRole('button', { name: 'Løft tiltaket' }).click();
  await expect(page.getByText('Tatt vare på her. Sendes når')).toBeVisible();
  await expect(page.locator('app-escalation')).toContainText('venter på å bli sendt');
  await leader.mendNetwork();
  const [, , planId, measureId] = new URL(page.url()).pathname.split('/');
  await expect
    .poll(async () => (await serverRead(`plans/${planId}/measures/${measureId}`))?.['escalation'], {
      timeout: 30_000,
    })
    .toBe(QUESTION);
});
