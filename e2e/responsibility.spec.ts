import { DESKTOP, expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

const LEADER = 'leder-lilleby-skole';

for (const { where, size, title } of [
  { where: 'on a phone', size: PHONE, title: 'Fellesbrev om skoleveien' },
  { where: 'at a desk', size: DESKTOP, title: 'Fellesbrev om skolemat' },
]) {
  test(`a measure is delegated and taken back, and the leader answers all along, ${where}`, async ({
    openDesk,
    person,
  }) => {
    const leader = await openDesk(LEADER, '/plan/lilleby-skole');
    const { page } = leader;
    await page.setViewportSize(size);
    await leader.createMeasure(title);
    await leader.link(title).click();
    const assignee = person('contributor').displayName;
    const answers = page.getByRole('definition').filter({ hasText: person(LEADER).displayName });

    await page.getByRole('button', { name: 'Deleger' }).click();
    await page.getByRole('menuitem', { name: assignee }).click();
    await expect(page.getByText(`Delegert til ${assignee}`)).toBeVisible();
    await expect(answers).toBeVisible();
    await expectAccessible(page);

    // The one who does it may report, and may neither delegate nor edit.
    const other = await openDesk('contributor', new URL(page.url()).pathname);
    await expect(other.page.getByRole('heading', { name: title })).toBeVisible();
    await expect(other.page.getByRole('link', { name: /^Rapporter/ })).toBeVisible();
    await expect(other.page.getByRole('button', { name: 'Endre utfører' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Endre utfører' }).click();
    await page.getByRole('menuitem', { name: 'Ta tilbake' }).click();
    await expect(page.getByText('Ikke delegert')).toBeVisible();
    await expect(page.getByText(`Tatt tilbake fra ${assignee}`)).toBeVisible();
    await expect(answers).toBeVisible();
    await expect(other.page.getByRole('link', { name: /^Rapporter/ })).toHaveCount(0);
  });
}
