import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { doc, DocumentData, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { changeOf, commit, creationOf } from './measure-batch';
import {
  DRAFT_STRATEGY,
  emptyPlan,
  MEASURE,
  municipality,
  planWith,
  stamp,
  STRANGER,
  STRATEGY,
} from './municipality';

const YEAR = new Date().getUTCFullYear();

/** `s2` has taken over from `s1`: the first of each list has got another id. */
const renewed = Object.fromEntries(
  ['goals', 'objectives', 'targetGroups', 'channels', 'sections'].map((list) => {
    const [first] = Object.keys(STRATEGY[list] as DocumentData);
    const { [first]: entry, ...others } = STRATEGY[list] as DocumentData;
    return [list, { ...others, [`${first}new`]: entry }];
  }),
);
const NEXT = { ...DRAFT_STRATEGY, ...renewed, status: 'current' };

const school = `plans/school-${YEAR}`;

function afterRevision(plan: DocumentData = {}): Record<string, DocumentData> {
  const documents = municipality();
  return {
    ...Object.fromEntries(
      Object.entries(documents).map(([path, data]) => [
        path.replace('plans/school-2026', school),
        data,
      ]),
    ),
    'strategies/s1': { ...STRATEGY, status: 'retired' },
    'strategies/s2': NEXT,
    'strategies/s3': { ...DRAFT_STRATEGY, replaces: 's2' },
    'directory/strategy': { currentId: 's2' },
    [school]: { ...planWith({ m1: MEASURE }), year: YEAR, ...plan },
    [`plans/school-${YEAR - 1}`]: emptyPlan('school', YEAR - 1),
    [`plans/school-${YEAR + 1}`]: emptyPlan('school', YEAR + 1),
  };
}

describe('a plan moves to the strategy that has replaced its own', () => {
  const move = (uid: string, strategyId = 's2', path = school, more: DocumentData = {}) =>
    updateDoc(doc(emulator.as(uid), path), { strategyId, ...stamp(), ...more });

  beforeEach(() => emulator.reset(afterRevision()));

  for (const uid of ['lise', 'arne', 'ada']) {
    it(`by ${uid}`, () => assertSucceeds(move(uid)));
  }
  it('by nobody else', async () => {
    for (const uid of ['odd', 'kari', 'ivar', 'eva', 'gone', 'former', STRANGER]) {
      await assertFails(move(uid));
    }
  });
  it('in the years to come, and not in those that are over', async () => {
    await assertSucceeds(move('lise', 's2', `plans/school-${YEAR + 1}`));
    await assertFails(move('lise', 's2', `plans/school-${YEAR - 1}`));
  });
  it('and to no other', async () => {
    for (const strategyId of ['old', 's3', 'none']) {
      await assertFails(move('lise', strategyId));
    }
    await assertSucceeds(move('lise'));
    await assertFails(move('lise', 's1'));
    await assertFails(move('lise', 's3'));
  });
  it('and in nothing else', async () => {
    await assertFails(move('lise', 's2', school, { order: ['m1'] }));
    await assertFails(move('lise', 's2', school, { status: 'approved' }));
  });
});

describe('the measures of a plan that has moved', () => {
  const planId = `school-${YEAR}`;
  const write = (by: string, change: DocumentData) =>
    commit(emulator.as(by), changeOf(MEASURE, { by, change, planId }));
  const moved = {
    goalIds: ['g1new'],
    objectiveIds: ['o1new'],
    targetGroupIds: ['t1new', 't2'],
    wanted: { knowledge: {}, attitude: {}, action: {} },
    channelIds: ['c1new'],
    sectionId: 's1new',
  };

  beforeEach(() => emulator.reset(afterRevision({ strategyId: 's2' })));

  it('are rewritten to the new strategy, by those who may edit the plan', async () => {
    await assertFails(write('odd', moved));
    await assertSucceeds(write('lise', moved));
  });
  for (const field of ['goalIds', 'objectiveIds', 'targetGroupIds', 'channelIds', 'sectionId']) {
    it(`are not rewritten by halves: the old ${field} stay behind`, async () => {
      const old = MEASURE[field as keyof typeof MEASURE];
      await assertFails(write('lise', { ...moved, [field]: old }));
    });
  }
  it('are reported on meanwhile, by leader and assignee', async () => {
    const report = { status: 'inProgress', progress: 40, statusText: 'I gang.' };
    await assertSucceeds(write('ivar', report));
    await assertFails(write('kari', report));
  });
  it('get no new link to the old strategy', async () => {
    await assertFails(write('lise', { goalIds: ['g1', 'g2'] }));
    await assertFails(write('lise', { channelIds: [] }));
  });
  it('are made new for the new strategy alone', async () => {
    const create = (change: DocumentData) =>
      commit(
        emulator.as('lise'),
        creationOf({ ...MEASURE, assigneeUid: '' }, { by: 'lise', change, planId }),
      );
    await assertFails(create({}));
    await assertSucceeds(create(moved));
  });
});
