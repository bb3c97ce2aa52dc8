import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

/** The sizes that people work at: a phone in the hand and a screen on the desk. */
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** Waits, for two seconds at most, until nothing in the page moves or comes any more. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const look = () => {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      return moving.length > 0 ? null : document.body.outerHTML;
    };
    let last = look();
    for (let times = 0; times < 20; times++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = look();
      if (now !== null && now === last) {
        return;
      }
      last = now;
    }
  });
}

/** Expects that axe finds nothing in the page as it stands, and that nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A colour on its way from one to another is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await untilStill(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}
