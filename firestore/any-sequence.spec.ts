import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { collection, getDocs } from 'firebase/firestore';
import { describe, it } from 'node:test';
import { changedFields, FieldValues } from '../src/app/domain/measure/history';
import { MeasureContent } from '../src/app/domain/measure/measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { prepareWrite } from '../src/app/domain/measure/measure-write';
import { emulator } from './emulator';
import { emptyPlan, municipality, PEOPLE } from './municipality';
import { Sequence } from './sequence';
import { Known, PLAN } from './sequence-model';
import { anyStep, BEGINNINGS } from './sequence-steps';

const NINA = { ...PEOPLE['lise'], displayName: 'Nina', email: 'nina@example.no' };

describe('any sequence of steps by several people, with and without network', () => {
  it('keeps every invariant', async () => {
    const beginning = fc.constantFrom(...BEGINNINGS);
    const rest = fc.array(anyStep(), { minLength: 6, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(beginning, rest, async (first, steps) => {
        await emulator.reset({
          ...municipality({}),
          [PLAN]: emptyPlan('school'),
          'members/nina': NINA,
        });
        const sequence = new Sequence();
        await sequence.run({ do: 'create', who: 'lise', id: 'a' });
        for (const step of [...first, ...steps]) {
          await sequence.run(step);
        }
        await sequence.everybodyComesBack();
        await checkAll(sequence);
      }),
      { numRuns: 20, examples: BEGINNINGS.map((first) => [first, []]) },
    );
  });
});

/** Reads everything and holds it against docs/invariants.md, by replaying the history. */
async function checkAll(sequence: Sequence): Promise<void> {
  const plan = (await emulator.stored(PLAN)) ?? {};
  const counts: Record<string, number> = {};
  const ids = [...sequence.stored.keys()];
  deepEqual(Object.keys(plan['summaries'] as object).sort(), ids.sort());
  for (const id of ids) {
    const path = `${PLAN}/measures/${id}`;
    const measure = (await emulator.stored(path))!;
    const found = await getDocs(collection(emulator.as('ada'), `${path}/history`));
    const events = found.docs
      .toSorted((one, other) => Number(one.id) - Number(other.id))
      .map((event) => event.data() as { by: string; from: FieldValues; to: FieldValues });
    const told = sequence.told.filter(({ measureId }) => measureId === id);
    equal(plan['summaries'][id], writeLine(measure as NonNullable<Known>));
    equal(measure['version'], events.length);
    deepEqual(
      events.map(({ by }) => by),
      told.map(({ by }) => by),
    );
    let content = prepareWrite(told[0]).measure as MeasureContent;
    const firstDeadline = content.deadline;
    let slips = 0;
    for (const { from, to, by } of events.slice(1)) {
      deepEqual(Object.keys(from).sort(), Object.keys(to).sort());
      deepEqual({ ...content, ...from }, content);
      const after = { ...content, ...to };
      deepEqual(changedFields(content, after).toSorted(), Object.keys(to).sort());
      slips += after.deadline > content.deadline ? 1 : 0;
      if ('acknowledgedBy' in to || 'acknowledgedOn' in to) {
        equal(after.acknowledgedBy, by);
        ok(sequence.leaders.has(by));
      }
      content = after;
    }
    deepEqual(changedFields(content, measure as MeasureContent), []);
    equal(measure['slips'], slips);
    equal(measure['firstDeadline'], firstDeadline);
    equal(measure['status'] === 'completed', measure['progress'] === 100);
    ok(measure['status'] !== 'completed' || measure['evaluation'] !== '');
    if (!measure['archived']) {
      counts[measure['status']] = (counts[measure['status']] ?? 0) + 1;
    }
  }
  deepEqual([...(plan['changedSinceApproval'] as string[])].sort(), [...sequence.marks].sort());
  deepEqual(totalsOf(plan['trend'] as Record<string, Record<string, number>>), counts);
}

/** The sums over all weeks, without those that are none. */
function totalsOf(trend: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const totals: Record<string, number> = {};
  for (const [status, count] of Object.values(trend).flatMap((week) => Object.entries(week))) {
    totals[status] = (totals[status] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(totals).filter(([, count]) => count !== 0));
}
