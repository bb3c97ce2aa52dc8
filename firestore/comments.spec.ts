import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  DocumentData,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { MEASURE, municipality, STRANGER } from './municipality';

const COMMENTS = 'plans/school-2026/measures/m1/comments';
const STORED = `${COMMENTS}/c1`;
const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);
const OUTSIDERS = ['gone', 'former', STRANGER];

describe('comments', () => {
  const comment = (by: string, mentions: readonly unknown[] = []): DocumentData => ({
    by,
    at: serverTimestamp(),
    text: 'Hvem tar lokalavisa?',
    mentions,
    unread: mentions,
  });
  const write = (uid: string, data: DocumentData, id = 'new') =>
    setDoc(doc(emulator.as(uid), `${COMMENTS}/${id}`), data);
  const update = (uid: string, change: DocumentData) =>
    updateDoc(doc(emulator.as(uid), STORED), change);

  beforeEach(() =>
    emulator.reset({
      ...municipality({ m1: MEASURE }),
      [STORED]: {
        by: 'arne',
        at: EARLIER,
        text: 'Husk nabolaget, Lise og Ivar.',
        mentions: ['lise', 'ivar'],
        unread: ['lise', 'ivar'],
      },
    }),
  );

  describe('are written by every active member', () => {
    for (const uid of ['ada', 'arne', 'eva', 'lise', 'odd', 'kari', 'ivar']) {
      it(uid, () => assertSucceeds(write(uid, comment(uid, ['lise']))));
    }
    for (const uid of OUTSIDERS) {
      it(`not ${uid}`, () => assertFails(write(uid, comment(uid))));
    }
    it('not in somebody else’s name, nor at another time', async () => {
      await assertFails(write('kari', comment('lise')));
      await assertFails(write('kari', { ...comment('kari'), at: EARLIER }));
      await assertFails(write('kari', { ...comment('kari'), at: null }));
    });
    it('on a measure that there is', async () => {
      for (const path of ['plans/school-2026/measures/none', 'plans/none/measures/m1']) {
        const reference = doc(emulator.as('kari'), `${path}/comments/new`);
        await assertFails(setDoc(reference, comment('kari')));
      }
    });
  });

  describe('hold a text and who is mentioned', () => {
    const wrong: readonly DocumentData[] = [
      { text: '' },
      { text: 5 },
      { text: null },
      { text: 'x'.repeat(2001) },
      { text: 'Ring 010190 12345.' },
      { mentions: 'lise', unread: 'lise' },
      { mentions: { lise: true }, unread: { lise: true } },
      { mentions: null, unread: null },
      { mentions: [''], unread: [''] },
      { mentions: ['a|b'], unread: ['a|b'] },
      { mentions: ['lise', 5], unread: ['lise', 5] },
      { mentions: [5], unread: [5] },
      { mentions: ['x'.repeat(129)], unread: ['x'.repeat(129)] },
      { mentions: uids(11), unread: uids(11) },
      { mentions: ['lise', 'lise'], unread: ['lise', 'lise'] },
      { mentions: ['lise'], unread: [] },
      { mentions: [], unread: ['lise'] },
      { mentions: ['lise'], unread: ['odd'] },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(write('kari', { ...comment('kari'), ...change }));
      });
    }
    for (const field of ['by', 'at', 'text', 'mentions', 'unread']) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = comment('kari');
        await assertFails(write('kari', rest));
      });
    }
    it('of 2,000 characters and ten people at most', async () => {
      const largest = { ...comment('kari', uids(10)), text: 'ø'.repeat(2000) };
      await assertSucceeds(write('kari', largest));
    });
    it('under an id that is one', async () => {
      await assertSucceeds(write('kari', comment('kari'), 'x'.repeat(64)));
      for (const id of ['a b', 'æ', 'x'.repeat(65)]) {
        await assertFails(write('kari', comment('kari'), id));
      }
    });
  });

  it('stand as they were said', async () => {
    for (const uid of ['arne', 'lise', 'ada', ...OUTSIDERS]) {
      await assertFails(update(uid, { text: 'Noe annet' }));
      await assertFails(update(uid, { mentions: [] }));
      await assertFails(update(uid, { by: uid }));
      await assertFails(update(uid, { at: serverTimestamp() }));
      await assertFails(deleteDoc(doc(emulator.as(uid), STORED)));
    }
  });

  describe('are seen', () => {
    it('by each of the mentioned for themselves', async () => {
      await assertSucceeds(update('ivar', { unread: ['lise'] }));
      deepEqual((await emulator.stored(STORED))?.['unread'], ['lise']);
      await assertSucceeds(update('lise', { unread: [] }));
    });
    it('not for anybody else', async () => {
      await assertFails(update('ivar', { unread: ['ivar'] }));
      await assertFails(update('ivar', { unread: [] }));
      await assertFails(update('arne', { unread: ['lise'] }));
      await assertFails(update('kari', { unread: ['lise', 'ivar'] }));
    });
    it('and nothing else is changed with it', async () => {
      await assertFails(update('ivar', { unread: ['lise'], text: 'Noe annet' }));
      for (const unread of [['lise', 'odd'], ['lise', 'lise'], 'lise', null, { lise: true }]) {
        await assertFails(update('ivar', { unread }));
      }
    });
    it('by nobody who has left', async () => {
      const left = { by: 'arne', at: EARLIER, text: 'Hei', mentions: ['gone'], unread: ['gone'] };
      await emulator.reset({ ...municipality(), [STORED]: left });
      await assertFails(update('gone', { unread: [] }));
    });
  });

  describe('are read', () => {
    const unreadOf = (uid: string, database = emulator.as(uid)) =>
      getDocs(query(collectionGroup(database, 'comments'), where('unread', 'array-contains', uid)));

    it('by every active member, one by one and as a list', async () => {
      await assertSucceeds(getDoc(doc(emulator.as('odd'), STORED)));
      await assertSucceeds(getDocs(collection(emulator.as('odd'), COMMENTS)));
    });
    it('across all plans, where somebody is mentioned and has not seen it', async () => {
      const found = await assertSucceeds(unreadOf('ivar'));
      deepEqual(
        found.docs.map(({ ref }) => ref.path),
        [STORED],
      );
    });
    it('by no outsider', async () => {
      for (const uid of OUTSIDERS) {
        await assertFails(getDoc(doc(emulator.as(uid), STORED)));
        await assertFails(getDocs(collection(emulator.as(uid), COMMENTS)));
        await assertFails(unreadOf(uid));
      }
      await assertFails(getDoc(doc(emulator.asNobody(), STORED)));
      await assertFails(unreadOf('ivar', emulator.asNobody()));
    });
  });
});

function uids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `person${index}`);
}
