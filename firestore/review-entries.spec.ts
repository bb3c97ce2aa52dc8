import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import { deleteField, doc, DocumentData, FieldPath, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { REVIEW_LIMITS } from '../src/app/domain/review/review';
import { emulator } from './emulator';
import { PEOPLE } from './municipality';
import {
  aDecision,
  DRAFT,
  inTurn,
  longest,
  municipalityWithReviews,
  REVIEW,
  writeBy,
} from './review-documents';

type Entries = 'decisions' | 'followUps';

/** Writes one entry of the draft, and says so. Specs also name another than they write. */
function put(list: Entries, id: string, entry: unknown, change: DocumentData = {}, uid = 'arne') {
  const fields = inTurn({ ...writeBy(uid), lastEntry: id, ...change });
  return updateDoc(doc(emulator.as(uid), REVIEW), ...fields, new FieldPath(list, id), entry);
}

const start = (changes: DocumentData = {}) =>
  emulator.reset(municipalityWithReviews({ ...DRAFT, ...changes }));
const stored = async (list: Entries) =>
  Object.keys((await emulator.stored(REVIEW))?.[list] as object).sort();

describe('the decisions of a review', () => {
  beforeEach(() => start());

  it('are added, changed and taken out, one at a time', async () => {
    await assertSucceeds(put('decisions', 'd2', aDecision()));
    await assertSucceeds(put('decisions', 'd1', aDecision({ order: 2 }), { version: 5 }, 'eva'));
    deepEqual(await stored('decisions'), ['d1', 'd2']);
  });
  it('are taken out', async () => {
    await assertSucceeds(put('decisions', 'd1', deleteField()));
    deepEqual(await stored('decisions'), []);
  });
  it('are never written unnamed', async () => {
    for (const lastEntry of ['', 'd1', 'd3']) {
      await assertFails(put('decisions', 'd2', aDecision(), { lastEntry }));
    }
    await assertFails(put('decisions', 'd1', deleteField(), { lastEntry: '' }));
  });
  it('are never two in one write', () =>
    assertFails(put('decisions', 'd2', aDecision(), { 'decisions.d3': aDecision() })));

  describe('hold what they should', () => {
    const wrong: readonly DocumentData[] = [
      { text: '' },
      { text: 5 },
      { text: 'x'.repeat(REVIEW_LIMITS.decision + 1) },
      { text: 'Spør 01019012345.' },
      { unitId: 'nowhere' },
      { unitId: 'a/b' },
      { unitId: 5 },
      { responsibleUid: 'nobody' },
      { responsibleUid: 'gone' },
      { responsibleUid: 'a,b' },
      { responsibleUid: 5 },
      { deadline: '' },
      { deadline: '2026-06-31' },
      { deadline: '2026-05-03' },
      { deadline: 5 },
      { order: -1 },
      { order: 1001 },
      { order: '1' },
      { order: 1.5 },
      { topic: 'noe' },
      { topic: 'goal/' },
      { topic: 'goal/a/b' },
      { topic: 'measure/a' },
      { topic: `plan/${'x'.repeat(65)}` },
      { topic: 'x goal/g1' },
      { topic: 5 },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(put('decisions', 'd2', aDecision(change)));
        await assertFails(put('decisions', 'd1', aDecision(change)));
      });
    }
    for (const field of Object.keys(aDecision())) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = aDecision();
        await assertFails(put('decisions', 'd2', rest));
      });
    }
    const right: readonly DocumentData[] = [
      { text: 'ø'.repeat(REVIEW_LIMITS.decision) },
      { unitId: '' },
      { responsibleUid: '' },
      { deadline: '2026-05-04' },
      { topic: '' },
      { topic: 'goal/g1' },
      { topic: 'plan/school-2026' },
    ];
    for (const change of right) {
      it(`also ${JSON.stringify(change).slice(0, 60)}`, () =>
        assertSucceeds(put('decisions', 'd2', aDecision(change))));
    }
    it('under an id that is one', async () => {
      for (const id of ['a b', 'æ', 'r0:d1', 'x'.repeat(65)]) {
        await assertFails(put('decisions', id, aDecision()));
      }
    });
    it('also somebody who has left since, while nobody else is named', async () => {
      await emulator.reset({
        ...municipalityWithReviews(),
        'members/lise': { ...PEOPLE['lise'], active: false },
      });
      await assertSucceeds(put('decisions', 'd1', aDecision({ order: 5 })));
      await assertFails(put('decisions', 'd2', aDecision(), { version: 5 }));
    });
  });

  it('are 50 at most', async () => {
    await start(longest());
    await assertFails(put('decisions', 'd50', aDecision()));
    await assertSucceeds(put('decisions', 'd49', aDecision()));
  });
});

describe('what is told of earlier decisions', () => {
  beforeEach(() => start());

  it('is told, changed and taken back, one at a time', async () => {
    await assertSucceeds(put('followUps', 'r0:d2', { done: true, comment: '' }));
    await assertSucceeds(
      put('followUps', 'r0:d1', { done: true, comment: 'Ferdig.' }, { version: 5 }),
    );
    await assertSucceeds(put('followUps', 'r0:d2', deleteField(), { version: 6 }));
    deepEqual(await stored('followUps'), ['r0:d1']);
  });
  it('is never written unnamed', async () => {
    for (const lastEntry of ['', 'd1', 'r0:d1']) {
      await assertFails(put('followUps', 'r0:d2', { done: true, comment: '' }, { lastEntry }));
    }
  });
  it('is of decisions that stand in a final review', async () => {
    for (const key of ['r0:d3', 'r1:d1', 'r9:d1', 'r0', 'r0:', ':d1', 'r0:d1:d1', 'd1']) {
      await assertFails(put('followUps', key, { done: true, comment: '' }));
    }
  });
  for (const entry of [
    { done: 'ja', comment: '' },
    { done: null, comment: '' },
    { done: true, comment: 5 },
    { done: true, comment: 'x'.repeat(REVIEW_LIMITS.followUp + 1) },
    { done: true, comment: 'Født 010190 12345' },
    { done: true },
    { comment: '' },
    { done: true, comment: '', note: '' },
  ]) {
    it(`is not ${JSON.stringify(entry).slice(0, 60)}`, () =>
      assertFails(put('followUps', 'r0:d2', entry)));
  }
  it('is of 200 at most, of 1,000 characters', async () => {
    const followUps = longest()['followUps'] as DocumentData;
    const { 'r0:d2': _left, ...rest } = followUps;
    const longer = { done: true, comment: 'ø'.repeat(REVIEW_LIMITS.followUp) };
    await start({ followUps: rest });
    await assertSucceeds(put('followUps', 'r0:d2', longer));
    await start({ followUps: { ...rest, 'r0:d200': longer } });
    await assertFails(put('followUps', 'r0:d2', longer));
  });
});
