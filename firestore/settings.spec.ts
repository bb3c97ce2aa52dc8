import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import {
  doc,
  DocumentData,
  getDoc,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { GRACE_LIMITS } from '../src/app/domain/settings/settings';
import { emulator } from './emulator';
import { municipality, stamp, STRANGER } from './municipality';

const PATH = 'directory/settings';
const FIRST = { version: 1, updatedAt: serverTimestamp() };

describe('the settings', () => {
  const create = (uid: string, changes: DocumentData = {}) =>
    setDoc(doc(emulator.as(uid), PATH), { graceDays: 5, updatedBy: uid, ...FIRST, ...changes });
  const change = (uid: string, changes: DocumentData = {}) =>
    updateDoc(doc(emulator.as(uid), PATH), {
      graceDays: 9,
      updatedBy: uid,
      ...stamp(),
      ...changes,
    });
  const EVERYBODY_ELSE = ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER];

  describe('where there are none yet', () => {
    beforeEach(() => emulator.reset(municipality()));

    it('are written by an admin', () => assertSucceeds(create('ada')));
    it('are written by nobody else', async () => {
      for (const uid of EVERYBODY_ELSE) {
        await assertFails(create(uid));
      }
    });
    it('begin with the first version', async () => {
      await assertFails(create('ada', { version: 2 }));
    });
    it('have every field and no other', async () => {
      await assertFails(create('ada', { note: '' }));
      await assertFails(setDoc(doc(emulator.as('ada'), PATH), { graceDays: 5, ...FIRST }));
    });
  });

  describe('that stand', () => {
    beforeEach(() =>
      emulator.reset({
        ...municipality(),
        [PATH]: { graceDays: 7, updatedBy: 'ada', ...FIRST },
      }),
    );

    it('are changed by an admin, in their own name', async () => {
      await assertSucceeds(change('ada'));
      equal((await emulator.stored(PATH))?.['graceDays'], 9);
      await assertFails(change('ada', { updatedBy: 'arne' }));
    });
    it('are changed by nobody else', async () => {
      for (const uid of EVERYBODY_ELSE) {
        await assertFails(change(uid));
      }
    });
    it('hold a number of days that somebody can wait', async () => {
      const { least, most } = GRACE_LIMITS;
      await assertSucceeds(change('ada', { graceDays: least }));
      await assertSucceeds(change('ada', { graceDays: most }));
      for (const graceDays of [least - 1, most + 1, 7.5, '7', null]) {
        await assertFails(change('ada', { graceDays }));
      }
    });
    it('carry the stamp that browsers look for', async () => {
      await assertFails(change('ada', { version: 1 }));
      await assertFails(change('ada', { updatedAt: Timestamp.fromMillis(Date.now() - 1000) }));
    });
    it('are read by members alone', async () => {
      await assertSucceeds(getDoc(doc(emulator.as('kari'), PATH)));
      for (const uid of ['gone', STRANGER]) {
        await assertFails(getDoc(doc(emulator.as(uid), PATH)));
      }
    });
    it('hold nothing else', async () => {
      await assertFails(change('ada', { note: '' }));
    });
  });
});
