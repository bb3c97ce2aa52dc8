import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const YEAR = new Date().getFullYear();

test('a plan is checked, submitted, returned with a comment and approved', async ({ openDesk }) => {
  test.setTimeout(120_000);
  const leader = await openDesk('leder-kolstad-skole', '/plan/kolstad-skole');
  await leader.page.setViewportSize(DESKTOP);
  await expect(leader.page.getByText('Planen er ikke levert.')).toBeVisible();
  await leader.page.getByRole('button', { name: 'Lever planen …' }).click();

  // The check list comes first, with the keyboard at it, and hinders nothing.
  const check = leader.page.getByRole('region', { name: 'Før du leverer' });
  await expect(check.getByRole('heading')).toBeFocused();
  await expect(check.getByText(/^Ingen tiltak er for /)).toBeVisible();
  await expectAccessible(leader.page);
  await check.getByRole('button', { name: 'Lever planen' }).click();
  await expect(leader.page.getByRole('status').filter({ hasText: 'Levert av ' })).toBeVisible();

  // Who may not decide is offered nothing.
  const advisor = await openDesk('advisor', '/plan/kolstad-skole');
  await expect(advisor.page.getByRole('status').filter({ hasText: 'Levert av ' })).toBeVisible();
  await expect(advisor.page.getByRole('button', { name: 'Godkjenn planen' })).toHaveCount(0);

  const executive = await openDesk('executive', '/plan/kolstad-skole');
  const decide = executive.page.getByRole('region', { name: 'Ta stilling til planen' });
  await decide.getByRole('button', { name: 'Send tilbake …' }).click();
  const comment = decide.getByLabel('Hva må endres?');
  await expect(comment).toBeFocused();
  const sendBack = decide.getByRole('button', { name: 'Send planen tilbake' });
  await sendBack.click();
  await expect(decide.getByText('Skriv hva som må endres.')).toBeVisible();
  await comment.fill('Ring 01019912345 om dette.');
  await sendBack.click();
  await expect(decide.getByText(/Ser ut som et fødselsnummer/)).toBeVisible();
  await expectAccessible(executive.page);
  await comment.fill('Ta med de eldre også.');
  await sendBack.click();

  // The leader reads it at once, mends the plan and submits it again.
  await expect(leader.page.getByRole('heading', { name: 'Planen er sendt tilbake' })).toBeVisible();
  await expect(leader.page.getByText('Ta med de eldre også.').first()).toBeVisible();
  await expectAccessible(leader.page);
  await leader.page.getByRole('button', { name: 'Lever planen på nytt …' }).click();
  await leader.page.getByRole('button', { name: 'Lever planen', exact: true }).click();

  await decide.getByRole('button', { name: 'Godkjenn planen' }).click();
  await expect(leader.page.getByRole('status').filter({ hasText: 'Godkjent av ' })).toBeVisible();
  await expect(leader.page.getByText('Endret etter godkjenningen')).toHaveCount(0);

  // What changes from now on is marked, for everybody, and can be submitted again.
  await leader.createMeasure('Et tiltak som kom til etterpå');
  await expect(leader.page.getByText('Ett tiltak er endret etter godkjenningen.')).toBeVisible();
  await expect(
    executive.row('Et tiltak som kom til etterpå').getByText('Endret etter godkjenningen'),
  ).toBeVisible();
  await leader.page.getByText('Slik har planen gått').click();
  const course = leader.page.getByRole('group').filter({ hasText: 'Slik har planen gått' });
  await expect(course.getByRole('listitem')).toHaveText([
    /^Godkjent av /,
    /^Levert av /,
    /^Sendt tilbake av .*Ta med de eldre også\.$/s,
    /^Levert av /,
  ]);
});

test('a leader submits on the phone and takes the plan back', async ({ openDesk, serverRead }) => {
  const { page } = await openDesk('leder-lade-barnehage', '/plan/lade-barnehage');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Lever planen …' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lever planen', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Levert av ' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Trekk planen tilbake' }).click();
  await expect(page.getByText('Planen er ikke levert.')).toBeVisible();
  await expect
    .poll(async () => (await serverRead(`plans/lade-barnehage-${YEAR}`))?.['statusVersion'])
    .toBe(2);
});

test('a decision on what somebody else has just moved says so, and keeps the comment', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const path = `plans/trondheim-kommunale-kulturskole-${YEAR}`;
  const { page } = await openDesk('executive', '/plan/trondheim-kommunale-kulturskole');
  await page.getByRole('button', { name: 'Send tilbake …' }).click();
  await page.getByLabel('Hva må endres?').fill('Si mer om hva dere vil oppnå.');
  // Without network the page cannot know that the leader has taken the plan back.
  await page.context().setOffline(true);
  const plan = (await serverRead(path)) as { statusVersion: number };
  const statusVersion = plan.statusVersion + 1;
  await serverWrite({ path, data: { ...plan, status: 'draft', statusVersion } });
  await page.getByRole('button', { name: 'Send planen tilbake' }).click();
  await page.context().setOffline(false);
  await expect(page.getByText(/Noen andre har nettopp gjort noe med planen/)).toBeVisible();
  await expect(page.getByRole('alert').getByText('Si mer om hva dere vil oppnå.')).toBeVisible();
  const stored = await serverRead(path);
  expect([stored?.['status'], stored?.['statusVersion']]).toEqual(['draft', statusVersion]);
});
