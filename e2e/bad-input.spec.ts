import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';
const YEAR = new Date().getFullYear();

test('a form says for each field what is wrong, and goes to the first', async ({ openDesk }) => {
  const leader = await openDesk(LEADER, '/plan/lilleby-skole');
  const { page } = leader;
  await page.getByRole('link', { name: 'Nytt tiltak' }).click();
  await leader.unfold('Gjennomføring');
  await leader.unfold('Budskap og kanaler');
  await page.getByLabel('Oppstart').fill('2030-05-01');
  await page.getByLabel('Frist').fill('2030-04-01');
  await page.getByLabel('Hovedbudskap').fill('å'.repeat(1001));
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();

  await expect(page.getByText('Gi tiltaket et navn.')).toBeVisible();
  await expect(page.getByText('Velg minst ett hovedmål.')).toBeVisible();
  await expect(page.getByText('Velg minst én målgruppe.')).toBeVisible();
  await expect(page.getByText('Fristen kan ikke være før oppstart.')).toBeVisible();
  await expect(page.getByText('Teksten er for lang.')).toBeVisible();
  await expect(page.getByLabel('Hva skal dere gjøre?')).toBeFocused();
  await expect(page).toHaveURL(/nytt\?kladd=/);
});

test('a progress that is no percentage is said so', async ({ openDesk }) => {
  const leader = await openDesk(LEADER);
  const { page } = leader;
  await leader.createMeasure('Trivselsmåling blant elevene');
  await leader
    .row('Trivselsmåling blant elevene')
    .getByRole('link', { name: /Rapporter/ })
    .click();
  await page.getByLabel('Påbegynt', { exact: true }).check();

  await page.getByLabel('Framdrift i prosent').fill('140');
  await page.getByRole('button', { name: 'Lagre rapport' }).click();
  await expect(page.getByText('Skriv et helt tall fra 0 til 100.')).toBeVisible();

  await page.getByLabel('Framdrift i prosent').fill('100');
  await page.getByRole('button', { name: 'Lagre rapport' }).click();
  await expect(page.getByText('Framdrift 100 betyr fullført.')).toBeVisible();
});

const IDENTITY = 'Spør 010190 12345';
const MOBILE = 'Ring 912 34 567';
const REFUSED = /Ser ut som et fødselsnummer/;
const WARNED = /Ser ut som et privat mobilnummer/;

for (const { where, size } of [
  { where: 'on a phone', size: PHONE },
  { where: 'at a desk', size: DESKTOP },
]) {
  test(`numbers of people are met where they are typed, ${where}`, async ({ openDesk }) => {
    const title = `Tall og mennesker ${where}`;
    const leader = await openDesk(LEADER, '/plan/lilleby-skole');
    const { page } = leader;
    await page.setViewportSize(size);
    const main = page.getByRole('main');

    const quick = page.getByLabel('Skriv inn et tiltak');
    await quick.fill(IDENTITY);
    await expect(main.getByText(REFUSED)).toBeVisible();
    await expect(quick).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await quick.press('Enter');
    await expect(quick).toHaveValue(IDENTITY);
    await quick.fill(`${MOBILE}, møte 30. februar`);
    await expect(main.getByText(WARNED)).toBeVisible();
    await expect(main.getByText(/mangler .*frist/)).toBeVisible();
    await quick.fill('');

    await leader.createMeasure(title);
    await leader.link(title).click();
    const comment = page.getByLabel('Skriv en kommentar');
    await comment.fill(IDENTITY);
    await expect(main.getByText(REFUSED)).toBeVisible();
    await comment.fill(MOBILE);
    await expect(main.getByText(WARNED)).toBeVisible();
    await comment.fill('');

    await page.getByRole('button', { name: 'Løft til rådmannen' }).click();
    const question = page.getByLabel('Hva må ledergruppen avgjøre?');
    await question.fill(MOBILE);
    await expect(main.getByText(WARNED)).toBeVisible();
    await question.fill(IDENTITY);
    await page.getByRole('button', { name: 'Løft tiltaket' }).click();
    await expect(main.getByText(REFUSED)).toBeVisible();
    await page.getByRole('button', { name: 'Avbryt' }).click();

    await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
    const report = page.getByLabel('Statusmelding');
    await report.fill(MOBILE);
    await expect(main.getByText(WARNED)).toBeVisible();
    await report.fill(IDENTITY);
    await page.getByRole('button', { name: 'Lagre rapport' }).click();
    await expect(main.getByText(REFUSED)).toBeVisible();
    await expect(report).toBeFocused();
    await expectAccessible(page);
    await report.fill('');
    await page.getByRole('link', { name: 'Avbryt' }).click();

    await page.goto('/rapporter-flere');
    const row = page.getByRole('group', { name: title });
    const short = row.getByLabel('Statusmelding');
    await short.fill(MOBILE);
    await expect(row.getByText(WARNED)).toBeVisible();
    await short.fill(IDENTITY);
    await expect(row.getByText(REFUSED)).toBeVisible();
    await row.getByLabel('Framdrift i prosent').fill('140');
    await row.getByLabel('Framdrift i prosent').blur();
    await expect(row.getByText('Skriv et helt tall fra 0 til 100.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lagre 1 rapport' }).click();
    await expect(row.getByLabel('Framdrift i prosent')).toBeFocused();
    await expect(short).toHaveValue(IDENTITY);
  });
}

test('a write that the rules refuse says why and keeps the text', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const uid = 'leder-trondheim-folkebibliotek';
  const leader = await openDesk(uid);
  const { page } = leader;
  await leader.fillInMeasure('Lesestund på biblioteket');
  const path = `members/${uid}`;
  const member = await serverRead(path);
  // What somebody is writing does not go away with the right to write it.
  await serverWrite({ path, data: { ...member, unitIds: [] } });
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();

  await expect(page.getByText('Du har ikke lov til å endre dette tiltaket.')).toBeVisible();
  await expect(page.getByText('Teksten din står her fortsatt.')).toBeVisible();
  await expect(page.getByLabel('Hva skal dere gjøre?')).toHaveValue('Lesestund på biblioteket');
  await serverWrite({ path, data: member ?? {} });
});

test('a document that does not validate is shown with its path and breaks nothing', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const plan = `plans/miljoenheten-${YEAR}`;
  const sound = (await serverRead(plan)) ?? {};
  const summaries = sound['summaries'] as Record<string, string>;
  const [firstId] = Object.keys(summaries);
  await serverWrite({
    path: plan,
    data: { ...sound, summaries: { ...summaries, [firstId]: 'not a line' } },
  });
  await serverWrite({ path: `plans/ukjent-${YEAR}`, data: { year: YEAR } });
  const { page } = await openDesk('executive');

  await expect(page.getByText('2 dokumenter kan ikke leses')).toBeVisible();
  await page.getByText('Vis hvilke').click();
  await expect(page.getByText(`${plan}/measures/${firstId}`)).toBeVisible();
  await expect(page.getByText(`plans/ukjent-${YEAR}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /tiltak er fullført/ })).toBeVisible();
});

test('an address that leads nowhere is said so', async ({ openDesk }) => {
  const { page } = await openDesk(LEADER, '/finnes/ikke');
  await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();

  await page.goto(`/tiltak/lilleby-skole-${YEAR}/finnes-ikke`);
  await expect(page.getByText('Tiltaket finnes ikke.')).toBeVisible();
  await page.goto('/plan/finnes-ikke');
  await expect(page.getByText('Enheten finnes ikke.')).toBeVisible();
});

test('an address that makes no sense opens its page all the same', async ({ openDesk }) => {
  test.setTimeout(120_000);
  const { page } = await openDesk('advisor', '/tiltak');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  const wrong =
    'month=11&goal=finnes-ikke&unit=finnes-ikke&area=finnes-ikke&channel=x&year=1&day=2026-02-30' +
    '&kind=finnes-ikke&map=finnes-ikke&step=99&field=13.x&opened=x&layout=x&sort=x&groupBy=x';
  for (const path of [
    '/tiltak',
    '/kalender',
    '/kalender/tidslinje',
    '/kalender/arshjul',
    '/oppfolging',
    '/samordning/dekning',
    '/samordning/sammenfall',
    '/samordning/rod-trad',
    '/eksempler',
    '/oversikt/endringer',
  ]) {
    await page.goto(`${path}?${wrong}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Henter …'), path).toHaveCount(0);
    expect(errors, path).toEqual([]);
  }
});
