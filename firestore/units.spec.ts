import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  doc,
  DocumentData,
  serverTimestamp,
  setDoc,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { municipality, stamp, STRANGER, UNITS } from './municipality';

const MUSEUM = { ...UNITS['library'], name: 'Museet' };
const RENAMED = { ...UNITS['school'], name: 'Ungdomsskolen' };
/** Of a directory that is written whole, for the second time. */
const SECOND = { version: 2, updatedAt: serverTimestamp() };

describe('units', () => {
  /** A unit and its entry in the directory, in one batch. */
  const write = (uid: string, id: string, unit: DocumentData, entry: DocumentData = unit) => {
    const db = emulator.as(uid);
    const list = { units: { ...UNITS, [id]: entry }, lastChange: id, ...stamp() };
    return writeBatch(db)
      .set(doc(db, `units/${id}`), unit)
      .update(doc(db, 'directory/units'), list)
      .commit();
  };
  const writeDirectory = (uid: string, data: DocumentData) =>
    setDoc(doc(emulator.as(uid), 'directory/units'), data);

  beforeEach(() => emulator.reset(municipality()));

  it('are created by an admin, together with the directory', async () => {
    await assertSucceeds(write('ada', 'museum', MUSEUM));
  });
  it('are changed by an admin, together with the directory', async () => {
    await assertSucceeds(write('ada', 'school', RENAMED));
    await assertSucceeds(write('ada', 'school', { ...RENAMED, parentId: 'library' }));
    await assertSucceeds(write('ada', 'school', { ...RENAMED, leaderUid: '' }));
  });
  it('are created and changed by nobody else', async () => {
    for (const uid of ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER]) {
      await assertFails(write(uid, 'museum', MUSEUM));
      await assertFails(write(uid, 'school', RENAMED));
    }
  });
  it('are not written without the directory', async () => {
    await assertFails(setDoc(doc(emulator.as('ada'), 'units/museum'), MUSEUM));
    await assertFails(setDoc(doc(emulator.as('ada'), 'units/school'), RENAMED));
  });
  it('are not written with a directory that says something else', async () => {
    await assertFails(write('ada', 'school', RENAMED, { ...RENAMED, name: 'Skolen' }));
    await assertFails(write('ada', 'school', RENAMED, { ...RENAMED, note: '' }));
  });
  it('have an id that plans can be named after', async () => {
    await assertFails(write('ada', 'a b', MUSEUM));
    await assertFails(write('ada', 'x'.repeat(65), MUSEUM));
  });
  it('have every field and no other', async () => {
    await assertFails(write('ada', 'school', { ...RENAMED, note: '' }));
    for (const field of Object.keys(RENAMED)) {
      const { [field]: _left, ...rest } = RENAMED as DocumentData;
      await assertFails(write('ada', 'school', rest));
    }
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    name: ['', 5, null, 'x'.repeat(201)],
    parentId: ['', 5, 'a b', 'school'],
    leaderUid: [null, 5, 'a|b', 'x'.repeat(129)],
    leaderSince: ['', '2026-02-30', 'today', null],
    active: ['true', 1, null],
  };
  for (const [field, values] of Object.entries(wrong)) {
    it(`refuse a wrong ${field}`, async () => {
      for (const value of values) {
        await assertFails(write('ada', 'school', { ...RENAMED, [field]: value }));
      }
    });
  }

  describe('the directory', () => {
    it('is created with one unit', async () => {
      await emulator.reset({ 'members/ada': municipality()['members/ada'] });
      const db = emulator.as('ada');
      const batch = (units: DocumentData) =>
        writeBatch(db)
          .set(doc(db, 'units/school'), UNITS['school'])
          .set(doc(db, 'directory/units'), { units, lastChange: 'school', ...stamp() })
          .commit();
      await assertFails(batch(UNITS));
      await assertFails(batch({}));
      await assertSucceeds(batch({ school: UNITS['school'] }));
    });
    it('is not created by anybody but an admin', async () => {
      const { 'directory/units': _list, ...rest } = municipality();
      await emulator.reset(rest);
      const db = emulator.as('arne');
      const list = { units: { school: UNITS['school'] }, lastChange: 'school', ...stamp() };
      await assertFails(setDoc(doc(db, 'directory/units'), list));
    });
    it('is not written alone, not even where it stays true', async () => {
      await assertFails(writeDirectory('ada', { units: UNITS, lastChange: 'school', ...SECOND }));
      await assertFails(
        writeDirectory('ada', {
          units: { ...UNITS, school: RENAMED },
          lastChange: 'school',
          ...SECOND,
        }),
      );
    });
    it('does not hold a unit that does not exist', async () => {
      await assertFails(
        writeDirectory('ada', {
          units: { ...UNITS, museum: MUSEUM },
          lastChange: 'museum',
          ...SECOND,
        }),
      );
    });
    it('changes in one entry only', async () => {
      const db = emulator.as('ada');
      const { library: _library, ...withoutLibrary } = UNITS;
      for (const units of [
        { ...UNITS, school: RENAMED, library: MUSEUM },
        { ...withoutLibrary, school: RENAMED },
      ]) {
        const batch = writeBatch(db)
          .set(doc(db, 'units/school'), RENAMED)
          .set(doc(db, 'directory/units'), { units, lastChange: 'school', ...SECOND });
        await assertFails(batch.commit());
      }
    });
    it('names the unit that changed', async () => {
      const db = emulator.as('ada');
      const batch = writeBatch(db)
        .set(doc(db, 'units/school'), RENAMED)
        .update(doc(db, 'directory/units'), {
          'units.school': RENAMED,
          lastChange: 'library',
          ...stamp(),
        });
      await assertFails(batch.commit());
    });
    it('holds nothing else', async () => {
      const db = emulator.as('ada');
      const batch = writeBatch(db)
        .set(doc(db, 'units/school'), RENAMED)
        .update(doc(db, 'directory/units'), {
          'units.school': RENAMED,
          lastChange: 'school',
          ...stamp(),
          note: '',
        });
      await assertFails(batch.commit());
    });
    it('is changed by an admin alone', async () => {
      await assertFails(
        updateDoc(doc(emulator.as('lise'), 'directory/units'), {
          lastChange: 'school',
          ...stamp(),
        }),
      );
    });
  });
});
