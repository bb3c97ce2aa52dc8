import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deleteField, doc, setDoc, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { municipality, STRANGER, STRATEGY } from './municipality';

const MAPS = ['goals', 'objectives', 'targetGroups', 'channels', 'values', 'sections'];

describe('strategies', () => {
  const write = (uid: string, data: object, id = 's2') =>
    setDoc(doc(emulator.as(uid), `strategies/${id}`), data);

  beforeEach(() => emulator.reset(municipality()));

  it('are created by an admin', async () => {
    await assertSucceeds(write('ada', { ...STRATEGY, status: 'draft', approvedOn: '' }));
  });
  it('are created by nobody else', async () => {
    for (const uid of ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER]) {
      await assertFails(write(uid, STRATEGY));
    }
  });
  it('are changed by an admin', async () => {
    await assertSucceeds(write('ada', { ...STRATEGY, status: 'retired' }, 's1'));
  });
  it('are changed by nobody else', async () => {
    for (const uid of ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER]) {
      await assertFails(write(uid, { ...STRATEGY, status: 'retired' }, 's1'));
    }
  });
  it('have an id that paths and lines can hold', async () => {
    await assertFails(write('ada', STRATEGY, 'a b'));
    await assertFails(write('ada', STRATEGY, 'x'.repeat(65)));
    await assertSucceeds(write('ada', STRATEGY, 'x'.repeat(64)));
  });
  it('hold entries up to the limit', async () => {
    const most = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}-${'x'.repeat(61)}`, {}]),
    );
    await assertSucceeds(write('ada', { ...STRATEGY, goals: most }));
    await assertFails(write('ada', { ...STRATEGY, goals: { ...most, more: {} } }));
  });

  describe('have every field and no other', () => {
    it('an unknown field', async () => {
      await assertFails(write('ada', { ...STRATEGY, note: '' }));
    });
    for (const field of Object.keys(STRATEGY)) {
      it(`${field} left out`, async () => {
        await assertFails(
          updateDoc(doc(emulator.as('ada'), 'strategies/s1'), { [field]: deleteField() }),
        );
      });
    }
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    title: ['', 5, null, 'x'.repeat(201)],
    status: ['approved', '', null, 1],
    approvedBy: [5, null, 'x'.repeat(201)],
    approvedOn: ['2018-6-1', '2018-02-30', 5, null],
    reviseBy: ['next year', '2026-13-01', 5, null],
    ...Object.fromEntries(
      MAPS.map((field) => [
        field,
        [[], 'x', null, { 'a b': {} }, { 'a,b': {} }, { ['x'.repeat(65)]: {} }],
      ]),
    ),
  };
  describe('refuse a field that is wrong', () => {
    for (const [field, values] of Object.entries(wrong)) {
      it(field, async () => {
        for (const value of values) {
          await assertFails(write('ada', { ...STRATEGY, [field]: value }, 's1'));
        }
      });
    }
  });
});
