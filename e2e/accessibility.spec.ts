import AxeBuilder from '@axe-core/playwright';
import { untilStill } from './eyes';
import { expect, test } from './fixtures';

const YEAR = new Date().getFullYear();
const PLAN = `lilleby-skole-${YEAR}`;

const PAGES: Readonly<Record<string, string>> = {
  plan: '/plan/lilleby-skole',
  'empty plan': '/plan/ungdomsklubbene',
  register: '/tiltak',
  'empty register': '/tiltak?text=finnesikke',
  overview: '/oversikt',
  coverage: '/samordning/dekning',
  clashes: '/samordning/sammenfall',
  'line of sight': '/samordning/rod-trad',
  strategy: '/strategi',
  'not found': '/finnes/ikke',
};

test('axe finds nothing, light and dark, on a phone and a desktop', async ({
  openPage,
  signInAs,
  serverRead,
}) => {
  test.setTimeout(480_000);
  const findings: string[] = [];
  const page = await openPage();
  const look = async (name: string) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await untilStill(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) {
        findings.push(`${name}, ${width} px: scrolls ${overflow} px sideways`);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await untilStill(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) {
          const places = nodes.map(({ target }) => target.join(' ')).join(', ');
          findings.push(`${name}, ${width} px, ${colorScheme}: ${id} at ${places}`);
        }
      }
    }
  };

  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Rettesnor' })).toBeVisible();
  await look('sign-in');
  await signInAs(page, 'leder-lilleby-skole');
  const plan = await serverRead(`plans/${PLAN}`);
  const [measureId] = Object.keys(plan?.['summaries'] as object);
  const pages = { ...PAGES, measure: `/tiltak/${PLAN}/${measureId}` };
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Henter …')).toHaveCount(0);
    await look(name);
  }

  await page.goto('/oversikt');
  const charts = page.getByRole('figure');
  await expect(charts.first()).toBeVisible();
  for (const chart of await charts.all()) {
    await chart.getByRole('button', { name: 'Vis som tabell' }).click();
  }
  await expect(charts.getByRole('table')).toHaveCount(await charts.count());
  await look('overview as tables');
  await page.goto(`/tiltak/${PLAN}/${measureId}/status`);
  await page.getByLabel('Fullført').check();
  await page.getByLabel('Evaluering').fill('');
  await page.getByRole('button', { name: 'Lagre rapport' }).click();
  await look('report with an error');
  await page.goto(`/tiltak/${PLAN}/nytt`);
  await page.getByRole('button', { name: 'Lagre tiltaket' }).click();
  await expect(page.getByText('Gi tiltaket et navn.')).toBeVisible();
  await look('new measure with errors');
  await page.getByLabel('Hva skal dere gjøre?').fill('Ring 010190 12345');
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('question before leaving');

  expect(findings).toEqual([]);
});

test('axe finds nothing where somebody has no access', async ({ openDesk }) => {
  const { page } = await openDesk('fremmed');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
