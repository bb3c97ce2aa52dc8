import AxeBuilder from '@axe-core/playwright';
import { Locator, Page } from '@playwright/test';
import { MeasureContent } from '../src/app/domain/measure/measure';
import { prepareWrite } from '../src/app/domain/measure/measure-write';
import { newMeasure } from '../src/app/domain/measure/new-measure';
import { DESKTOP, expectAccessible, PHONE, untilStill } from './eyes';
import { expect, Stage, test } from './fixtures';

const YEAR = new Date().getFullYear();
const UNIT = 'hjemmetjenesten-heimdal';
const LEADER = `leder-${UNIT}`;
const PLAN = `plans/${UNIT}-${YEAR}`;
const MARCH = `/kalender?day=${YEAR}-03-01&unit=${UNIT}`;

type Server = Pick<Stage, 'serverRead' | 'serverWrite'>;

/** Writes measures that are under way into the unit's plan, past the app: long due, whatever the day. */
async function plant(
  { serverRead, serverWrite }: Server,
  measures: Readonly<Record<string, Partial<MeasureContent> & { readonly title: string }>>,
): Promise<void> {
  const plan = (await serverRead(PLAN)) ?? {};
  const strategy = await serverRead(`strategies/${String(plan['strategyId'])}`);
  const [goal] = Object.keys(strategy?.['goals'] as object);
  const [group] = Object.keys(strategy?.['targetGroups'] as object);
  const summaries: Record<string, string> = {};
  for (const [measureId, changes] of Object.entries(measures)) {
    const content: MeasureContent = {
      ...newMeasure(`${YEAR}-01-05`, LEADER),
      goalIds: [goal],
      targetGroupIds: [group],
      status: 'inProgress',
      progress: 40,
      ...changes,
    };
    const prepared = prepareWrite({
      planId: `${UNIT}-${YEAR}`,
      measureId,
      base: null,
      content,
      by: LEADER,
      day: `${YEAR}-01-05`,
    });
    summaries[measureId] = prepared.summary;
    const path = `${PLAN}/measures/${measureId}`;
    const at = new Date();
    await serverWrite(
      { path, data: { ...prepared.measure, updatedAt: at } },
      { path: `${path}/history/1`, data: { ...prepared.history, at } },
    );
  }
  await serverWrite({
    path: PLAN,
    data: {
      ...plan,
      summaries: { ...(plan['summaries'] as object), ...summaries },
      version: Number(plan['version']) + 1,
      updatedAt: new Date(),
    },
  });
}

/** So high that a whole month is in sight: what is dragged does not scroll away. */
const WALL = { width: 1280, height: 1500 };
const cell = (page: Page, day: string) => page.locator(`.sheet-day[data-date="${YEAR}-${day}"]`);
const notice = (page: Page) => page.locator('mat-snack-bar-container');

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middleOf(from);
  const end = await middleOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await expect(locator).toBeVisible();
  // What comes in above it a moment later would move it away from under the mouse.
  await untilStill(locator.page());
  const { x, y, width, height } = (await locator.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { x: x + width / 2, y: y + height / 2 };
}

test('a month shows what is due, unfolds a day, narrows, and leads to the measure', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const ids = [1, 2, 3, 4, 5, 6];
  const titles = Object.fromEntries(
    ids.map((id) => [
      `kalender-${id}`,
      { title: `Samme dag ${id}`, deadline: `${YEAR}-03-10`, status: 'inProgress' as const },
    ]),
  );
  await plant(
    { serverRead, serverWrite },
    {
      ...titles,
      'kalender-ferdig': {
        title: 'Ferdig i god tid',
        deadline: `${YEAR}-03-17`,
        status: 'completed',
        progress: 100,
        evaluation: 'Alle fikk svar.',
      },
    },
  );
  const { page } = await openDesk('advisor', MARCH);
  await page.setViewportSize(DESKTOP);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(new RegExp(`\\d+ frister i mars ${YEAR}, \\d+ forfalt`));
  const day = cell(page, '03-10');
  await expect(
    day.getByRole('link', { name: /^Samme dag 1\s*, Hjemmetjenesten Heimdal, Forfalt/ }),
  ).toBeVisible();
  await expect(day.getByRole('link', { name: /Samme dag/ })).toHaveCount(3);
  await expectAccessible(page);
  // Nothing unfolds on paper: there stands all of it.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.getByRole('table', { name: `Mars ${YEAR}` });
  await expect(paper.getByText(/Samme dag \d/)).toHaveCount(6);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);

  await day.getByRole('button', { name: '+3 til' }).click();
  const panel = page.locator('app-day-panel');
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(panel.getByRole('link', { name: /Samme dag/ })).toHaveCount(6);
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Lukk dagen' }).click();

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Fullført' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/status=completed/);
  await expect(day.getByRole('link', { name: /Samme dag/ })).toHaveCount(0);
  await page.reload();
  await expect(cell(page, '03-17').getByRole('link', { name: /^Ferdig i god tid/ })).toBeVisible();

  await page.getByRole('button', { name: 'Vis som tabell' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ferdig i god tid' });
  await expect(row).toContainText(`17. mars ${YEAR}`);
  await expect(row).toContainText('Fullført');
  await expectAccessible(page);

  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await page.goto(`${MARCH}&status=completed`);
  await page.getByRole('link', { name: new RegExp(`17\\. mars ${YEAR}.*frist`) }).press('Enter');
  // What a press unfolds is in sight, also where the sheet fills the screen.
  await expect(panel.getByRole('heading')).toBeInViewport();
  await expectAccessible(page);
  await panel.getByRole('link', { name: 'Ferdig i god tid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ferdig i god tid' })).toBeVisible();
});

test('a deadline is dragged, stands after a reload, is undone, and is moved by keyboard', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const title = 'Frist som flyttes';
  await plant({ serverRead, serverWrite }, { flyttes: { title, deadline: `${YEAR}-04-09` } });
  const april = `/kalender?day=${YEAR}-04-01&unit=${UNIT}`;
  const { page } = await openDesk(LEADER, april);
  await page.setViewportSize(WALL);
  const name = new RegExp(`^${title}`);
  const on = (day: string) => cell(page, day).getByRole('link', { name });

  await drag(page, on('04-09'), cell(page, '04-23'));
  await expect(notice(page)).toContainText(`Ny frist for «${title}»: 23. april ${YEAR}.`);
  await expect(notice(page)).toContainText('Den er utsatt 1 gang.');
  await expect(on('04-23')).toBeVisible();
  await page.reload();
  await expect(on('04-23')).toBeVisible();

  await drag(page, on('04-23'), cell(page, '04-20'));
  await expect(on('04-20')).toBeVisible();
  await notice(page).getByRole('button', { name: 'Angre' }).click();
  await expect(on('04-23')).toBeVisible();

  // Nothing but keys: open the day, ask for the next one, and move.
  await page.getByRole('link', { name: new RegExp(`23\\. april ${YEAR}`) }).press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Flytt frist\\s*: ${title}`) }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Flytt frist' });
  await expect(dialog.getByLabel('Ny frist')).toBeFocused();
  await dialog.getByLabel('Ny frist').fill(`${YEAR}-01-01`);
  await expect(dialog).toContainText('Fristen kan ikke være før oppstart.');
  await dialog.getByLabel('Ny frist').fill(`${YEAR}-04-23`);
  await dialog.getByRole('button', { name: 'Dagen etter' }).press('Enter');
  await expect(dialog).toContainText(`24. april ${YEAR}`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Flytt frist' }).press('Enter');
  await expect(on('04-24')).toBeVisible();

  // The end of the bar leads the deadline on the timeline.
  await page.goto(`/kalender/tidslinje?unit=${UNIT}`);
  const line = page.getByRole('listitem').filter({ hasText: title }).last();
  const handle = line.locator('.handle');
  const { x, y } = await middleOf(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 5 });
  const [shown] = /\d+\. \S+ \d+/.exec(await handle.innerText()) ?? [''];
  await page.mouse.up();
  await expect(line.getByRole('link')).toHaveAccessibleName(new RegExp(`til ${shown}, `));
  expect(shown).toMatch(/mai|juni/);
});

test('the calendar is gone through by months and weeks, and tells what begins', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const days = { start: `${YEAR}-06-03`, deadline: `${YEAR}-06-24` };
  await plant({ serverRead, serverWrite }, { begynner: { title: 'Begynner i juni', ...days } });
  const { page } = await openDesk('advisor', `/kalender?day=${YEAR}-05-01&unit=${UNIT}`);
  await page.setViewportSize(DESKTOP);
  const shown = page.getByRole('heading', { level: 2 }).first();
  await expect(shown).toHaveText(`Mai ${YEAR}`);
  await page.getByRole('button', { name: 'Neste måned' }).click();
  await expect(shown).toHaveText(`Juni ${YEAR}`);
  await expect(cell(page, '06-24').getByRole('link', { name: /^Begynner/ })).toBeVisible();
  const begins = cell(page, '06-03').getByRole('link', { name: /^Oppstart:\s+Begynner i juni/ });
  await expect(begins).toHaveCount(0);
  await page.getByLabel('Vis oppstart').check();
  await expect(begins).toBeVisible();

  await page.getByRole('radio', { name: 'Liste' }).click();
  await expect(page.getByRole('link', { name: /Begynner i juni/ })).toHaveCount(2);
  await page.getByRole('radio', { name: 'Uke' }).click();
  await page.getByRole('button', { name: 'Forrige uke' }).click();
  await expect(shown).toHaveText(/^Uke 2[12]/);
  await page.reload();
  await expect(shown).toHaveText(/^Uke 2[12]/);
  await page.getByRole('button', { name: 'I dag' }).click();
  await expect(page.locator('.sheet-head.today')).toBeVisible();
});

test('a deadline stands fast for whoever may not move it, and where somebody was first', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  const title = 'Frist som står fast';
  await plant({ serverRead, serverWrite }, { fast: { title, deadline: `${YEAR}-05-12` } });
  const may = `/kalender?day=${YEAR}-05-01&unit=${UNIT}`;
  const name = new RegExp(`^${title}`);
  const other = await openDesk('leder-lade-barnehage', may);
  await other.page.setViewportSize(WALL);
  const fixed = cell(other.page, '05-12').getByRole('link', { name });
  await drag(other.page, fixed, cell(other.page, '05-20'));
  await expect(notice(other.page)).toContainText('Du kan ikke flytte denne fristen.');
  await expect(fixed).toBeVisible();

  const leader = await openDesk(LEADER, may);
  const { page } = leader;
  await page.setViewportSize(WALL);
  const mine = cell(page, '05-12').getByRole('link', { name });
  await expect(mine).toBeVisible();
  // Somebody else's change that this page has not been told of yet.
  const path = `${PLAN}/measures/fast`;
  const stored = (await serverRead(path)) ?? {};
  await serverWrite({ path, data: { ...stored, deadline: `${YEAR}-05-29`, version: 2 } });
  await drag(page, mine, cell(page, '05-20'));
  await expect(notice(page)).toContainText('noen andre har endret tiltaket i mellomtiden');
  await expect(mine).toBeVisible();
  expect(await serverRead(path)).toMatchObject({ deadline: `${YEAR}-05-29` });
});

test('the year wheel is gone through by keys alone, and leads to the register', async ({
  openDesk,
  serverRead,
  serverWrite,
}) => {
  await plant(
    { serverRead, serverWrite },
    { hjul: { title: 'Tiltak i hjulet', start: `${YEAR}-02-01`, deadline: `${YEAR}-07-15` } },
  );
  const { page } = await openDesk('advisor', `/kalender/arshjul?unit=${UNIT}`);
  await page.setViewportSize(DESKTOP);
  const wheel = page.getByRole('group', { name: /^Årshjul/ });
  await wheel.getByRole('button', { name: /^Januar:/ }).focus();
  for (let month = 0; month < 6; month++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowDown');
  const july = wheel.getByRole('button', { name: /^Juli, Hjemmetjenesten Heimdal: \d+ frist/ });
  await expect(july).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.locator('app-field-list');
  await expect(list.getByRole('heading', { name: 'Juli: Hjemmetjenesten Heimdal' })).toBeFocused();
  await expect(list.getByRole('link', { name: 'Tiltak i hjulet' })).toBeVisible();
  const [count] = /\d+/.exec((await july.getAttribute('aria-label')) ?? '') ?? [];
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vis som tabell' }).press('Enter');
  const row = page.getByRole('row').filter({ hasText: 'Juli' });
  await expect(row.getByRole('button').first()).toHaveText(new RegExp(`^\\s*${count}`));
  await expectAccessible(page);
  await list.getByRole('link', { name: 'Se dem i tiltakslisten' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^\\s*${count} av \\d+ tiltak`),
  );
});

test('the timeline and the wheel hold for eyes of every kind', async ({ openDesk }) => {
  const { page } = await openDesk('executive', '/kalender/tidslinje');
  for (const address of ['/kalender/tidslinje', '/kalender/arshjul?ring=goal&counted=running']) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Vis som tabell' }).waitFor();
    for (const fold of (await page.locator('.fold').all()).slice(0, 1)) {
      await fold.press('Enter');
      await page.locator('.fold.unit').first().press('Enter');
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [DESKTOP, PHONE, { width: 320, height: 700 }]) {
        await page.setViewportSize(size);
        await expectAccessible(page);
      }
    }
  }
});
