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

  test(`several measures are delegated and taken back in one go, ${where}`, async ({
    openDesk,
    person,
  }) => {
    const leader = await openDesk(LEADER, '/plan/lilleby-skole');
    const { page } = leader;
    await page.setViewportSize(size);
    const titles = [`${title}, del 1`, `${title}, del 2`];
    for (const each of titles) {
      await leader.createMeasure(each);
    }
    const assignee = person('contributor').displayName;
    await page.getByRole('link', { name: 'Deleger flere' }).click();
    const row = (each: string) => page.getByRole('listitem').filter({ hasText: each });
    const choose = async (name: string) => {
      await page.getByRole('combobox', { name: 'Hvem skal utføre dem?' }).press('Enter');
      await page.getByRole('option', { name }).click();
    };

    for (const each of titles) {
      await page.getByRole('checkbox', { name: each }).check();
    }
    await choose(assignee);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Deleger 2 tiltak' }).click();
    for (const each of titles) {
      await expect(row(each)).toContainText(`Utfører: ${assignee}`);
    }
    await page.getByRole('checkbox', { name: titles[0] }).check();
    await choose('Ingen – ta tilbake');
    await page.getByRole('button', { name: 'Ta tilbake 1 tiltak' }).click();
    await expect(row(titles[0])).toContainText('Ikke delegert');

    await page.getByRole('link', { name: 'Til planen' }).click();
    await expect(leader.row(titles[0])).not.toContainText('Utfører');
    await expect(leader.row(titles[1])).toContainText(`Utfører: ${assignee}`);
  });
}
