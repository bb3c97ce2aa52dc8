import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

for (const { where, size, title } of [
  { where: 'on a phone', size: PHONE, title: 'Turdag skrevet på flyet' },
  { where: 'at a desk', size: DESKTOP, title: 'Turdag skrevet på toget' },
]) {
  test(`the app opens without network, and what is written there arrives later, ${where}`, async ({
    openDesk,
  }) => {
    test.setTimeout(120_000);
    const leader = await openDesk('leder-nardo-skole', '/plan/nardo-skole');
    await leader.page.setViewportSize(size);
    await leader.createMeasure(title);
    const advisor = await openDesk('advisor', `/tiltak?text=${encodeURIComponent(title)}`);
    await leader.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // A service worker serves the pages that are opened after it has come.
    await leader.page.reload();
    await expect(leader.row(title)).toBeVisible();

    await leader.cutNetwork();
    await leader.page.reload();
    await expect(leader.page.getByText('Du er uten nett')).toBeVisible();
    await leader.edit(title);
    await expectAccessible(leader.page);
    await leader.unfold('Budskap og kanaler');
    await leader.page.getByLabel('Hovedbudskap').fill('Ut på tur, uansett vær');
    await leader.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await expect(leader.page.getByText('1 endring venter')).toBeVisible();
    await expect(advisor.row(title)).toBeVisible();

    // Closed and opened again, still in the air.
    const context = leader.page.context();
    await leader.page.close();
    const again = await context.newPage();
    await again.setViewportSize(size);
    await again.goto('/plan/nardo-skole');
    await expect(again.getByText('1 endring venter')).toBeVisible();
    await expectAccessible(again);

    await context.setOffline(false);
    await expect(again.getByText('1 endring venter')).toBeHidden({ timeout: 30_000 });
    await advisor.link(title).click();
    await expect(advisor.page.getByText('Ut på tur, uansett vær').first()).toBeVisible();
  });
}
