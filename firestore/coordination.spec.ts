import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  DocumentData,
  FieldPath,
  getDoc,
  getDocs,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { deepEqual } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { municipality, STRANGER } from './municipality';

const WRITERS = ['arne', 'ada'];
const READERS = ['eva', 'lise', 'odd', 'kari'];
const OUTSIDE = ['gone', 'former', STRANGER];
const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);
const ID = '2026-03-02~t1~c1';
const OTHER = '2026-03-09~t1~c1';

describe('clashes that are put away', () => {
  const dismissal = (by: string): DocumentData => ({
    measureIds: ['m1', 'm2'],
    reason: 'De to skriver sammen.',
    by,
    at: serverTimestamp(),
  });
  const at = (uid: string, year = '2026') => doc(emulator.as(uid), `coordination/${year}`);
  const first = (by: string, changes: DocumentData = {}) => ({
    dismissed: { [ID]: { ...dismissal(by), ...changes } },
    lastEntry: ID,
  });
  const putAway = (uid: string, id: string, entry: DocumentData) =>
    updateDoc(at(uid), 'lastEntry', id, new FieldPath('dismissed', id), entry);
  const bringBack = (uid: string, id: string) =>
    updateDoc(at(uid), 'lastEntry', id, new FieldPath('dismissed', id), deleteField());
  const stored = (entries: DocumentData = { [ID]: { ...dismissal('arne'), at: EARLIER } }) =>
    emulator.reset({
      ...municipality(),
      'coordination/2026': { dismissed: entries, lastEntry: ID },
    });

  beforeEach(() => emulator.reset(municipality()));

  it('are put away by advisors and administrators', async () => {
    for (const uid of WRITERS) {
      await emulator.reset(municipality());
      await assertSucceeds(setDoc(at(uid), first(uid)));
      await assertSucceeds(putAway(uid, OTHER, dismissal(uid)));
      await assertSucceeds(putAway(uid, ID, { ...dismissal(uid), measureIds: ['m1', 'm3'] }));
      await assertSucceeds(bringBack(uid, OTHER));
      const { dismissed } = (await emulator.stored('coordination/2026')) ?? {};
      deepEqual(Object.keys(dismissed as object), [ID]);
    }
  });
  it('are put away by nobody else', async () => {
    for (const uid of [...READERS, ...OUTSIDE]) {
      await assertFails(setDoc(at(uid), first(uid)));
    }
    await stored();
    for (const uid of [...READERS, ...OUTSIDE]) {
      await assertFails(putAway(uid, OTHER, dismissal(uid)));
      await assertFails(bringBack(uid, ID));
    }
    await assertFails(setDoc(doc(emulator.asNobody(), 'coordination/2026'), first('arne')));
  });
  it('are seen by every member, one year at a time', async () => {
    await stored();
    for (const uid of [...WRITERS, ...READERS]) {
      await assertSucceeds(getDoc(at(uid)));
      await assertFails(getDocs(collection(emulator.as(uid), 'coordination')));
    }
    for (const uid of OUTSIDE) {
      await assertFails(getDoc(at(uid)));
    }
    await assertFails(getDoc(doc(emulator.asNobody(), 'coordination/2026')));
  });
  it('are brought back by another than who put them away, and several at once', async () => {
    await stored({
      [ID]: { ...dismissal('arne'), at: EARLIER },
      [OTHER]: { ...dismissal('arne'), at: EARLIER },
    });
    const third = '2026-03-16~t1~c1';
    await assertSucceeds(
      updateDoc(
        at('ada'),
        'lastEntry',
        third,
        new FieldPath('dismissed', ID),
        deleteField(),
        new FieldPath('dismissed', OTHER),
        deleteField(),
        new FieldPath('dismissed', third),
        dismissal('ada'),
      ),
    );
  });
  it('are never deleted as a whole', async () => {
    await stored();
    for (const uid of WRITERS) {
      await assertFails(deleteDoc(at(uid)));
    }
  });
  it('stand under a year', async () => {
    for (const year of ['1999', '2100', '20260', 'now', '202']) {
      await assertFails(setDoc(at('arne', year), first('arne')));
    }
  });
  it('change one at a time, the one that is named', async () => {
    const two = { ...first('arne').dismissed, [OTHER]: dismissal('arne') };
    await assertFails(setDoc(at('arne'), { dismissed: two, lastEntry: ID }));
    await stored();
    await assertFails(putAway('arne', 'other', dismissal('arne')));
    await assertFails(
      updateDoc(at('arne'), 'lastEntry', ID, new FieldPath('dismissed', OTHER), dismissal('arne')),
    );
    await assertFails(
      updateDoc(
        at('arne'),
        'lastEntry',
        OTHER,
        new FieldPath('dismissed', OTHER),
        dismissal('arne'),
        new FieldPath('dismissed', ID, 'reason'),
        'Noe annet.',
      ),
    );
  });
  it('are no more than three hundred', async () => {
    const entry = { ...dismissal('arne'), at: EARLIER };
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`2026-03-02~t1~c${index + 10}`, entry]),
      );
    await stored(many(299));
    await assertSucceeds(putAway('arne', ID, dismissal('arne')));
    await assertFails(putAway('arne', OTHER, dismissal('arne')));
  });
  it('have nothing beside them', async () => {
    await assertFails(setDoc(at('arne'), { ...first('arne'), note: '' }));
    const { dismissed } = first('arne');
    await assertFails(setDoc(at('arne'), { dismissed }));
    await stored();
    await assertFails(updateDoc(at('arne'), { note: '', lastEntry: ID }));
    await assertFails(updateDoc(at('arne'), { dismissed: 'none', lastEntry: ID }));
    await assertFails(updateDoc(at('arne'), { lastEntry: 5 }));
  });

  describe('hold what they should', () => {
    const wrong: readonly DocumentData[] = [
      { measureIds: [] },
      { measureIds: ['m1'] },
      { measureIds: ['m1', 'm1'] },
      { measureIds: ['m1', 'a/b'] },
      { measureIds: ['m1', 5] },
      { measureIds: 'm1,m2' },
      { measureIds: Array.from({ length: 101 }, (_, index) => `m${index}`) },
      { reason: 5 },
      { reason: null },
      { reason: 'x'.repeat(301) },
      { reason: 'Ring 010190 12345' },
      { by: 'ada' },
      { by: '' },
      { at: EARLIER },
      { at: null },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(setDoc(at('arne'), first('arne', change)));
        await stored();
        await assertFails(putAway('arne', OTHER, { ...dismissal('arne'), ...change }));
        await assertFails(putAway('arne', ID, { ...dismissal('arne'), ...change }));
      });
    }
    for (const field of ['measureIds', 'reason', 'by', 'at']) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = dismissal('arne');
        await assertFails(setDoc(at('arne'), { dismissed: { [ID]: rest }, lastEntry: ID }));
      });
    }
    for (const id of ['', 'x', '2026-03-02', '2026-03-02~t1', '2026-03-02~t 1~c1', `${ID}~x`]) {
      it(`not under «${id}»`, async () => {
        const wrongly = { dismissed: { [id || ' ']: dismissal('arne') }, lastEntry: id || ' ' };
        await assertFails(setDoc(at('arne'), wrongly));
      });
    }
    it('without a reason, and of a hundred measures', async () => {
      const measureIds = Array.from({ length: 100 }, (_, index) => `m${index}`);
      await assertSucceeds(setDoc(at('arne'), first('arne', { reason: '', measureIds })));
    });
  });
});
