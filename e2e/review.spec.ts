import { deleteApp } from 'firebase/app';
import { deleteDoc, doc, increment, serverTimestamp, updateDoc } from 'firebase/firestore';
import { Desk } from './desk';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';
import { signInThroughSdk } from './past-the-app';

/** Prepares a review of its own, and gives its id. */
async function prepare({ page }: Desk, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Forbered gjennomgang' }).click();
  await expect(page.getByRole('heading', { name: 'Om møtet' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Navn' }).fill(title);
  await page.getByRole('button', { name: 'Lagre om møtet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible();
  return new URL(page.url()).pathname.split('/')[2];
}

/** How many measures there are in all, on the page that is open. */
async function totalOn({ page }: Desk): Promise<number> {
  const number = page.locator('app-key-numbers li').first();
  await expect(number).toContainText('tiltak i alt');
  return Number(/\d+/.exec(await number.innerText())?.[0]);
}

test('a review is prepared, shown, decided at and made final, and then stands', async ({
  openDesk,
  stack,
  person,
}) => {
  test.setTimeout(240_000);
  const title = 'Gjennomgang som blir stående';
  const advisor = await openDesk('advisor', '/gjennomganger');
  await advisor.page.setViewportSize(DESKTOP);
  const reviewId = await prepare(advisor, title);

  // What is wrong is said at its field, and nothing is saved before it is mended.
  const day = advisor.page.getByLabel('Vis endringer siden');
  await day.fill('2099-01-01');
  await advisor.page.getByRole('button', { name: 'Lagre om møtet' }).click();
  await expect(advisor.page.getByText('Kan ikke være etter møtet.')).toBeVisible();
  await expectAccessible(advisor.page);
  await advisor.page.reload();
  await expect(day).not.toHaveValue('2099-01-01');

  // An earlier decision is followed up, and a suggestion becomes a decision about it.
  const followUp = advisor.page.getByRole('region', { name: /tidligere vedtak/ });
  const first = followUp.getByRole('listitem').first();
  await first.getByLabel('Fulgt opp').check();
  await first.getByLabel('Hva har skjedd?').fill('Gjort i forrige uke.');
  await first.getByRole('button', { name: 'Lagre oppfølgingen' }).click();
  await expect(first.getByText('Lagret', { exact: true })).toBeVisible();
  await advisor.page
    .getByRole('button', { name: /^Lag vedtak.*Planen til / })
    .first()
    .click();
  const form = advisor.page.getByRole('form', { name: 'Nytt vedtak' });
  await expect(form.getByLabel('Hva er bestemt?')).toBeFocused();
  await form.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await expect(form.getByText('Skriv hva som er bestemt.')).toBeVisible();
  await form.getByLabel('Hva er bestemt?').fill('Ring 01019912345 om planen.');
  await form.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await expect(form.getByText(/Ser ut som et fødselsnummer/)).toBeVisible();
  await form.getByLabel('Hva er bestemt?').fill('Planen tas opp igjen i neste møte.');
  await expect(form.getByRole('combobox', { name: 'Gjelder' })).toContainText('Planen til ');
  await form.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await expect(advisor.page.getByText('Planen tas opp igjen i neste møte.')).toBeVisible();
  await expect(
    advisor.page.getByRole('button', { name: /Gjør gjennomgangen endelig/ }),
  ).toHaveCount(0);

  // In the meeting nobody needs a mouse.
  const executive = await openDesk('executive', `/gjennomganger/${reviewId}`);
  const { page } = executive;
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'Vis i møtet' }).click();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(page.getByText(/^1 av \d+$/)).toBeVisible();
  await expect(headline).toHaveText(/tiltak er fullført/);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
  for (const [key, finding] of [
    ['ArrowRight', /^Hovedmål.1/],
    ['PageDown', /^Hovedmål.2/],
    ['Space', /^Hovedmål.3/],
    ['ArrowLeft', /^Hovedmål.2/],
    ['End', /^1 vedtak så langt$/],
    ['PageUp', /tidligere vedtak/],
    ['Home', /tiltak er fullført/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(headline, key).toHaveText(finding);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Hva er bestemt?')).toBeFocused();
  await page.keyboard.type('Alle områder sier hva som skal til for hovedmål 1.');
  await expect(page.getByRole('combobox', { name: 'Gjelder' })).toContainText('Hovedmål 1');
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Enhet' }).click();
  await page.getByRole('option', { name: 'Stavne barnehage', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Ansvarlig' })).toContainText(
    person('leder-stavne-barnehage').displayName,
  );
  await page.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await expect(page.getByText('Vedtaket er lagret')).toBeVisible();
  await page.keyboard.press('End');
  await expect(headline).toHaveText('2 vedtak så langt');
  await page.keyboard.press('Escape');
  await expect(headline).toHaveText(title);

  // A leader sees nothing of a draft.
  const leader = await openDesk('leder-stavne-barnehage', `/gjennomganger/${reviewId}`);
  await expect(leader.page.getByRole('heading', { level: 1 })).toHaveText(
    'Fant ikke gjennomgangen',
  );
  await leader.page.getByRole('link', { name: 'Se alle gjennomganger' }).click();
  await expect(leader.page.getByRole('heading', { name: 'Holdt' })).toBeVisible();
  await expect(leader.page.getByText(title)).toHaveCount(0);

  await page.getByRole('button', { name: /Gjør gjennomgangen endelig/ }).click();
  await expect(page.getByRole('dialog')).toContainText('blir stående for godt');
  await page.getByRole('button', { name: 'Gjør endelig', exact: true }).click();
  await expect(page.getByText(/Gjort endelig av .* Tall og vedtak endres ikke/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Rediger|Fjern|Nytt vedtak/ })).toHaveCount(0);
  await expect(page.getByText('Gjort i forrige uke.')).toBeVisible();
  await expectAccessible(page);
  const frozen = await totalOn(executive);

  // The one who answers for a decision finds it, among the reviews that are held.
  await expect(
    leader.page.getByRole('heading', { name: 'Dette svarer du eller enheten din for' }),
  ).toBeVisible();
  await expect(leader.page.getByText('Alle områder sier hva som skal til')).toBeVisible();

  // What happens afterwards shows on the overview, and not here.
  await leader.page.goto('/plan/stavne-barnehage');
  await leader.createMeasure('Et tiltak som kom etter gjennomgangen');
  await leader.page.goto('/oversikt');
  await expect.poll(() => totalOn(leader)).toBe(frozen + 1);
  await leader.page.goto(`/gjennomganger/${reviewId}`);
  await expect(leader.page.getByText(/Tall og vedtak endres ikke/)).toBeVisible();
  expect(await totalOn(leader)).toBe(frozen);
  await leader.page.setViewportSize(PHONE);
  await expectAccessible(leader.page);

  // Nor can anybody change it past the app.
  const { email, password, uid } = person('executive');
  const { app, firestore } = await signInThroughSdk(stack, email, password);
  const review = doc(firestore, 'reviews', reviewId);
  const denied = { code: 'permission-denied' };
  await expect(
    updateDoc(review, {
      title: 'Noe annet',
      version: increment(1),
      updatedBy: uid,
      updatedAt: serverTimestamp(),
    }),
  ).rejects.toMatchObject(denied);
  await expect(deleteDoc(review)).rejects.toMatchObject(denied);
  await expect(
    updateDoc(doc(review, 'figures', 'frozen'), { content: '{}' }),
  ).rejects.toMatchObject(denied);
  await deleteApp(app);
});

test('who writes over what somebody else has just written, is told and keeps the text', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const desk = await openDesk('advisor', '/gjennomganger');
  const { page } = desk;
  const path = `reviews/${await prepare(desk, 'Gjennomgang som to skriver i')}`;
  const agenda = page.getByLabel('Saksliste');
  await agenda.fill('Min saksliste');
  const stored = await serverRead(path);
  const version = Number(stored?.['version']) + 1;
  await serverWrite({ path, data: { ...stored, agenda: 'Deres saksliste', version } });
  await page.getByRole('button', { name: 'Lagre om møtet' }).click();
  const alert = page.getByRole('alert');
  await expect(alert.getByText(/noen andre har skrevet her samtidig/)).toBeVisible();
  await expect(alert.getByText('Deres saksliste')).toBeVisible();
  await expect(agenda).toHaveValue('Min saksliste');
  expect((await serverRead(path))?.['agenda']).toBe('Deres saksliste');

  // Saving once more is a choice, made with both in sight.
  await expect(async () => {
    await page.getByRole('button', { name: 'Lagre om møtet' }).click({ timeout: 2000 });
    await expect(page.getByText('Lagret', { exact: true })).toBeVisible({ timeout: 5000 });
  }).toPass();
  expect((await serverRead(path))?.['agenda']).toBe('Min saksliste');
});

test('a review is prepared and shown on a phone, in dark', async ({ openDesk }) => {
  const desk = await openDesk('executive', '/gjennomganger');
  const { page } = desk;
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await prepare(desk, 'Gjennomgang på telefonen');
  await page.getByRole('button', { name: 'Nytt vedtak' }).click();
  await page.getByLabel('Hva er bestemt?').fill('Første vedtak.');
  await page.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await page.getByRole('button', { name: 'Nytt vedtak' }).click();
  await page.getByLabel('Hva er bestemt?').fill('Andre vedtak.');
  await page.getByRole('button', { name: 'Lagre vedtaket' }).click();
  const decisions = page.locator('app-decision-list li');
  await expect(decisions).toHaveText([/Første vedtak/, /Andre vedtak/]);
  await page.getByRole('button', { name: 'Flytt opp vedtak 2' }).click();
  await expect(decisions).toHaveText([/Andre vedtak/, /Første vedtak/]);
  await page.getByRole('button', { name: 'Rediger vedtak 1' }).click();
  await page.getByLabel('Hva er bestemt?').fill('Andre vedtak, skrevet om.');
  await page.getByRole('button', { name: 'Lagre vedtaket' }).click();
  await expect(decisions.first()).toContainText('skrevet om');
  await page.getByRole('button', { name: 'Fjern vedtak 2' }).click();
  await expect(decisions).toHaveCount(1);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(decisions).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Vis i møtet' }).click();
  await expect(page.getByText(/^1 av \d+$/)).toBeVisible();
  for (const finding of [/^Hovedmål.1/, /^Hovedmål.2/]) {
    await page.getByRole('button', { name: 'Neste' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'Avslutt visningen' }).click();
  await expect(page.getByRole('heading', { name: 'Om møtet' })).toBeVisible();
});

test('two reviews are compared', async ({ openDesk }) => {
  const { page } = await openDesk('advisor', '/gjennomganger');
  await page.setViewportSize(DESKTOP);
  await page.getByRole('link', { name: 'Sammenlign to gjennomganger' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fra .* fullført, .* forfalt$/);
  await expect(page.getByRole('row', { name: /^Fullført \d+ \d+ / })).toBeVisible();
  await page.locator('summary').first().press('Enter');
  await expect(page.getByRole('table')).toHaveCount(2);
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);

  // The same one twice is nothing to compare.
  await page.getByRole('combobox', { name: 'Den ene' }).click();
  const chosen = await page.getByRole('combobox', { name: 'Den andre' }).innerText();
  await page.getByRole('option', { name: chosen.trim(), exact: true }).click();
  await expect(page.getByText(/Velg to ulike gjennomganger/)).toBeVisible();
});
