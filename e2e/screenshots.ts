import { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The pages, each as somebody sees it who uses it. A new page needs a line here. */
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
  { name: 'follow-up', who: 'advisor', address: '/oppfolging' },
  { name: 'calendar', who: 'advisor', address: '/kalender' },
  { name: 'timeline', who: 'advisor', address: '/kalender/tidslinje' },
  { name: 'year-wheel', who: 'advisor', address: '/kalender/arshjul' },
  { name: 'coverage', who: 'advisor', address: '/samordning/dekning' },
  { name: 'clashes', who: 'advisor', address: '/samordning/sammenfall' },
  { name: 'line-of-sight', who: 'advisor', address: '/samordning/rod-trad' },
  { name: 'examples', who: 'leder-lilleby-skole', address: '/eksempler' },
  { name: 'strategy', who: 'advisor', address: '/strategi' },
  { name: 'changes', who: 'executive', address: '/oversikt/endringer' },
  { name: 'plans-to-decide', who: 'executive', address: '/plan/til-behandling' },
  { name: 'reviews', who: 'executive', address: '/gjennomganger' },
  { name: 'report', who: 'executive', address: '/rapport/oversikt' },
] as const;

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Each page in every way that people see it; paper is as wide as an A4 sheet. */
const SCREENS = [
  { screen: 'desktop-light', media: 'screen', colorScheme: 'light', size: DESKTOP },
  { screen: 'desktop-dark', media: 'screen', colorScheme: 'dark', size: DESKTOP },
  { screen: 'phone-light', media: 'screen', colorScheme: 'light', size: PHONE },
  { screen: 'phone-dark', media: 'screen', colorScheme: 'dark', size: PHONE },
  { screen: 'print', media: 'print', colorScheme: 'light', size: { width: 794, height: 1123 } },
] as const;

async function takeAll(page: Page, name: string): Promise<void> {
  for (const { screen, media, colorScheme, size } of SCREENS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' });
    // On paper the poster has a heading of its own.
    await expect(page.locator('h1')).toBeAttached();
    await expect(page.getByText('Henter …')).toHaveCount(0);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `docs/screenshots/${name}-${screen}.png` });
  }
}

for (const { name, who, address } of SHOTS) {
  test(`pictures of ${name}`, async ({ openDesk }) => {
    await takeAll((await openDesk(who, address)).page, name);
  });
}

test('pictures of a review', async ({ openDesk }) => {
  const { page } = await openDesk('executive', '/gjennomganger');
  const review = page.getByRole('link', { name: /^Gjennomgang i / }).first();
  await review.click();
  await expect(page).toHaveURL(/gjennomganger\/./);
  const address = page.url();
  await takeAll(page, 'review');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${address}/vis`);
  await takeAll(page, 'review-shown');
});

test('pictures of sign-in', async ({ page }) => {
  await page.goto('/');
  await takeAll(page, 'sign-in');
});
