import { expect, test } from './fixtures';

const SHOTS = [
  { name: 'overview', who: 'executive', address: '/oversikt' },
  { name: 'my-page', who: 'leder-lilleby-skole', address: '/min-side' },
  { name: 'plan', who: 'leder-lilleby-skole', address: '/plan/lilleby-skole' },
  { name: 'register', who: 'advisor', address: '/tiltak?attention=overdue' },
  {
    name: 'new-measure',
    who: 'leder-lilleby-skole',
    address: `/tiltak/lilleby-skole-${new Date().getFullYear()}/nytt`,
  },
  {
    name: 'measure',
    who: 'leder-lilleby-skole',
    address: `/tiltak/lilleby-skole-${new Date().getFullYear()}/tiltak-004`,
  },
  { name: 'strategy', who: 'advisor', address: '/strategi' },
] as const;

const SCREENS = [
  { screen: 'desktop-light', colorScheme: 'light', width: 1280, height: 900 },
  { screen: 'phone-dark', colorScheme: 'dark', width: 390, height: 844 },
] as const;

for (const { name, who, address } of SHOTS) {
  test(`picture of ${name}`, async ({ openDesk }) => {
    const { page } = await openDesk(who, address);
    for (const { screen, colorScheme, width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `docs/screenshots/${name}-${screen}.png` });
    }
  });
}
