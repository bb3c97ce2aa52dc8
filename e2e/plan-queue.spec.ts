import { deleteApp } from 'firebase/app';
import { doc, increment, serverTimestamp, writeBatch } from 'firebase/firestore';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';
import { signInThroughSdk } from './past-the-app';

const YEAR = new Date().getFullYear();
/** So long ago that the plans of these tests stand first, whatever else waits. */
const LONG_AGO = 400;

/** The unit has submitted its plan `daysAgo` days ago, after whatever happened to it before. */
function submission(
  unitId: string,
  daysAgo: number,
  plan: Readonly<Record<string, unknown>> | null,
) {
  const at = new Date();
  at.setDate(at.getDate() - daysAgo);
  const statusVersion = Number(plan?.['statusVersion']) + 1;
  const [path, by] = [`plans/${unitId}-${YEAR}`, `leder-${unitId}`];
  return [
    {
      path,
      data: { ...plan, status: 'submitted', statusVersion, statusBy: by, statusAt: at },
    },
    {
      path: `${path}/decisions/${statusVersion}`,
      data: { status: 'submitted', by, at, comment: '', seen: plan?.['lastChange'] },
    },
  ];
}

for (const { where, size, unitIds, names } of [
  {
    where: 'at a desk',
    size: DESKTOP,
    unitIds: ['innbyggertorget', 'helsestasjonen-ostbyen'],
    names: ['Innbyggertorget', 'Helsestasjonen Østbyen'],
  },
  {
    where: 'on a phone',
    size: PHONE,
    unitIds: ['stavne-barnehage', 'trondheim-bydrift'],
    names: ['Stavne barnehage', 'Trondheim bydrift'],
  },
]) {
  test(`ledergruppen decides what waits by keyboard, one after the other, ${where}`, async ({
    openDesk,
    serverRead,
    serverWrite,
  }) => {
    for (const [index, unitId] of unitIds.entries()) {
      const plan = await serverRead(`plans/${unitId}-${YEAR}`);
      await serverWrite(...submission(unitId, LONG_AGO - index, plan));
    }
    const { page } = await openDesk('executive', '/oversikt');
    await page.setViewportSize(size);
    const count = page.getByRole('link', { name: /^Oversikt\s*, \d+ venter$/ });
    await expect(count).toBeVisible();
    await expect(page).toHaveTitle(/^\(\d+\) Oversikt/);
    await page.getByRole('link', { name: 'Ta stilling til planene' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ planer venter på/);
    await expectAccessible(page);

    const first = page.getByRole('article', { name: names[0] });
    await expect(first.getByText(`Har ventet i ${LONG_AGO} dager.`)).toBeVisible();
    await expect(first.getByRole('heading', { name: 'Dette viser sjekklista' })).toBeVisible();
    await first.getByRole('button', { name: 'Send tilbake …' }).press('Enter');
    await expect(first.getByLabel('Hva må endres?')).toBeFocused();
    await page.keyboard.type('Si hvem dere vil nå.');
    await page.keyboard.press('Tab');
    await expectAccessible(page);
    await page.keyboard.press('Enter');

    await expect(page.getByText(`Planen til ${names[0]} er sendt tilbake`)).toBeVisible();
    await expect(first).toHaveCount(0);
    const second = page.getByRole('article', { name: names[1] });
    await expect(second.getByRole('heading', { name: names[1] })).toBeFocused();
    await second.getByText('Se tiltakene i planen').click();
    await expect(second.getByText(/^frist /).first()).toBeVisible();
    await second.getByRole('button', { name: 'Godkjenn planen' }).press('Enter');
    await expect(page.getByText(`Planen til ${names[1]} er godkjent`)).toBeVisible();
    await expect(second).toHaveCount(0);

    const [returned, approved] = await Promise.all(
      unitIds.map((unitId) => serverRead(`plans/${unitId}-${YEAR}`)),
    );
    expect([returned?.['status'], returned?.['statusComment']]).toEqual([
      'returned',
      'Si hvem dere vil nå.',
    ]);
    expect(approved?.['status']).toBe('approved');
  });
}

test('nobody in ledergruppen decides on the plan of the own unit, in the app or past it', async ({
  openDesk,
  person,
  serverRead,
  serverWrite,
  stack,
}) => {
  const unitId = 'personaltjenesten';
  const path = `plans/${unitId}-${YEAR}`;
  await serverWrite(...submission(unitId, LONG_AGO + 1, await serverRead(path)));
  const uid = 'ledergruppe-3';
  const member = await serverRead(`members/${uid}`);
  await serverWrite({ path: `members/${uid}`, data: { ...member, unitIds: [unitId] } });

  const { page } = await openDesk(uid, '/plan/til-behandling');
  const article = page.getByRole('article', { name: 'Personaltjenesten' });
  await expect(article.getByText('Noen andre i ledergruppen avgjør planen.')).toBeVisible();
  await expect(article.getByRole('button')).toHaveCount(0);
  await expectAccessible(page);

  const decide = async (decider: string) => {
    const { email, password } = person(decider);
    const { app, firestore } = await signInThroughSdk(stack, email, password);
    const plan = (await serverRead(path)) as { statusVersion: number; lastChange: object };
    const statusVersion = plan.statusVersion + 1;
    const said = { status: 'approved', by: decider, comment: '' };
    const batch = writeBatch(firestore);
    batch.update(doc(firestore, path), {
      ...{ status: said.status, statusBy: decider, statusComment: '', statusVersion },
      statusAt: serverTimestamp(),
      changedSinceApproval: [],
      version: increment(1),
      updatedAt: serverTimestamp(),
    });
    batch.set(doc(firestore, path, 'decisions', String(statusVersion)), {
      ...said,
      at: serverTimestamp(),
      seen: plan.lastChange,
    });
    try {
      await batch.commit();
    } finally {
      await deleteApp(app);
    }
  };
  await expect(decide(uid)).rejects.toMatchObject({ code: 'permission-denied' });
  expect((await serverRead(path))?.['status']).toBe('submitted');
  // The same write by somebody else gets through: nothing else is wrong with it.
  await decide('ledergruppe-2');
  expect((await serverRead(path))?.['status']).toBe('approved');
  await expect(article).toHaveCount(0);
});

test('an advisor reads the queue, and what is typed survives the leader’s change of mind', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const unitId = 'kvalifiseringssenter-for-innvandrere';
  const path = `plans/${unitId}-${YEAR}`;
  await serverWrite(...submission(unitId, LONG_AGO + 2, await serverRead(path)));
  const name = 'Kvalifiseringssenter for innvandrere';

  const advisor = await openDesk('advisor', '/plan/til-behandling');
  await expect(advisor.page.getByRole('article', { name })).toBeVisible();
  await expect(advisor.page.getByRole('article').getByRole('button')).toHaveCount(0);

  const { page } = await openDesk('executive', '/plan/til-behandling');
  const article = page.getByRole('article', { name });
  await article.getByRole('button', { name: 'Send tilbake …' }).click();
  await article.getByLabel('Hva må endres?').fill('Vis til strategien.');
  const plan = (await serverRead(path)) as { statusVersion: number };
  const statusVersion = plan.statusVersion + 1;
  await serverWrite({ path, data: { ...plan, status: 'draft', statusVersion } });
  await expect(advisor.page.getByRole('article', { name })).toHaveCount(0);
  await expect(article.getByRole('alert')).toContainText('Vis til strategien.');
  await expect(article.getByRole('button')).toHaveCount(0);
});
