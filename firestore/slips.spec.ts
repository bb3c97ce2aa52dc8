import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import { DocumentData } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { emulator } from './emulator';
import { changeOf, commit, creationOf, HonestBatch, StoredMeasure } from './measure-batch';
import { MEASURE, municipality } from './municipality';

const STORED = 'plans/school-2026/measures/m1';

describe('how many times a deadline has been moved to a later day', () => {
  const change = (fields: DocumentData, before: StoredMeasure = MEASURE) =>
    changeOf(before, { by: 'lise', change: fields });
  const write = (batch: HonestBatch) => commit(emulator.as('lise'), batch);

  beforeEach(() => emulator.reset(municipality()));

  it('is one more with each, and the same with all else', async () => {
    const later = { deadline: '2026-07-31' };
    await assertSucceeds(write(change(later)));
    equal((await emulator.stored(STORED))?.['slips'], 1);
    const moved = { ...MEASURE, ...later, version: 2, slips: 1 };
    await assertSucceeds(write(change({ deadline: '2026-05-31' }, moved)));
    const back = { ...moved, deadline: '2026-05-31', version: 3 };
    await assertSucceeds(write(change({ title: 'Ny' }, back)));
    const renamed = { ...back, title: 'Ny', version: 4 };
    await assertSucceeds(write(change({ deadline: '2026-06-01' }, renamed)));
    equal((await emulator.stored(STORED))?.['slips'], 2);
  });
  it('is none of a new measure', async () => {
    const honest = creationOf(MEASURE, { by: 'lise' });
    for (const slips of [1, -1, '0', null]) {
      await assertFails(write(withSlips(honest, slips)));
    }
    await assertSucceeds(write(honest));
  });

  describe('is not told otherwise', () => {
    const changes: Readonly<Record<string, DocumentData>> = {
      'moved to a later day': { deadline: '2026-07-31' },
      'moved to an earlier day': { deadline: '2026-05-31' },
      'with the deadline as it was': { title: 'Ny' },
    };
    for (const [how, fields] of Object.entries(changes)) {
      it(how, async () => {
        const honest = change(fields);
        const right = Number(honest.measure['slips']);
        for (const slips of [right - 1, right + 1, right + 0.5, String(right), null]) {
          await assertFails(write(withSlips(honest, slips)));
        }
        await assertSucceeds(write(honest));
      });
    }
  });
});

/** The same batch, whose three documents agree on another number. */
function withSlips(honest: HonestBatch, slips: unknown): HonestBatch {
  const measure = { ...honest.measure, slips };
  const line = writeLine(measure as unknown as StoredMeasure);
  return { ...honest, measure, plan: { ...honest.plan, summaries: { [honest.id]: line } } };
}
