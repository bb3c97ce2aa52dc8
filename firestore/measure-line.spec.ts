import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import fc from 'fast-check';
import { deepEqual } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { addDays, Day } from '../src/app/domain/day/day';
import {
  DIALOGUE_LEVELS,
  HEALTHS,
  MeasureContent,
  NOTHING_WANTED,
} from '../src/app/domain/measure/measure';
import { readLine } from '../src/app/domain/measure/measure-line';
import { emulator } from './emulator';
import { commit, creationOf } from './measure-batch';
import { COMPLETED, MEASURE, municipality, TODAY } from './municipality';

const AWKWARD = [
  '|',
  'a|b|c',
  'Åpen dag 🎉👩‍👩‍👧',
  'første linje\nandre linje\r\n\ttredje',
  '"sitat" og \'apostrof\' og `annet`',
  'komma, semikolon; omvendt \\ skråstrek /',
  '${title} $(title) %s {0}',
  ' luft foran og bak ',
  '\u0000\u200b\ufeff',
  'e\u0301 og é',
  'null',
  '<b>fet</b>',
];

describe('the line of a measure', () => {
  const create = (content: Partial<MeasureContent>, id: string) =>
    commit(emulator.as('lise'), creationOf(MEASURE, { by: 'lise', change: content, id }));

  beforeEach(() => emulator.reset(municipality()));

  for (const [index, title] of AWKWARD.entries()) {
    it(`is the same to the rules with ${JSON.stringify(title)}`, async () => {
      await assertSucceeds(create({ title }, `a${index}`));
    });
  }

  it('is the same to the rules whatever the measure holds', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(contents(), async (content) => {
        await assertSucceeds(create(content, `p${count++}`));
      }),
      { numRuns: 40 },
    );
  });

  it('is read back from the plan as it was written', async () => {
    await assertSucceeds(create({ title: 'a|b', ...COMPLETED }, 'back'));
    const plan = await emulator.stored('plans/school-2026');
    const { id, title, status, version } = readLine('back', plan?.['summaries'].back) ?? {};
    deepEqual(
      { id, title, status, version },
      { id: 'back', title: 'a|b', status: 'completed', version: 1 },
    );
  });

  it('is refused with one character changed anywhere', async () => {
    const honest = creationOf(MEASURE, { by: 'lise' });
    const line: string = honest.plan.summaries['new'];
    for (let at = 0; at < line.length; at += 7) {
      const lie = line.slice(0, at) + '¤' + line.slice(at + 1);
      const plan = { ...honest.plan, summaries: { new: lie } };
      await assertFails(commit(emulator.as('lise'), { ...honest, plan }));
    }
  });
});

/** Any measure that the rules allow, by what the line holds of it. */
function contents(): fc.Arbitrary<Partial<MeasureContent>> {
  const day = fc.integer({ min: 0, max: 3000 }).map((count): Day => addDays('2024-01-01', count));
  return fc
    .record({
      // A lone half of a character pair cannot be stored; 'grapheme' makes none.
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      goalIds: someOf('g', 11, 1, 10),
      targetGroupIds: someOf('t', 31, 1, 30),
      channelIds: someOf('c', 31, 0, 30),
      objectiveIds: someOf('o', 11, 0, 10),
      dialogueLevel: fc.constantFrom(...DIALOGUE_LEVELS),
      message: fc.constantFrom('', 'Alle er velkommen.'),
      escalation: fc.constantFrom('', 'Hvem skal betale?'),
      days: fc.tuple(day, day),
      assigneeUid: fc.constantFrom('', 'kari', 'ivar'),
      health: fc.constantFrom(...HEALTHS),
      state: fc.oneof(
        fc.record({
          status: fc.constantFrom('notStarted', 'inProgress', 'postponed', 'cancelled'),
          progress: fc.integer({ min: 0, max: 99 }),
        }),
        fc.constant(COMPLETED),
      ),
      reportedOn: fc.constantFrom('', '2026-01-31', TODAY),
      acknowledged: fc.boolean(),
      archived: fc.boolean(),
    })
    .map(({ days, state, acknowledged, ...rest }) => ({
      ...rest,
      wanted: NOTHING_WANTED,
      ...(state as Partial<MeasureContent>),
      start: days[0] < days[1] ? days[0] : days[1],
      deadline: days[0] < days[1] ? days[1] : days[0],
      acknowledgedBy: acknowledged ? 'lise' : '',
      acknowledgedOn: acknowledged ? TODAY : '',
    }));
}

function someOf(prefix: string, count: number, minLength: number, maxLength: number) {
  const all = Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  return fc.shuffledSubarray(all, { minLength, maxLength });
}
