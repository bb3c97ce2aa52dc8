import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import { arrayRemove, DocumentData } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { changeOf, commit, creationOf, HonestBatch } from './measure-batch';
import { COMPLETED, MEASURE, municipality, planWith, TODAY } from './municipality';

const PLAN = 'plans/school-2026';
const TWO = { m1: MEASURE, m2: MEASURE };

const SCOPE: Readonly<Record<string, DocumentData>> = {
  goals: { goalIds: ['g2'] },
  'the order of goals': { goalIds: ['g2', 'g1'] },
  groups: { targetGroupIds: ['t2', 't1', 't3'] },
  'a later deadline': { deadline: '2026-07-31' },
  'an earlier deadline': { deadline: '2026-05-31' },
  archiving: { archived: true },
};
const OTHER: Readonly<Record<string, DocumentData>> = {
  'the title': { title: 'Ny' },
  'the message': { message: 'Ny' },
  'the start': { start: '2026-02-01' },
  channels: { channelIds: ['c2'] },
  objectives: { objectiveIds: [] },
  'a report': { status: 'inProgress', progress: 40, health: 'atRisk', reportedOn: TODAY },
  completing: COMPLETED,
  delegating: { assigneeUid: 'kari' },
  acknowledging: { acknowledgedBy: 'lise', acknowledgedOn: TODAY },
};

describe('the marks of what has changed since the approval', () => {
  const change = (fields: DocumentData) => changeOf(MEASURE, { by: 'lise', change: fields });
  const write = (honest: HonestBatch, plan: DocumentData = {}) =>
    commit(emulator.as('lise'), { ...honest, plan: { ...honest.plan, ...plan } });
  const marks = async () => (await emulator.stored(PLAN))?.['changedSinceApproval'] as unknown;
  const start = (status: string, changedSinceApproval: readonly string[]) =>
    emulator.reset({
      ...municipality(TWO),
      [PLAN]: { ...planWith(TWO), status, statusVersion: 2, changedSinceApproval },
    });

  beforeEach(() => start('approved', []));

  describe('are set by', () => {
    for (const [what, fields] of Object.entries(SCOPE)) {
      it(what, async () => {
        const { changedSinceApproval: _mark, ...unmarked } = change(fields).plan as DocumentData;
        await assertFails(write({ ...change(fields), plan: unmarked as HonestBatch['plan'] }));
        await assertSucceeds(write(change(fields)));
        deepEqual(await marks(), ['m1']);
      });
    }
    it('a new measure', async () => {
      const honest = creationOf(MEASURE, { by: 'lise' });
      await assertFails(write(honest, { changedSinceApproval: [] }));
      await assertSucceeds(write(honest));
      deepEqual(await marks(), ['new']);
    });
    it('taking a measure back from the archive', async () => {
      const archived = { ...MEASURE, archived: true };
      const stored = { ...planWith({ m1: archived }), changedSinceApproval: [] };
      await emulator.reset({ ...municipality({ m1: archived }), [PLAN]: stored });
      const back = changeOf(archived, { by: 'lise', change: { archived: false } });
      await assertFails(write(back, { changedSinceApproval: [] }));
      await assertSucceeds(write(back));
      deepEqual(await marks(), ['m1']);
    });
    for (const status of ['draft', 'submitted', 'returned']) {
      it(`the same in a plan that is ${status}, because nobody offline knows that`, async () => {
        await start(status, []);
        await assertFails(write(change(SCOPE['goals']), { changedSinceApproval: [] }));
        await assertSucceeds(write(change(SCOPE['goals'])));
        deepEqual(await marks(), ['m1']);
      });
    }
  });

  describe('are not set by', () => {
    for (const [what, fields] of Object.entries(OTHER)) {
      it(what, async () => {
        await assertFails(write(change(fields), { changedSinceApproval: ['m1'] }));
        await assertSucceeds(write(change(fields)));
        deepEqual(await marks(), []);
      });
    }
    it('the assignee’s report', async () => {
      const fields = { statusText: 'Går bra.', reportedOn: TODAY };
      const report = changeOf(MEASURE, { by: 'ivar', change: fields });
      await assertSucceeds(commit(emulator.as('ivar'), report));
      deepEqual(await marks(), []);
    });
  });

  it('stand once, however often the scope changes', async () => {
    await start('approved', ['m2', 'm1']);
    await assertFails(write(change(SCOPE['goals']), { changedSinceApproval: ['m2', 'm1', 'm1'] }));
    await assertSucceeds(write(change(SCOPE['goals'])));
    deepEqual(await marks(), ['m2', 'm1']);
  });

  describe('name the measure and no other', () => {
    const lies: readonly unknown[] = [['m2'], ['m1', 'm2'], ['m1', 'gone'], 'm1', { m1: true }, 1];
    for (const lie of lies) {
      it(`not ${JSON.stringify(lie)}`, async () => {
        await assertFails(write(change(SCOPE['goals']), { changedSinceApproval: lie }));
      });
    }
  });

  describe('are taken away by no write of a measure', () => {
    it('neither its own nor another’s', async () => {
      await start('approved', ['m1', 'm2']);
      for (const fields of [SCOPE['goals'], OTHER['the title']]) {
        for (const left of [[], ['m1'], ['m2'], arrayRemove('m2'), null]) {
          await assertFails(write(change(fields), { changedSinceApproval: left }));
        }
      }
    });
  });
});
