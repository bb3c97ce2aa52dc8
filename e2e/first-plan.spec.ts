import { readFileSync } from 'node:fs';
import { Locator } from '@playwright/test';
import { expectAccessible, PHONE } from './eyes';
import { expect, test } from './fixtures';

/** What a leader who has never seen Rettesnor writes: what to do and by when, in plain words. */
const MEASURES = [
  { line: 'Åpen kveld for foresatte 15. mars', goal: '3.', group: 'Foresatte' },
  { line: 'Spørre ungdommene hva de vil ha i kjelleren innen april', goal: '3.', group: 'Barn og' },
  { line: 'Film om hvem vi er 1. juni', goal: '4.', group: 'Innbyggere' },
  { line: 'Plakater på skolene i uke 34', goal: '3.', group: 'Barn og' },
  { line: 'Samling for de frivillige 10. oktober', goal: '4.', group: 'Frivillige' },
];

/** A hand that counts what it does. */
class Hand {
  clicks = 0;
  keystrokes = 0;

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.keystrokes += text.length;
    await field.pressSequentially(text);
  }

  async press(field: Locator, key: string): Promise<void> {
    this.keystrokes++;
    await field.press(key);
  }
}

/** The counts that the document gives of this path. */
function documented(): { clicks: number; keystrokes: number } {
  const text = readFileSync(new URL('../docs/five-measures.md', import.meta.url), 'utf8');
  const [, clicks, keystrokes] = /\*\*(\d+) clicks and (\d+) keystrokes\*\*/.exec(text) ?? [];
  return { clicks: Number(clicks), keystrokes: Number(keystrokes) };
}

test('a leader who has never seen it enters five measures and submits, in as many clicks and keystrokes as documented', async ({
  openDesk,
}) => {
  test.setTimeout(120_000);
  const desk = await openDesk('leder-ungdomsklubbene');
  const { page } = desk;
  await page.setViewportSize(PHONE);
  // The plan of next year, which is what one enters five measures into.
  const hand = new Hand();

  await hand.click(page.getByRole('link', { name: /^Begynn på planen/ }));
  await hand.click(page.getByRole('button', { name: String(new Date().getFullYear() + 1) }));
  const field = page.getByLabel('Skriv inn et tiltak');
  await hand.click(field);
  for (const { line } of MEASURES) {
    await hand.type(field, line);
    await hand.press(field, 'Enter');
    await expect(field).toHaveValue('');
  }
  await expectAccessible(page);

  // Each lacks its main goal and its target group: one tap for each.
  for (const { line, goal, group } of MEASURES) {
    const [begin] = line.split(' ', 1);
    const goals = page.getByRole('group', { name: `Velg hovedmål for ${begin}` });
    await hand.click(goals.getByRole('button', { name: goal }));
    await expect(goals).toHaveCount(0);
    // A group that the line itself names needs no choice.
    const groups = page.getByRole('group', { name: `Velg målgruppe for ${begin}` });
    if ((await groups.count()) > 0) {
      await hand.click(groups.getByRole('button', { name: new RegExp(`^${group}`) }));
    }
    await expect(groups).toHaveCount(0);
  }
  await hand.click(page.getByRole('button', { name: 'Lever planen …' }));
  await hand.click(page.getByRole('button', { name: 'Lever planen', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'Levert av ' })).toBeVisible();
  await expect(desk.link('Film om hvem vi er')).toBeVisible();

  const { clicks, keystrokes } = hand;
  console.log(`five measures, submitted: ${clicks} clicks and ${keystrokes} keystrokes`);
  expect({ clicks, keystrokes }).toEqual(documented());
});
