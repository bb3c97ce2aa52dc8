import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  Firestore,
  getDoc,
  getDocs,
  query,
  where,
} from 'firebase/firestore';
import { before, describe, it } from 'node:test';
import { emulator } from './emulator';
import { municipality, STRANGER } from './municipality';

const DOCUMENTS = [
  'strategies/s1',
  'units/school',
  'members/lise',
  'directory/units',
  'directory/people',
  'plans/school-2026',
  'plans/school-2026/measures/m1',
  'plans/school-2026/measures/m1/history/1',
  'plans/school-2026/measures/m1/comments/c1',
  'plans/school-2026/decisions/1',
];
const COLLECTIONS = [
  'directory',
  'strategies',
  'units',
  'plans',
  'plans/school-2026/measures',
  'plans/school-2026/measures/m1/history',
  'plans/school-2026/measures/m1/comments',
  'plans/school-2026/decisions',
];
const GROUPS = ['comments', 'history', 'decisions'];
const MEMBERS = ['ada', 'arne', 'eva', 'lise', 'odd', 'kari', 'ivar'];

describe('reading and deleting', () => {
  before(() =>
    emulator.reset({
      ...municipality(),
      'plans/school-2026/measures/m1/comments/c1': { text: 'Hei' },
      'plans/school-2026/decisions/1': { status: 'submitted' },
      'notes/n1': { text: 'Ingen regel' },
    }),
  );

  describe('what every active member reads', () => {
    for (const path of DOCUMENTS.filter((path) => !path.startsWith('members/'))) {
      it(path, async () => {
        for (const uid of MEMBERS) {
          await assertSucceeds(getDoc(doc(emulator.as(uid), path)));
        }
      });
    }
    for (const path of COLLECTIONS) {
      it(`the list ${path}`, async () => {
        await assertSucceeds(getDocs(collection(emulator.as('kari'), path)));
      });
    }
    it('the plans of a year, which most pages are made of', async () => {
      const plans = query(collection(emulator.as('eva'), 'plans'), where('year', '==', 2026));
      await assertSucceeds(getDocs(plans));
    });
    for (const group of GROUPS) {
      it(`every ${group} across the plans`, async () => {
        for (const uid of MEMBERS) {
          await assertSucceeds(getDocs(collectionGroup(emulator.as(uid), group)));
        }
      });
    }
  });

  describe('members', () => {
    it('are read one by one by themselves, by admins and by advisors', async () => {
      for (const uid of MEMBERS) {
        await assertSucceeds(getDoc(doc(emulator.as(uid), `members/${uid}`)));
      }
      await assertSucceeds(getDoc(doc(emulator.as('ada'), 'members/lise')));
      await assertSucceeds(getDoc(doc(emulator.as('arne'), 'members/lise')));
    });
    it('are not read by other colleagues', async () => {
      for (const uid of ['eva', 'odd', 'kari', 'ivar']) {
        await assertFails(getDoc(doc(emulator.as(uid), 'members/lise')));
      }
    });
    it('are listed by admins and advisors alone', async () => {
      await assertSucceeds(getDocs(collection(emulator.as('ada'), 'members')));
      await assertSucceeds(getDocs(collection(emulator.as('arne'), 'members')));
      for (const uid of ['eva', 'lise', 'kari']) {
        await assertFails(getDocs(collection(emulator.as(uid), 'members')));
      }
    });
  });

  describe('who is no active member reads nothing', () => {
    const outsiders: readonly (readonly [string, () => Firestore])[] = [
      ['a stranger with a login', () => emulator.as(STRANGER)],
      ['somebody who has left', () => emulator.as('gone')],
      ['somebody not signed in', () => emulator.asNobody()],
    ];
    for (const [who, database] of outsiders) {
      it(who, async () => {
        for (const path of [...DOCUMENTS, 'members/gone', `members/${STRANGER}`]) {
          await assertFails(getDoc(doc(database(), path)));
        }
        for (const path of [...COLLECTIONS, 'members', 'directory']) {
          await assertFails(getDocs(collection(database(), path)));
        }
        for (const group of GROUPS) {
          await assertFails(getDocs(collectionGroup(database(), group)));
        }
      });
    }
  });

  it('refuses what no rule speaks of, to admins too', async () => {
    await assertFails(getDoc(doc(emulator.as('ada'), 'notes/n1')));
    await assertFails(getDoc(doc(emulator.as('ada'), 'directory/other')));
    await assertFails(getDocs(collectionGroup(emulator.as('ada'), 'measures')));
  });

  describe('nothing but drafts is ever deleted', () => {
    for (const path of DOCUMENTS) {
      it(path, async () => {
        for (const uid of ['ada', 'arne', 'lise', 'ivar']) {
          await assertFails(deleteDoc(doc(emulator.as(uid), path)));
        }
      });
    }
  });
});
