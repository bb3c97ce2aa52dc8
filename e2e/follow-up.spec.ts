import AxeBuilder from '@axe-core/playwright';
import { Locator, Page } from '@playwright/test';
import { addDays, dayOf } from '../src/app/domain/day/day';
import { Measure } from '../src/app/domain/measure/measure';
import { readLine, writeLine } from '../src/app/domain/measure/measure-line';
import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, Stage, test } from './fixtures';

const TODAY = dayOf(new Date());
const YEAR = new Date().getFullYear();
const UNIT = 'valentinlyst-helse-og-velferdssenter';
const TITLES = ['Ny kølapp på venterommet', 'Middag sammen på torsdager'];

type Server = Pick<Stage, 'serverRead' | 'serverWrite'>;

/** Makes two of the unit's measures late, past the rules and with the stamp that they ask for. */
async function neglectTwo({ serverRead, serverWrite }: Server): Promise<void> {
  const path = `plans/${UNIT}-${YEAR}`;
  const plan = (await serverRead(path)) ?? {};
  const summaries = { ...(plan['summaries'] as Record<string, string>) };
  const open = Object.entries(summaries)
    .map(([id, text]) => readLine(id, text)!)
    .filter(
      ({ status, archived }) => !archived && status !== 'completed' && status !== 'cancelled',
    );
  const measures = [];
  for (const [index, { id }] of open.slice(0, 2).entries()) {
    const stored = (await serverRead(`${path}/measures/${id}`)) as unknown as Measure;
    const measure = {
      ...stored,
      ...{ title: TITLES[index], status: 'inProgress' as const, progress: 40 },
      ...{ start: addDays(TODAY, -90), deadline: addDays(TODAY, -10 - index) },
      reportedOn: addDays(TODAY, -12),
    };
    summaries[id] = writeLine(measure);
    measures.push({ path: `${path}/measures/${id}`, data: { ...measure } });
  }
  const version = Number(plan['version']) + 1;
  await serverWrite(...measures, {
    path,
    data: { ...plan, summaries, version, updatedAt: new Date() },
  });
}

/** Goes on with the tab key until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('The tab key does not lead there.');
}

/** Looks at the page as it is in the hand and on the desk, by day and by night. */
async function lookAtAll(page: Page): Promise<void> {
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
}

test('an advisor asks by keyboard alone, the leader answers, and the question is gone', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  test.setTimeout(240_000);
  await neglectTwo({ serverRead, serverWrite });
  const { page } = await openDesk('advisor', `/oppfolging?unit=${UNIT}`);
  await page.setViewportSize(DESKTOP);
  const unit = page.locator('app-unit-board');
  await expect(unit.getByRole('link', { name: TITLES[0] })).toBeVisible();
  await expectAccessible(page);

  for (const title of TITLES) {
    await tabTo(page, page.getByRole('checkbox', { name: `Velg ${title}` }));
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('2 tiltak er valgt')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Be om status' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Du spør om 2 tiltak i 1 enhet.')).toBeVisible();
  await expect(dialog.getByLabel('Hva vil du si?')).toBeFocused();
  await page.keyboard.type('Når åpner dere igjen?');
  expect(
    (await new AxeBuilder({ page }).include('mat-dialog-container').analyze()).violations,
  ).toEqual([]);
  const ask = dialog.getByRole('button', { name: 'Spør 1 enhet' });
  await tabTo(page, ask);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 av 1 enhet er spurt.')).toBeVisible();

  // Regretted, and asked once more.
  await tabTo(page, dialog.getByRole('button', { name: 'Angre' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Trukket tilbake hos 1 enhet.')).toBeVisible();
  await tabTo(page, ask);
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Ferdig' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(unit.getByText(/spurte i dag\. 2 tiltak er uten svar\./)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `Velg ${TITLES[0]}` })).toHaveCount(0);

  const leader = await openDesk(`leder-${UNIT}`);
  await leader.page.setViewportSize(PHONE);
  const asked = leader.page.getByRole('region', { name: /^Noen har bedt om status/ });
  await expect(asked.getByText('Når åpner dere igjen?')).toHaveCount(2);
  await expectAccessible(leader.page);
  await asked.getByRole('link', { name: TITLES[0] }).first().click();
  await expect(leader.page).toHaveURL(/\/tiltak\//);
  await expect(leader.page.getByText(/ba om status .*Når åpner dere igjen\?/)).toBeVisible();
  await leader.page.goBack();

  await asked.getByRole('link', { name: 'Rapporter på alle 2' }).click();
  await expect(leader.page.getByRole('group')).toHaveCount(2);
  for (const box of await leader.page.getByLabel('Alt er som før').all()) {
    await box.check();
  }
  await leader.page.getByRole('button', { name: 'Lagre 2 rapporter' }).click();
  await expect(leader.page.getByText('2 av 2 rapporter er lagret')).toBeVisible();
  await leader.page.getByRole('link', { name: 'Min side' }).first().click();
  await expect(leader.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(asked).toBeHidden();

  // Answered here too, and late still: somebody who has just reported is not asked again.
  await expect(unit.getByText(/uten svar/)).toHaveCount(0);
  await expect(unit.getByText('Rapportert i dag')).toHaveCount(2);
});

test('a question that nobody answers in time stands with who leads the area', async ({
  openDesk,
}) => {
  test.setTimeout(240_000);
  const area = await openDesk('leder-helse');
  const waiting = area.page.getByRole('region', { name: /^Enhetene dine har ikke svart/ });
  const row = waiting.getByRole('listitem').filter({ hasText: 'Hjemmetjenesten Heimdal' });
  await expect(row.getByText(/ba om status .* for 12 dager siden/)).toBeVisible();
  await expectAccessible(area.page);

  const admin = await openDesk('admin');
  const setDays = async (days: string) => {
    await admin.page.getByLabel('Dager før spørsmålet går videre').fill(days);
    await admin.page.getByRole('button', { name: 'Lagre' }).click();
    await expect(admin.page.getByText(/^Lagret\./)).toBeVisible();
  };
  await admin.goTo('Innstillinger');
  await lookAtAll(admin.page);
  await setDays('13');
  await expect(row).toBeHidden();
  await setDays('7');
  await expect(row).toBeVisible();

  const leader = await openDesk('leder-hjemmetjenesten-heimdal', '/rapporter-flere?only=asked');
  const boxes = leader.page.getByLabel('Alt er som før');
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    await box.check();
  }
  await leader.page.getByRole('button', { name: /^Lagre \d rapport/ }).click();
  await expect(leader.page.getByText(/rapporter er lagret/)).toBeVisible();
  await expect(row).toBeHidden();
});

test('the address of the board holds what it is narrowed to', async ({ openDesk }) => {
  const { page } = await openDesk('advisor');
  await expect(page).toHaveURL(/\/oppfolging$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/trenger oppfølging/);
  const kinds = page.getByRole('navigation', { name: 'Hva som skal følges opp' });
  await kinds.getByRole('link', { name: /^Forfalt/ }).click();
  await expect(page).toHaveURL(/kind=late/);
  await page.getByLabel('Kommunalområde').selectOption({ index: 1 });
  await expect(page).toHaveURL(/area=/);
  await page.reload();
  await expect(kinds.getByRole('link', { name: /^Forfalt/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.locator('app-follow-up-page section')).toHaveCount(1);
  await lookAtAll(page);
});
