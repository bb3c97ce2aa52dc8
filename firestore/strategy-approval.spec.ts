import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import { doc, DocumentData, serverTimestamp, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { emulator } from './emulator';
import {
  DRAFT_STRATEGY,
  everythingNew,
  municipality,
  STRANGER,
  STRATEGY,
  TODAY,
} from './municipality';

/** The documents of an approval; specs leave one out, or tell a lie in it. */
interface Approval {
  readonly draft?: DocumentData | null;
  readonly before?: DocumentData | null;
  readonly pointer?: DocumentData | null;
}

describe('the approval of a strategy', () => {
  const approve = (uid: string, { draft = {}, before = {}, pointer = {} }: Approval = {}) => {
    const db = emulator.as(uid);
    const written = { version: 2, updatedBy: uid, updatedAt: serverTimestamp() };
    const batch = writeBatch(db);
    if (draft) {
      batch.update(doc(db, 'strategies/draft'), {
        status: 'current',
        approvedBy: 'rådmannens ledergruppe',
        approvedOn: TODAY,
        decidedBy: uid,
        decidedAt: serverTimestamp(),
        ...written,
        ...draft,
      });
    }
    if (before) {
      batch.update(doc(db, 'strategies/s1'), { status: 'retired', ...written, ...before });
    }
    if (pointer) {
      batch.set(doc(db, 'directory/strategy'), { currentId: 'draft', ...pointer });
    }
    return batch.commit();
  };
  const withDraft = (changes: DocumentData = {}) =>
    emulator.reset({ ...municipality(), 'strategies/draft': { ...DRAFT_STRATEGY, ...changes } });

  beforeEach(() => withDraft());

  it('is ledergruppen’s, and makes one strategy current and the other retired', async () => {
    await assertSucceeds(approve('eva'));
    equal((await emulator.stored('strategies/draft'))?.['status'], 'current');
    equal((await emulator.stored('strategies/s1'))?.['status'], 'retired');
  });
  it('is nobody else’s', async () => {
    for (const uid of ['ada', 'arne', 'lise', 'kari', 'gone', 'former', STRANGER]) {
      await assertFails(approve(uid));
    }
  });
  it('is whole or not at all', async () => {
    for (const part of ['draft', 'before', 'pointer']) {
      await assertFails(approve('eva', { [part]: null }));
      const others = ['draft', 'before', 'pointer'].filter((other) => other !== part);
      await assertFails(approve('eva', Object.fromEntries(others.map((other) => [other, null]))));
    }
  });
  it('names the strategy that comes into force', async () => {
    await assertFails(approve('eva', { pointer: { currentId: 's1' } }));
    await assertFails(approve('eva', { pointer: { currentId: 'old' } }));
    await assertFails(approve('eva', { pointer: { note: '' } }));
  });
  it('is not of a strategy that is in force, or has been', async () => {
    await assertSucceeds(approve('eva'));
    await assertFails(approve('eva', { draft: { version: 3 }, before: null }));
    await assertFails(approve('eva', { draft: null, before: { status: 'current', version: 3 } }));
  });
  it('is of what was seen', async () => {
    await assertFails(approve('eva', { draft: { version: 3 } }));
    await assertFails(approve('eva', { before: { version: 3 } }));
  });
  it('changes nothing else', async () => {
    await assertFails(approve('eva', { draft: { title: 'En annen' } }));
    await assertFails(approve('eva', { draft: { reviseBy: '2040-01-01' } }));
    await assertFails(approve('eva', { before: { title: 'En annen' } }));
    await assertFails(approve('eva', { before: { approvedOn: '2020-01-01' } }));
  });
  it('tells who and when as it was', async () => {
    for (const draft of [
      { approvedBy: '' },
      { approvedBy: 5 },
      { approvedBy: 'x'.repeat(201) },
      { approvedBy: 'Eva 01019012345' },
      { approvedOn: '' },
      { approvedOn: '2026-02-30' },
      { approvedOn: addDays(TODAY, -4) },
      { approvedOn: addDays(TODAY, 3) },
      { decidedBy: 'ada' },
      { decidedBy: '' },
      { decidedAt: new Date(2026, 0, 1) },
      { decidedAt: null },
      { status: 'retired' },
      { status: 'approved' },
    ]) {
      await assertFails(approve('eva', { draft }));
    }
    await assertFails(approve('eva', { before: { status: 'draft' } }));
    await assertSucceeds(approve('eva', { draft: { approvedOn: addDays(TODAY, -1) } }));
  });
  it('needs goals and target groups, without which there are no measures', async () => {
    for (const list of ['goals', 'targetGroups']) {
      const out = Object.fromEntries(
        Object.keys(STRATEGY[list] as DocumentData).map((id) => [id, '']),
      );
      await withDraft({ [list]: {}, successors: { ...STRATEGY['successors'], [list]: out } });
      await assertFails(approve('eva'));
    }
  });
  for (const list of ['goals', 'objectives', 'targetGroups', 'channels', 'sections']) {
    it(`needs to be told what becomes of the ${list} that go out`, async () => {
      const [first] = Object.keys(STRATEGY[list] as DocumentData);
      const { [first]: entry, ...others } = STRATEGY[list] as DocumentData;
      const changed = { [list]: { ...others, more: entry } };
      await withDraft(changed);
      await assertFails(approve('eva'));
      await withDraft({
        ...changed,
        successors: { ...STRATEGY['successors'], [list]: { [first]: 'more' } },
      });
      await assertSucceeds(approve('eva'));
    });
  }
  it('is of one that changes everything, too', async () => {
    await withDraft(everythingNew());
    await assertSucceeds(approve('eva'));
  });
  it('is of a draft that takes over from the one in force', async () => {
    for (const replaces of ['', 'old', 'none']) {
      await withDraft({ replaces });
      await assertFails(approve('eva'));
      await assertFails(approve('eva', { before: null }));
    }
  });

  describe('where none is in force yet', () => {
    const first = async (changes: DocumentData = {}) => {
      const { 'strategies/s1': _current, 'directory/strategy': _one, ...rest } = municipality();
      await emulator.reset({
        ...rest,
        'strategies/draft': { ...DRAFT_STRATEGY, replaces: '', ...changes },
      });
    };
    it('is ledergruppen’s too', async () => {
      await first();
      await assertSucceeds(approve('eva', { before: null }));
    });
    it('is nobody else’s', async () => {
      await first();
      await assertFails(approve('ada', { before: null }));
    });
    it('is of one that replaces none', async () => {
      await first({ replaces: 'old' });
      await assertFails(approve('eva', { before: null }));
    });
  });
});
