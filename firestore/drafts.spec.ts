import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  doc,
  DocumentData,
  getDoc,
  getDocs,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { municipality, STRANGER } from './municipality';

const OTHERS = ['ada', 'arne', 'eva', 'odd', 'kari', 'gone', 'former', STRANGER];
const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);

describe('drafts', () => {
  const draft = (): DocumentData => ({
    planId: 'school-2026',
    measureId: 'm1',
    content: '{"title":"Åpen d',
    base: '{}',
    savedAt: serverTimestamp(),
  });
  const at = (uid: string, id = 'd1', owner = 'lise') =>
    doc(emulator.as(uid), `members/${owner}/drafts/${id}`);

  beforeEach(() =>
    emulator.reset({
      ...municipality(),
      'members/lise/drafts/d1': { ...draft(), savedAt: EARLIER },
      'members/gone/drafts/d1': { ...draft(), savedAt: EARLIER },
    }),
  );

  it('are written, read and thrown away by their owner', async () => {
    await assertSucceeds(setDoc(at('lise', 'new'), draft()));
    await assertSucceeds(setDoc(at('lise'), draft()));
    await assertSucceeds(getDoc(at('lise')));
    await assertSucceeds(getDocs(collection(emulator.as('lise'), 'members/lise/drafts')));
    await assertSucceeds(deleteDoc(at('lise')));
  });
  it('are nobody else’s, whatever their role', async () => {
    for (const uid of OTHERS) {
      await assertFails(getDoc(at(uid)));
      await assertFails(getDocs(collection(emulator.as(uid), 'members/lise/drafts')));
      await assertFails(setDoc(at(uid, 'new'), draft()));
      await assertFails(updateDoc(at(uid), { content: '', savedAt: serverTimestamp() }));
      await assertFails(deleteDoc(at(uid)));
    }
    await assertFails(getDoc(doc(emulator.asNobody(), 'members/lise/drafts/d1')));
  });
  it('are out of reach for who has lost access', async () => {
    await assertFails(getDoc(at('gone', 'd1', 'gone')));
    await assertFails(setDoc(at('gone', 'd1', 'gone'), draft()));
    await assertFails(setDoc(at('gone', 'new', 'gone'), draft()));
    await assertFails(deleteDoc(at('gone', 'd1', 'gone')));
  });

  describe('hold what they should', () => {
    const wrong: readonly DocumentData[] = [
      { planId: '' },
      { planId: 5 },
      { planId: 'a/b' },
      { measureId: 5 },
      { measureId: null },
      { measureId: 'x'.repeat(65) },
      { content: 5 },
      { content: null },
      { content: 'x'.repeat(50_001) },
      { content: '{"message":"01019012345"}' },
      { base: 5 },
      { base: 'x'.repeat(50_001) },
      { base: '{"message":"010190 12345"}' },
      { savedAt: EARLIER },
      { savedAt: null },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(setDoc(at('lise', 'new'), { ...draft(), ...change }));
        await assertFails(updateDoc(at('lise'), { savedAt: serverTimestamp(), ...change }));
      });
    }
    for (const field of ['planId', 'measureId', 'content', 'base', 'savedAt']) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = draft();
        await assertFails(setDoc(at('lise', 'new'), rest));
        await assertFails(setDoc(at('lise'), rest));
      });
    }
    it('of a measure that is not yet one, and of 50,000 characters at most', async () => {
      const largest = { content: 'ø'.repeat(50_000), base: 'ø'.repeat(50_000) };
      await assertSucceeds(setDoc(at('lise', 'new'), { ...draft(), ...largest, measureId: '' }));
    });
    it('under an id that is one', async () => {
      for (const id of ['a b', 'æ', 'x'.repeat(65)]) {
        await assertFails(setDoc(at('lise', id), draft()));
      }
    });
  });
});
