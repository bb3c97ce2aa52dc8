import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import { doc, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { LIMITS } from '../src/app/domain/measure/measure';
import { emulator } from './emulator';
import { MEASURE, municipality, stamp, STRANGER } from './municipality';

const PLAN = 'plans/school-2026';

describe('the unit’s own order of its measures', () => {
  const sort = (uid: string, order: unknown, more: object = {}) =>
    updateDoc(doc(emulator.as(uid), PLAN), { order, ...stamp(), ...more });

  beforeEach(() => emulator.reset(municipality({ m1: MEASURE, m2: MEASURE })));

  it('is given by who may edit the plan', async () => {
    await assertSucceeds(sort('lise', ['m2', 'm1']));
    await assertSucceeds(sort('arne', ['m1']));
    await assertSucceeds(sort('ada', ['m2', 'm1']));
    deepEqual((await emulator.stored(PLAN))?.['order'], ['m2', 'm1']);
  });
  it('is given by nobody else', async () => {
    for (const uid of ['odd', 'eva', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
      await assertFails(sort(uid, ['m2', 'm1']));
    }
  });
  it('may be taken away, and names each measure once', async () => {
    await assertSucceeds(sort('lise', ['m2', 'm1']));
    await assertSucceeds(sort('lise', []));
    await assertFails(sort('lise', ['m1', 'm1']));
  });
  it('has room for all measures of a plan', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
    await assertSucceeds(sort('lise', ids(LIMITS.measuresPerPlan)));
    await assertFails(sort('lise', ids(LIMITS.measuresPerPlan + 1)));
  });
  it('is a list of ids', async () => {
    const wrong: readonly unknown[] = [
      'm1',
      { m1: 1 },
      null,
      5,
      [5],
      ['m1', 5],
      ['m1', null],
      ['m1', { id: 'm2' }],
      [''],
      ['a b'],
      ['m1,m2'],
      ['x'.repeat(65)],
    ];
    for (const order of wrong) {
      await assertFails(sort('lise', order));
    }
  });
  it('changes alone', async () => {
    for (const more of [{ status: 'submitted' }, { changedSinceApproval: [] }, { note: '' }]) {
      await assertFails(sort('lise', ['m2', 'm1'], more));
    }
  });
});
