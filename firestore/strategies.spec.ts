import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  deleteDoc,
  deleteField,
  doc,
  DocumentData,
  getDoc,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { DRAFT_STRATEGY, everythingNew, municipality, STRANGER, STRATEGY } from './municipality';

const MAPS = ['goals', 'objectives', 'targetGroups', 'channels', 'values', 'sections'];
const REFERRED = ['goals', 'objectives', 'targetGroups', 'channels', 'sections'];
const NOT_ADMINS = ['arne', 'eva', 'lise', 'kari', 'gone', 'former', STRANGER];

describe('strategies', () => {
  const begin = (uid: string, changes: DocumentData = {}, id = 'new') =>
    setDoc(doc(emulator.as(uid), `strategies/${id}`), {
      ...DRAFT_STRATEGY,
      updatedBy: uid,
      updatedAt: serverTimestamp(),
      ...changes,
    });
  /** An honest change of the draft, or of another one, that was seen at version 1. */
  const change = (uid: string, changes: DocumentData, id = 'draft') =>
    updateDoc(doc(emulator.as(uid), `strategies/${id}`), {
      version: 2,
      updatedBy: uid,
      updatedAt: serverTimestamp(),
      ...changes,
    });

  beforeEach(() => emulator.reset({ ...municipality(), 'strategies/draft': DRAFT_STRATEGY }));

  it('are read by members and nobody else, and so is which one is in force', async () => {
    for (const path of ['strategies/s1', 'strategies/draft', 'directory/strategy']) {
      await assertSucceeds(getDoc(doc(emulator.as('kari'), path)));
      await assertFails(getDoc(doc(emulator.as('gone'), path)));
      await assertFails(getDoc(doc(emulator.as(STRANGER), path)));
    }
  });

  describe('begin as drafts', () => {
    it('of an admin', () => assertSucceeds(begin('ada')));
    it('of an admin, the very first', () => assertSucceeds(begin('ada', { replaces: '' })));
    it('of nobody else', async () => {
      for (const uid of NOT_ADMINS) {
        await assertFails(begin(uid));
      }
    });
    it('that nobody has approved', async () => {
      for (const changes of [
        { status: 'current' },
        { status: 'retired' },
        { approvedBy: 'meg' },
        { approvedOn: '2026-01-01' },
        { decidedBy: 'ada' },
        { decidedAt: serverTimestamp() },
      ]) {
        await assertFails(begin('ada', changes));
      }
    });
    it('at version 1, in the writer’s name and now', async () => {
      await assertFails(begin('ada', { version: 2 }));
      await assertFails(begin('ada', { version: '1' }));
      await assertFails(begin('ada', { updatedBy: 'arne' }));
      await assertFails(begin('ada', { updatedAt: new Date(2026, 0, 1) }));
    });
    it('with an id that paths and lines can hold', async () => {
      await assertFails(begin('ada', {}, 'a b'));
      await assertFails(begin('ada', {}, 'x'.repeat(65)));
      await assertSucceeds(begin('ada', {}, 'x'.repeat(64)));
    });
  });

  describe('as drafts', () => {
    it('are rewritten by an admin, whole lists too', async () => {
      const { g1: _out, ...goals } = DRAFT_STRATEGY['goals'] as DocumentData;
      const successors = { ...DRAFT_STRATEGY['successors'], goals: { g1: 'g2', gone: '' } };
      await assertSucceeds(
        change('ada', { title: 'Bedre', reviseBy: '2030-01-01', replaces: '', goals, successors }),
      );
    });
    it('are rewritten by an admin, everything at once', () =>
      assertSucceeds(change('ada', everythingNew())));
    it('are rewritten by nobody else', async () => {
      for (const uid of NOT_ADMINS) {
        await assertFails(change(uid, { title: 'Bedre' }));
      }
    });
    it('are overwritten by nobody who has not seen what stands there', async () => {
      await assertSucceeds(change('ada', { title: 'Først' }));
      await assertFails(change('ada', { title: 'Sist', version: 2 }));
      await assertFails(change('ada', { title: 'Sist', version: 4 }));
      await assertSucceeds(change('ada', { title: 'Sist', version: 3 }));
    });
    it('get no approval from an admin', async () => {
      for (const changes of [
        { status: 'current' },
        { status: 'retired' },
        { approvedBy: 'meg' },
        { approvedOn: '2026-01-01' },
        { decidedBy: 'ada' },
        { decidedAt: serverTimestamp() },
      ]) {
        await assertFails(change('ada', changes));
      }
    });
    it('are thrown away by an admin and nobody else', async () => {
      for (const uid of NOT_ADMINS) {
        await assertFails(deleteDoc(doc(emulator.as(uid), 'strategies/draft')));
      }
      await assertSucceeds(deleteDoc(doc(emulator.as('ada'), 'strategies/draft')));
    });
  });

  describe('in force', () => {
    it('are corrected in their wording by an admin', async () => {
      const reworded = Object.fromEntries(
        MAPS.map((list) => [
          list,
          Object.fromEntries(
            Object.entries(STRATEGY[list] as DocumentData).map(([id, entry]) => [
              id,
              { ...(entry as object), title: 'Rettet' },
            ]),
          ),
        ]),
      );
      await assertSucceeds(
        change('ada', { title: 'Rettet', reviseBy: '2027-01-01', ...reworded }, 's1'),
      );
    });
    it('are corrected by nobody else', async () => {
      for (const uid of NOT_ADMINS) {
        await assertFails(change(uid, { title: 'Rettet' }, 's1'));
      }
    });
    for (const list of MAPS) {
      it(`keep each of their ${list}, and get no more`, async () => {
        const [first] = Object.keys(STRATEGY[list] as DocumentData);
        const { [first]: entry, ...others } = STRATEGY[list] as DocumentData;
        await assertFails(change('ada', { [list]: others }, 's1'));
        await assertFails(
          change('ada', { [list]: { ...others, [first]: entry, more: entry } }, 's1'),
        );
      });
    }
    it('keep what they replace, and what became of it', async () => {
      await assertFails(change('ada', { replaces: 'old' }, 's1'));
      const successors = { ...STRATEGY['successors'], goals: { g0: 'g1' } };
      await assertFails(change('ada', { successors }, 's1'));
    });
    it('are not retired, approved anew or thrown away by an admin', async () => {
      await assertFails(change('ada', { status: 'retired' }, 's1'));
      await assertFails(change('ada', { status: 'draft' }, 's1'));
      await assertFails(change('ada', { approvedBy: 'meg' }, 's1'));
      await assertFails(deleteDoc(doc(emulator.as('ada'), 'strategies/s1')));
    });
  });

  it('never change once they are retired', async () => {
    await assertFails(change('ada', { title: 'Rettet' }, 'old'));
    await assertFails(change('ada', { status: 'current' }, 'old'));
    await assertFails(change('eva', { status: 'current' }, 'old'));
    await assertFails(deleteDoc(doc(emulator.as('ada'), 'strategies/old')));
  });

  it('hold entries up to the limit', async () => {
    const most = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}-${'x'.repeat(61)}`, {}]),
    );
    await assertSucceeds(begin('ada', { goals: most }));
    await assertFails(begin('ada', { goals: { ...most, more: {} } }, 'other'));
  });

  describe('tell what old entries become', () => {
    for (const list of REFERRED) {
      it(`with ${list} of their own, or nothing`, async () => {
        const [first] = Object.keys(STRATEGY[list] as DocumentData);
        const mapped = (successors: unknown) =>
          change('ada', { [`successors.${list}`]: successors });
        await assertFails(mapped({ before: 'unknown' }));
        await assertFails(mapped({ before: null }));
        await assertFails(mapped({ 'a b': first }));
        await assertFails(mapped([first]));
        await assertSucceeds(mapped({ before: first, other: '' }));
      });
      it(`for ${list}, always`, () =>
        assertFails(change('ada', { [`successors.${list}`]: deleteField() })));
    }
    it('for no other lists', () => assertFails(change('ada', { 'successors.values': {} })));
  });

  describe('have every field and no other', () => {
    it('an unknown field', () => assertFails(change('ada', { note: '' })));
    for (const field of Object.keys(STRATEGY)) {
      it(`${field} left out`, () => assertFails(change('ada', { [field]: deleteField() })));
    }
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    title: ['', 5, null, 'x'.repeat(201), 'Spør 01019012345'],
    reviseBy: ['next year', '2026-13-01', 5, null],
    replaces: ['a b', 5, null, 'x'.repeat(65)],
    successors: [{}, [], 'x', null],
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
          await assertFails(change('ada', { [field]: value }));
        }
      });
    }
  });
});
