import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';
const NAME = 'Hva skal dere gjøre?';

test('a new measure is kept while it is written, and found again', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await leader.fillInMeasure('Halvferdig tanke');
  await leader.unfold('Budskap og kanaler');
  await page.getByLabel('Hovedbudskap').fill('Det viktigste');
  await expect(page.getByText('Kladd lagret')).toBeVisible();
  const address = page.url();
  expect(address).toContain('kladd=');

  // Leaving at once, before the pause after the last key: nothing is asked and nothing lost.
  await page.getByLabel(NAME).fill('Halvferdig tanke om skolevei');
  await leader.goTo('Oversikt');
  await expect(page).toHaveURL(/oversikt/);
  await page.goto(address);

  await expect(page.getByText(/Kladd fra i dag \d\d\.\d\d er hentet fram/)).toBeVisible();
  await expect(page.getByLabel(NAME)).toHaveValue('Halvferdig tanke om skolevei');
  await expect(page.getByText('Hovedbudskap: Det viktigste')).toBeVisible();

  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(leader.row('Halvferdig tanke om skolevei')).toBeVisible();
  // Saved, the draft is gone: going back does not begin a second measure.
  await page.goto(address);
  await expect(
    page.getByRole('heading', { name: 'Halvferdig tanke om skolevei', level: 1 }),
  ).toBeVisible();
});

test('what the server cannot have heard of yet outlives that the page is loaded again', async ({
  openDesk,
}) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  const title = 'Lastet inn på nytt';
  await leader.createMeasure(title);
  await leader.edit(title);
  const last = page.getByLabel(NAME);
  const key = async (text: string) => {
    // The page goes in the same moment as the last key comes.
    await last.fill(text);
    await page.reload();
  };

  await key('Siste tast før siden gikk');
  await expect(last).toHaveValue('Siste tast før siden gikk');
  await expect(page.getByText('er hentet fram')).toBeVisible();

  const discard = page.getByRole('button', { name: 'Forkast kladden' });
  await discard.evaluate((button: HTMLButtonElement) => {
    button.click();
    location.reload();
  });
  await expect(last).toHaveValue(title);
  await expect(discard).toBeHidden();

  // Saved and loaded again at once: one's own version is nobody else's newer one.
  await last.fill('Lagret i siste liten');
  const address = page.url();
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await page.goto(address);
  await expect(last).toHaveValue('Lagret i siste liten');
  await expect(page.getByText('lagret en nyere versjon')).toHaveCount(0);
  await expect(page.getByText('er hentet fram')).toHaveCount(0);
  await page.reload();
  await expect(last).toHaveValue('Lagret i siste liten');
  await expect(page.getByText('lagret en nyere versjon')).toHaveCount(0);
});

test('a draft can be thrown away', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  const title = 'Kladd som kastes';
  await leader.createMeasure(title);
  await leader.edit(title);
  await page.getByLabel(NAME).fill('Noe helt annet');
  await expect(page.getByText('Kladd lagret')).toBeVisible();
  await page.reload();

  await expect(page.getByLabel(NAME)).toHaveValue('Noe helt annet');
  await page.getByRole('button', { name: 'Forkast kladden' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue(title);
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await page.getByRole('link', { name: 'Rediger' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue(title);
  await expect(page.getByText('er hentet fram')).toBeHidden();
});

test('a draft of what somebody else has changed since is chosen field by field', async ({
  openDesk,
}) => {
  const title = 'Kladd mens andre lagrer';
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await leader.createMeasure(title, { deadline: '2030-03-01' });
  await leader.edit(title);
  await page.getByLabel(NAME).fill('Kladdens egen tittel');
  await expect(page.getByText('Kladd lagret')).toBeVisible();
  const address = page.url();
  await leader.goTo('Plan');

  const advisor = await openDesk('advisor', '/tiltak?text=Kladd%20mens');
  await advisor.edit(title);
  await advisor.page.getByLabel('Frist').fill('2030-04-01');
  await advisor.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(advisor.page.getByText('1. apr. 2030').first()).toBeVisible();

  await page.goto(address);
  await expect(page.getByText('lagret en nyere versjon')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await expect(page.getByRole('heading', { name: 'Kladdens egen tittel' })).toBeVisible();
  await expect(page.getByText('1. apr. 2030').first()).toBeVisible();
});

test('leaving asks only where the text cannot be kept, and says why', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await leader.fillInMeasure('Ring 010190 12345');
  await expect(page.getByText('Kladden lagres ikke så lenge')).toBeVisible();

  await leader.goTo('Oversikt');
  await expect(page.getByRole('dialog')).toContainText('fødselsnummer');
  await page.getByRole('button', { name: 'Bli her' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue('Ring 010190 12345');

  await leader.goTo('Oversikt');
  await page.getByRole('button', { name: 'Forkast teksten' }).click();
  await expect(page).toHaveURL(/oversikt/);
});

test('without network the draft waits on the machine', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await page.getByRole('link', { name: 'Nytt tiltak' }).click();
  await expect(page.getByLabel(NAME)).toBeVisible();
  await leader.cutNetwork();
  await page.getByLabel(NAME).fill('Skrevet uten nett');
  await expect(page.getByText('Kladden ligger på denne maskinen')).toBeVisible();
  await leader.mendNetwork();
  await expect(page.getByText('Kladd lagret')).toBeVisible({ timeout: 30_000 });
});
