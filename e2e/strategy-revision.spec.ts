import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test as base } from './fixtures';
import { OwnStack, startOwnStack } from './own-stack';

let own: OwnStack | undefined;

/** A new strategy changes what every unit works by: it is made in a municipality of its own. */
const test = base.extend({
  // It is asked for before the municipality is there, too.
  baseURL: async ({ browserName: _any }, use) => use(own?.url),
});

const YEAR = new Date().getFullYear();
const LEADER = 'leder-lilleby-skole';
const PLAN = '/plan/lilleby-skole';
/** Day of revision of the new strategy: near enough to be told of. */
const REVISE_BY = new Date(Date.now() + 60 * 24 * 3600_000).toISOString().slice(0, 10);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  base.setTimeout(180_000);
  own = await startOwnStack('--seed', '1');
});
test.afterAll(() => own?.stop());

test.describe('a new strategy', () => {
  let draft = '';

  test('is drafted by an administrator from the one in force', async ({ openDesk }) => {
    const leader = await openDesk(LEADER, PLAN);
    await leader.createMeasure('Folkevalgte på besøk', {
      goal: '2. Bærekraftig by',
      group: 'Politikere',
    });
    await leader.createMeasure('Elevene sykler', {
      goal: '2. Bærekraftig by',
      group: 'Barn og unge',
    });
    await leader.goTo('Strategi');
    await expect(leader.page.getByText('Gjeldende', { exact: true })).toBeVisible();
    await expect(leader.page.getByRole('button', { name: 'Begynn en ny strategi' })).toHaveCount(0);

    const { page } = await openDesk('admin', '/strategi');
    await expect(page.getByText('rådmannens ledergruppe i januar 2019')).toBeVisible();
    await page.getByRole('button', { name: 'Begynn en ny strategi' }).click();
    await expect(page.getByRole('heading', { name: 'Skriv i utkastet' })).toBeVisible();
    draft = page.url().replace(/\/rediger$/, '');

    await page.getByLabel('Tittel').fill('Nær og tydelig');
    await page.getByLabel('Revideres innen').fill(REVISE_BY);
    await page.getByRole('button', { name: /^Lagre ?: Om strategien$/ }).click();
    await expect(page.getByText('Lagret', { exact: true })).toBeVisible();

    // A goal is taken out, and one that is like it takes its place.
    await page.getByRole('heading', { name: 'Hovedmål', exact: false }).first().click();
    const goals = page.locator('app-list-editor').filter({ hasText: 'Hovedmål' }).first();
    await goals.getByRole('button', { name: 'Ta ut: hovedmål 2' }).click();
    await goals.getByRole('button', { name: 'Legg til hovedmål' }).click();
    const added = goals.getByRole('group', { name: 'hovedmål 4' });
    await expect(added.getByLabel('Målet med strategiens ord')).toBeFocused();
    await goals.getByRole('button', { name: /^Lagre ?: Hovedmål$/ }).click();
    await expect(added.getByText('Fyll ut feltet.').first()).toBeVisible();
    const first = goals.getByRole('group', { name: 'hovedmål 1' });
    const wording = await first.getByLabel('Målet med strategiens ord').inputValue();
    await added.getByLabel('Målet med strategiens ord').fill(wording);
    await expect(added.getByText('Dette står i listen fra før. Skriv noe annet.')).toBeVisible();
    await added.getByLabel('Målet med strategiens ord').fill('Trondheim er en grønn by');
    await added.getByLabel('Kort navn').fill('Grønn by');
    // One step at a time: the same button moves another goal once the list has been drawn anew.
    for (const place of [4, 3]) {
      await goals.getByRole('button', { name: `Flytt opp: hovedmål ${place}` }).click();
      await expect(
        goals.getByRole('group', { name: `hovedmål ${place - 1}` }).getByLabel('Kort navn'),
      ).toHaveValue('Grønn by');
    }
    await goals.getByRole('button', { name: /^Lagre ?: Hovedmål$/ }).click();
    await expect(goals.getByText('Lagret', { exact: true })).toBeVisible();

    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
    }
  });

  test('is written by two at once without either losing a word', async ({ openDesk }) => {
    const [one, other] = [
      await openDesk('admin', `${draft}/rediger`),
      await openDesk('admin', `${draft}/rediger`),
    ];
    const groups = (page: typeof one.page) =>
      page.locator('app-list-editor').filter({ hasText: 'Målgrupper' });
    for (const { page } of [one, other]) {
      await page.getByRole('heading', { name: 'Målgrupper' }).click();
    }
    await groups(other.page).getByLabel('Navn').first().fill('Alle innbyggere');

    const place = await groups(one.page)
      .getByLabel('Navn')
      .evaluateAll((inputs) =>
        inputs.findIndex((input) => (input as HTMLInputElement).value === 'Politikere'),
      );
    await groups(one.page)
      .getByRole('button', { name: `Ta ut: målgruppe ${place + 1}`, exact: true })
      .click();
    await groups(one.page)
      .getByRole('button', { name: /^Lagre ?: Målgrupper$/ })
      .click();
    await expect(groups(one.page).getByText('Lagret', { exact: true })).toBeVisible();

    // The other is told, and goes on from what stands there now.
    const told = groups(other.page).getByRole('alert');
    await expect(told).toContainText('En annen har endret dette mens du skrev');
    await expect(groups(other.page).getByLabel('Navn').first()).toHaveValue('Alle innbyggere');
    await told.getByRole('button', { name: 'Bruk det som står nå' }).click();
    await groups(other.page).getByLabel('Navn').first().fill('Alle innbyggere');
    await groups(other.page)
      .getByRole('button', { name: /^Lagre ?: Målgrupper$/ })
      .click();
    await expect(groups(one.page).getByLabel('Navn').first()).toHaveValue('Alle innbyggere');
    await expect(groups(one.page).getByLabel('Navn')).toHaveCount(9);
  });

  test('says what old goals and groups become, and what it means', async ({ openDesk }) => {
    const executive = await openDesk('executive', draft);
    await expect(executive.page.getByText('er det ikke bestemt hva de blir til')).toBeVisible();
    await expect(
      executive.page.getByRole('button', { name: 'Godkjenn og sett i kraft' }),
    ).toHaveCount(0);

    const { page } = await openDesk('admin', `${draft}/overgang`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bestem hva 2 ting blir til/);
    await expect(page.getByText(/tiltak mister alle hovedmål eller målgrupper/)).toBeVisible();
    await page.getByLabel('Bærekraftig by').selectOption({ label: 'blir til: Grønn by' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bestem hva 1 ting blir til/);
    await page.getByLabel('Politikere').selectOption({ label: 'utgår' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /Alt som er tatt ut, er bestemt/,
    );
    await page.getByText('Se tiltakene der noen må velge').click();
    await expect(page.getByRole('link', { name: 'Folkevalgte på besøk' })).toBeVisible();
    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
    }
  });

  test('comes into force by ledergruppen, and not by the administrator', async ({ openDesk }) => {
    const admin = await openDesk('admin', draft);
    await expect(admin.page.getByText('Alt er på plass')).toBeVisible();
    await expect(admin.page.getByRole('button', { name: 'Godkjenn og sett i kraft' })).toHaveCount(
      0,
    );

    const { page } = await openDesk('executive', draft);
    await page.getByRole('button', { name: 'Godkjenn og sett i kraft' }).click();
    await expect(page.getByLabel('Godkjent av')).toHaveValue('rådmannens ledergruppe');
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ja, sett strategien i kraft' }).click();
    await expect(page.getByText('Gjeldende', { exact: true })).toBeVisible();
    await expect(
      page.getByText(/Strategien skal være revidert innen .*, om \d+ dager/),
    ).toBeVisible();
    await expect(page.getByText('Satt i kraft av')).toBeVisible();

    // What was in force can still be looked up, and is not written in any more.
    await admin.goTo('Strategi');
    await expect(admin.page.getByRole('heading', { level: 1 })).toHaveText('Nær og tydelig');
    await admin.page.getByRole('link', { name: 'Åpen, modig og kompetent' }).click();
    await expect(admin.page.getByText('Avløst', { exact: true })).toBeVisible();
    await expect(admin.page.getByRole('link', { name: 'Rett ordlyden' })).toHaveCount(0);
    await expectAccessible(admin.page);
  });

  test('is followed by a plan once its leader moves it', async ({ openDesk }) => {
    const desk = await openDesk(LEADER, PLAN);
    const { page } = desk;
    await expect(page.getByRole('heading', { name: 'Det er kommet en ny strategi' })).toBeVisible();
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Flytt planen til ny strategi' }).click();
    await expect(
      page.getByRole('heading', { name: /tiltak må flyttes til den nye strategien/ }),
    ).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);

    // What had a successor has moved, and its history says so.
    await desk.link('Elevene sykler').click();
    await expect(page.getByText('Grønn by').first()).toBeVisible();
    await expect(
      page.getByText('la til hovedmålet Grønn by og tok bort hovedmålet Bærekraftig by'),
    ).toBeVisible();

    // What was left without a group waits on the leader's page, and moves when one is chosen.
    await desk.goTo('Min side');
    await expect(
      page.getByRole('heading', { name: 'Tiltak må flyttes til den nye strategien' }),
    ).toBeVisible();
    await page.goto(PLAN);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'velg målgruppe' })
      .getByRole('link', { name: 'Folkevalgte på besøk' })
      .click();
    await expect(page.getByRole('heading', { name: 'Rediger tiltaket' })).toBeVisible();
    await expect(page.getByLabel('2. Grønn by')).toBeChecked();
    await page.getByLabel('Alle innbyggere').check();
    await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await expect(page.getByRole('heading', { name: 'Rediger tiltaket' })).toBeHidden();
    await expect(page.getByText('Alle innbyggere').first()).toBeVisible();
    await page.goto(PLAN);
    await expect(desk.row('Folkevalgte på besøk')).toHaveCount(1);
  });

  test('leaves the year before as it was', async ({ openDesk }) => {
    const { page } = await openDesk('advisor', '/tiltak');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.locator('summary').filter({ hasText: 'Hovedmål' }).click();
    const choices = page.getByRole('group', { name: 'Hovedmål', exact: true });
    const goals = async () => (await choices.locator('label').allInnerTexts()).join();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/tiltak i hele kommunen/);
    await expect.poll(goals).toContain('2. Grønn by');
    await page.getByRole('button', { name: /Velg år/ }).click();
    await page.getByRole('menuitem', { name: String(YEAR - 1) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/tiltak i hele kommunen/);
    await expect.poll(goals).toContain('2. Bærekraftig by');
  });
});
