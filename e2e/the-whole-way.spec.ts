import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';

/** Three people at three machines; nobody reloads a page. */
test('a measure goes from its leader to the register and to the chart', async ({
  openDesk,
  person,
}, testInfo) => {
  const title = 'Robotverksted for sjette trinn';
  const assignee = person('contributor').displayName;
  const leader = await openDesk(LEADER);
  const executive = await openDesk('executive');
  const advisor = await openDesk('advisor', '/tiltak');
  const goals = executive.page.locator('app-goal-section');
  await goals.getByRole('button', { name: 'Vis som tabell' }).click();
  const notStarted = goals
    .getByRole('row', { name: /^1\. Teknologi/ })
    .getByRole('link')
    .first();
  const before = Number(await notStarted.textContent());
  await advisor.page.getByLabel('Søk i tiltak, enheter og navn').fill('robotverksted');
  await expect(advisor.page.getByText('Ingen tiltak ligner på')).toBeVisible();

  await leader.fillInMeasure(title, { deadline: '2030-03-01', assignee });
  const seen = advisor.momentOf(title);
  const save = leader.page.getByRole('button', { name: 'Lagre tiltaket' });
  const clicked = await save.evaluate((button: HTMLButtonElement) => {
    const moment = Date.now();
    button.click();
    return moment;
  });

  const row = advisor.row(title);
  await expect(row).toBeVisible();
  const took = (await seen) - clicked;
  await expect(row).toContainText(person(LEADER).displayName);
  await expect(row).toContainText('1. mars 2030');
  await advisor.page.getByRole('button', { name: 'Kolonner' }).click();
  await advisor.page.getByRole('button', { name: 'Vis Utfører' }).click();
  await expect(row).toContainText(assignee);
  await expect(notStarted).toHaveText(String(before + 1));
  await expect(leader.row(title)).toBeVisible();
  testInfo.annotations.push({ type: 'saved to seen elsewhere', description: `${took} ms` });
  console.log(`  from the click on save until the advisor sees it: ${took} ms`);
});

test('the assignee reports on what is delegated, and the leader sees it', async ({
  openDesk,
  person,
}) => {
  const title = 'Nyhetsbrev laget av elevrådet';
  const leader = await openDesk(LEADER);
  await leader.createMeasure(title, { assignee: person('contributor').displayName });
  const assignee = await openDesk('contributor', '/plan/lilleby-skole');

  await assignee
    .row(title)
    .getByRole('link', { name: /Rapporter/ })
    .click();
  await assignee.page.getByLabel('Påbegynt', { exact: true }).check();
  await assignee.page.getByLabel('Noe forsinket').check();
  await assignee.page.getByLabel('Framdrift i prosent').fill('35');
  await assignee.page.getByLabel('Statusmelding').fill('Første nummer er sendt.');
  await assignee.page.getByRole('button', { name: 'Lagre rapport' }).click();

  await expect(assignee.page.getByText('Første nummer er sendt.').first()).toBeVisible();
  await expect(assignee.page.getByRole('link', { name: 'Rediger' })).toBeHidden();
  await expect(leader.row(title)).toContainText('Noe forsinket');
  await expect(leader.row(title)).toContainText('35 %');
});

test('completing a measure asks for its evaluation', async ({ openDesk }) => {
  const title = 'Temakveld om nettvett';
  const leader = await openDesk(LEADER);
  const { page } = leader;
  await leader.createMeasure(title);
  await leader
    .row(title)
    .getByRole('link', { name: /Rapporter/ })
    .click();

  await page.getByLabel('Fullført').check();
  await page.getByRole('button', { name: 'Lagre rapport' }).click();
  await expect(page.getByText('Skriv kort hva som ble gjort')).toBeVisible();
  await expect(page.getByLabel('Evaluering')).toBeFocused();
  await page.getByLabel('Evaluering').fill('80 foresatte kom. Flere spør nå om hjelp.');
  await page.getByRole('button', { name: 'Lagre rapport' }).click();

  await expect(page.getByText('80 foresatte kom.').first()).toBeVisible();
  await expect(page.getByText('100 %').first()).toBeVisible();
});

test('a measure is edited, archived and taken back, and its history tells', async ({
  openDesk,
  person,
}) => {
  const title = 'Ny brosjyre til førsteklassinger';
  const leader = await openDesk(LEADER);
  const { page } = leader;
  await leader.createMeasure(title, { deadline: '2030-03-01' });

  await leader.edit(title);
  await page.getByLabel('Frist').fill('2030-05-01');
  await leader.unfold('Budskap og kanaler');
  await page.getByLabel('Hovedbudskap').fill('Alle er velkomne');
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(page.getByText('først satt til 1. mars 2030')).toBeVisible();
  await expect(page.getByText('flyttet fristen fra 1. mars til 1. mai 2030')).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: person(LEADER).displayName })
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Arkiver' }).click();
  await expect(page.getByText('Tiltaket er arkivert')).toBeVisible();
  await page.getByRole('button', { name: 'Hent tilbake' }).click();
  await expect(page.getByRole('link', { name: 'Rapporter' })).toBeVisible();
});

test('a leader acknowledges what was taken over with the unit', async ({ openDesk }) => {
  const leader = await openDesk('leder-kattem-barnehage', '/plan/kattem-barnehage');
  const { page } = leader;
  const heading = page.getByRole('heading', { name: /Overtatt, venter på at leder kvitterer/ });
  const queue = page.locator('section').filter({ has: heading });
  const first = queue.getByRole('listitem').first().getByRole('link').first();
  const title = (await first.textContent()) ?? '';

  await first.click();
  await page.getByRole('button', { name: 'Kvitter' }).click();
  await expect(page.getByRole('button', { name: 'Kvitter' })).toBeHidden();
  await leader.goTo('Plan');

  await expect(leader.row(title)).toBeVisible();
  await expect(queue.filter({ hasText: title })).toHaveCount(0);
});
