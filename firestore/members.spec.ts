import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { doc, DocumentData, setDoc, updateDoc, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { changeOf, commit } from './measure-batch';
import { MEASURE, municipality, PEOPLE, personOf, stamp, STRANGER } from './municipality';

const NEW = { ...PEOPLE['kari'], displayName: 'Nora' };

describe('members', () => {
  /** A batch with a member and the entry in the directory. */
  const batchOf = (
    by: string,
    uid: string,
    member: DocumentData,
    entry: DocumentData = withoutNothing(personOf(member)),
  ) => {
    const db = emulator.as(by);
    return writeBatch(db)
      .set(doc(db, `members/${uid}`), member)
      .update(doc(db, 'directory/people'), {
        [`people.${uid}`]: entry,
        lastChange: uid,
        ...stamp(),
      });
  };
  const write = (...args: Parameters<typeof batchOf>) => batchOf(...args).commit();

  beforeEach(() => emulator.reset(municipality()));

  it('are created by an admin, together with the directory', async () => {
    await assertSucceeds(write('ada', 'nora', NEW));
    await assertSucceeds(write('ada', 'norun', { ...NEW, unitIds: [] }));
  });
  it('are changed by an admin, together with the directory', async () => {
    await assertSucceeds(write('ada', 'kari', { ...PEOPLE['kari'], role: 'advisor' }));
    await assertSucceeds(write('ada', 'kari', { ...PEOPLE['kari'], active: false }));
  });
  it('may change in what the directory does not show', async () => {
    await assertSucceeds(write('ada', 'kari', { ...PEOPLE['kari'], email: 'ny@example.no' }));
  });
  it('are created and changed by nobody else', async () => {
    for (const uid of ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER]) {
      await assertFails(write(uid, 'nora', NEW));
      await assertFails(write(uid, 'ivar', { ...PEOPLE['ivar'], displayName: 'Ivar 2' }));
    }
  });
  it('do not make themselves members', async () => {
    await assertFails(write(STRANGER, STRANGER, { ...NEW, role: 'admin' }));
  });
  it('do not change their own role, units or access', async () => {
    for (const uid of ['arne', 'eva', 'lise', 'kari', 'gone', 'former']) {
      for (const change of [{ role: 'admin' }, { unitIds: ['library'] }, { active: true }]) {
        await assertFails(write(uid, uid, { ...PEOPLE[uid], ...change }));
        await assertFails(updateDoc(doc(emulator.as(uid), `members/${uid}`), change));
      }
    }
  });
  it('do not add a unit to themselves and edit its plan in the same batch', async () => {
    const db = emulator.as('odd');
    const { measure, history, plan } = changeOf(MEASURE, { by: 'odd', change: { title: 'Min' } });
    const batch = batchOf('odd', 'odd', { ...PEOPLE['odd'], unitIds: ['library', 'school'] })
      .set(doc(db, 'plans/school-2026/measures/m1'), measure)
      .set(doc(db, 'plans/school-2026/measures/m1/history/2'), history)
      .set(doc(db, 'plans/school-2026'), plan, { merge: true });
    await assertFails(batch.commit());
    // An admin who gives it first makes the very same change possible.
    await assertSucceeds(write('ada', 'odd', { ...PEOPLE['odd'], unitIds: ['library', 'school'] }));
    const second = changeOf(MEASURE, { by: 'odd', change: { title: 'Min' } });
    await assertSucceeds(commit(db, second));
  });
  it('who administer cannot lock themselves out', async () => {
    await assertFails(write('ada', 'ada', { ...PEOPLE['ada'], role: 'advisor' }));
    await assertFails(write('ada', 'ada', { ...PEOPLE['ada'], active: false }));
    await assertSucceeds(write('ada', 'ada', { ...PEOPLE['ada'], displayName: 'Ada B.' }));
  });
  it('are not written without the directory', async () => {
    await assertFails(setDoc(doc(emulator.as('ada'), 'members/nora'), NEW));
    await assertFails(updateDoc(doc(emulator.as('ada'), 'members/kari'), { role: 'leader' }));
  });
  it('are not written with a directory that says something else, or shows the e-mail', async () => {
    await assertFails(write('ada', 'nora', NEW, { ...personOf(NEW), role: 'admin' }));
    await assertFails(write('ada', 'nora', NEW, NEW));
  });
  it('have a user id that a line can hold', async () => {
    await assertFails(write('ada', 'a|b', NEW));
    await assertFails(write('ada', 'x'.repeat(129), NEW));
    await assertSucceeds(write('ada', 'x'.repeat(128), NEW));
  });
  it('have every field and no other', async () => {
    await assertFails(write('ada', 'kari', { ...NEW, note: '' }));
    for (const field of Object.keys(NEW)) {
      const { [field]: _left, ...rest } = NEW as DocumentData;
      await assertFails(write('ada', 'kari', rest));
    }
  });
  it('belong to fifty units at most', async () => {
    const units = Array.from({ length: 50 }, (_, index) => `unit-${index}`);
    await assertSucceeds(write('ada', 'kari', { ...NEW, unitIds: units }));
    await assertFails(write('ada', 'kari', { ...NEW, unitIds: [...units, 'more'] }));
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    displayName: ['', 5, null, 'x'.repeat(201)],
    email: ['', 5, null, 'x'.repeat(255)],
    role: ['', 'owner', null, ['admin']],
    unitIds: ['school', null, { school: true }, ['a b'], ['a,b'], ['a', ''], ['x'.repeat(65)]],
    active: ['true', 1, null],
  };
  for (const [field, values] of Object.entries(wrong)) {
    it(`refuse a wrong ${field}`, async () => {
      for (const value of values) {
        await assertFails(write('ada', 'kari', { ...NEW, [field]: value }));
      }
    });
  }

  describe('the directory', () => {
    const person = personOf(PEOPLE['ada']);

    it('is created with one person', async () => {
      await emulator.reset({ 'members/ada': PEOPLE['ada'] });
      const db = emulator.as('ada');
      const batch = (people: DocumentData) =>
        writeBatch(db)
          .set(doc(db, 'members/ada'), { ...PEOPLE['ada'], displayName: 'Ada B.' })
          .set(doc(db, 'directory/people'), { people, lastChange: 'ada', ...stamp() })
          .commit();
      const renamed = { ...person, displayName: 'Ada B.' };
      await assertFails(batch({ ada: renamed, lise: person }));
      await assertFails(batch({}));
      await assertSucceeds(batch({ ada: renamed }));
    });
    it('is not created by anybody but an admin, nor alone', async () => {
      const { 'directory/people': _list, ...rest } = municipality();
      await emulator.reset(rest);
      const list = { people: { ada: person }, lastChange: 'ada', ...stamp() };
      await assertFails(setDoc(doc(emulator.as('arne'), 'directory/people'), list));
      await assertFails(setDoc(doc(emulator.as('ada'), 'directory/people'), list));
    });
    it('is not written alone', async () => {
      const list = doc(emulator.as('ada'), 'directory/people');
      await assertFails(updateDoc(list, { lastChange: 'ada', ...stamp() }));
      await assertFails(
        updateDoc(list, { 'people.kari.role': 'admin', lastChange: 'kari', ...stamp() }),
      );
    });
    it('does not hold somebody who is no member', async () => {
      const list = doc(emulator.as('ada'), 'directory/people');
      await assertFails(updateDoc(list, { 'people.nora': person, lastChange: 'nora', ...stamp() }));
    });
    it('changes in one entry only, that of the member who changed', async () => {
      const list = doc(emulator.as('ada'), 'directory/people');
      await assertFails(
        batchOf('ada', 'nora', NEW).update(list, { 'people.kari.role': 'admin' }).commit(),
      );
      await assertFails(batchOf('ada', 'nora', NEW).update(list, { lastChange: 'kari' }).commit());
    });
    it('holds nothing else', async () => {
      const list = doc(emulator.as('ada'), 'directory/people');
      await assertFails(batchOf('ada', 'nora', NEW).update(list, { note: '' }).commit());
    });
    it('is changed by an admin alone', async () => {
      const list = doc(emulator.as('lise'), 'directory/people');
      await assertFails(updateDoc(list, { lastChange: 'lise', ...stamp() }));
    });
  });
});

/** The SDK takes no `undefined`: a field that the member lacks is left out of the entry too. */
function withoutNothing(data: DocumentData): DocumentData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
