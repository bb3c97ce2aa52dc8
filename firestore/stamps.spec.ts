import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import {
  collection,
  doc,
  DocumentData,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { changeOf, commit } from './measure-batch';
import {
  emptyPlan,
  MEASURE,
  municipality,
  PEOPLE,
  personOf,
  STRANGER,
  UNITS,
} from './municipality';

const PLAN = 'plans/school-2026';
const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);
const LATER = Timestamp.fromMillis(Date.now() + 3_600_000);

/** What leaves a browser in doubt of what it has read: after one write, of version 1. */
const WRONG: Readonly<Record<string, DocumentData>> = {
  'no version': { updatedAt: serverTimestamp() },
  'no moment': { version: 2 },
  'the version that it had': { version: 1, updatedAt: serverTimestamp() },
  'a version too many': { version: 3, updatedAt: serverTimestamp() },
  'an earlier moment': { version: 2, updatedAt: EARLIER },
  'a later moment': { version: 2, updatedAt: LATER },
};
const RIGHT = { version: 2, updatedAt: serverTimestamp() };

describe('what a write carries for browsers that have read before', () => {
  beforeEach(() => emulator.reset(municipality()));

  describe('on a plan', () => {
    const sort = (stamp: DocumentData) =>
      updateDoc(doc(emulator.as('lise'), PLAN), { order: ['m1'], ...stamp });
    const report = (stamp: DocumentData) => {
      const { plan, ...batch } = changeOf(MEASURE, { by: 'lise', change: { message: 'Ny.' } });
      const { version: _version, updatedAt: _moment, ...unstamped } = plan as DocumentData;
      return commit(emulator.as('lise'), { ...batch, plan: { ...unstamped, ...stamp } });
    };
    const submit = (stamp: DocumentData) => {
      const db = emulator.as('lise');
      const told = { by: 'lise', at: serverTimestamp(), comment: '', status: 'submitted' };
      return writeBatch(db)
        .update(doc(db, PLAN), {
          status: 'submitted',
          statusVersion: 1,
          statusBy: 'lise',
          statusAt: serverTimestamp(),
          statusComment: '',
          ...stamp,
        })
        .set(doc(db, `${PLAN}/decisions/1`), { ...told, seen: seen() })
        .commit();
    };
    const seen = () => municipality()[PLAN]['lastChange'] as DocumentData;

    for (const [kind, write] of Object.entries({ sort, report, submit })) {
      it(`is one more and the moment, to ${kind}`, async () => {
        await assertSucceeds(write(RIGHT));
        equal((await emulator.stored(PLAN))?.['version'], 2);
      });
      for (const [name, stamp] of Object.entries(WRONG)) {
        it(`is not ${name}, to ${kind}`, async () => {
          await assertFails(write(stamp));
        });
      }
    }

    it('begins with the first', async () => {
      const create = (stamp: DocumentData) =>
        setDoc(doc(emulator.as('lise'), 'plans/school-2027'), {
          ...emptyPlan('school', 2027),
          ...stamp,
        });
      for (const stamp of [{ version: 0 }, { version: 2 }, { updatedAt: EARLIER }]) {
        await assertFails(create(stamp));
      }
      await assertSucceeds(create({}));
    });
  });

  describe('on the directory', () => {
    const units = (stamp: DocumentData) => {
      const db = emulator.as('ada');
      const school = { ...UNITS['school'], name: 'Ungdomsskolen' };
      return writeBatch(db)
        .set(doc(db, 'units/school'), school)
        .update(doc(db, 'directory/units'), {
          'units.school': school,
          lastChange: 'school',
          ...stamp,
        })
        .commit();
    };
    const people = (stamp: DocumentData) => {
      const db = emulator.as('ada');
      const kari = { ...PEOPLE['kari'], displayName: 'Kari B.' };
      return writeBatch(db)
        .set(doc(db, 'members/kari'), kari)
        .update(doc(db, 'directory/people'), {
          'people.kari': personOf(kari),
          lastChange: 'kari',
          ...stamp,
        })
        .commit();
    };

    for (const [kind, write] of Object.entries({ units, people })) {
      it(`is one more and the moment, of ${kind}`, async () => {
        await assertSucceeds(write(RIGHT));
      });
      for (const [name, stamp] of Object.entries(WRONG)) {
        it(`is not ${name}, of ${kind}`, async () => {
          await assertFails(write(stamp));
        });
      }
    }

    it('is asked for by members alone', async () => {
      const news = (uid: string) =>
        getDocs(query(collection(emulator.as(uid), 'directory'), where('updatedAt', '>', EARLIER)));
      await assertSucceeds(news('kari'));
      for (const uid of ['gone', STRANGER]) {
        await assertFails(news(uid));
      }
    });
  });
});
