import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual, equal } from 'node:assert/strict';
import {
  collection,
  doc,
  DocumentData,
  getDocs,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { LIMITS } from '../src/app/domain/measure/measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { PLAN_LIMITS, PlanStatus } from '../src/app/domain/plan/plan';
import { emulator } from './emulator';
import { changeOf, commit, StoredMeasure } from './measure-batch';
import { MEASURE, municipality, PEOPLE, planWith, stamp, STRANGER, WEEK } from './municipality';

const PLAN = 'plans/school-2026';
/** What the plan that the specs start from took last. */
const LAST_CHANGE = { measureId: 'm1', version: 1, week: WEEK };
const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);

/** One move of the status as the application writes it: the plan's half and the event. */
function moveOf(by: string, status: PlanStatus, base: number, comment = '') {
  const statusVersion = base + 1;
  return {
    version: String(statusVersion),
    plan: {
      status,
      statusVersion,
      statusBy: by,
      statusAt: serverTimestamp(),
      statusComment: comment,
      ...stamp(),
      ...(status === 'approved' && { changedSinceApproval: [] as readonly string[] }),
    } as DocumentData,
    event: { status, by, at: serverTimestamp(), comment, seen: LAST_CHANGE } as DocumentData,
  };
}

describe('the status of a plan', () => {
  const write = (uid: string, { version, plan, event }: ReturnType<typeof moveOf>) =>
    writeBatch(emulator.as(uid))
      .update(doc(emulator.as(uid), PLAN), plan)
      .set(doc(emulator.as(uid), `${PLAN}/decisions/${version}`), event)
      .commit();
  const move = (uid: string, status: PlanStatus, comment?: string) =>
    write(uid, moveOf(uid, status, 3, comment));
  /** The plan stands at this status, moved three times. */
  const start = (status: PlanStatus, changes: Record<string, DocumentData> = {}) =>
    emulator.reset({
      ...municipality(),
      [PLAN]: { ...planWith({ m1: MEASURE }), status, statusVersion: 3 },
      ...changes,
    });
  const stands = (measures: Readonly<Record<string, StoredMeasure>>) => ({
    ...planWith(measures),
    lastChange: LAST_CHANGE,
    statusVersion: 3,
  });
  const stored = async () => (await emulator.stored(PLAN)) ?? {};

  beforeEach(() => start('draft'));

  describe('submitting', () => {
    for (const from of ['draft', 'returned', 'approved'] as const) {
      it(`from ${from}, by the line leader`, async () => {
        await start(from);
        await assertSucceeds(move('lise', 'submitted', 'Klar.'));
        equal((await stored())['status'], 'submitted');
        deepEqual((await stored())['changedSinceApproval'], ['m1']);
        const event = await emulator.stored(`${PLAN}/decisions/4`);
        equal(event?.['comment'], 'Klar.');
      });
    }
    it('by nobody else, whatever they may edit', async () => {
      for (const uid of ['ada', 'arne', 'eva', 'odd', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
        await assertFails(move(uid, 'submitted'));
      }
    });
    it('not by a leader who has lost access', async () => {
      const lise = { ...PEOPLE['lise'], active: false };
      await start('draft', { 'members/lise': lise });
      await assertFails(move('lise', 'submitted'));
    });
    it('not of a plan without measures', async () => {
      await start('draft', { [PLAN]: stands({}) });
      await assertFails(move('lise', 'submitted'));
    });
    it('of a plan that is full', async () => {
      const ids = Array.from({ length: LIMITS.measuresPerPlan }, (_, index) => `m${index + 2}`);
      const archived = { ...MEASURE, title: 'Å'.repeat(200), archived: true };
      const measures = Object.fromEntries(ids.map((id) => [id, archived]));
      await start('draft', { [PLAN]: stands(measures) });
      await assertFails(move('lise', 'submitted'));
      await start('draft', { [PLAN]: stands({ ...measures, m1: MEASURE }) });
      await assertSucceeds(move('lise', 'submitted'));
    });
    it('not of a plan whose measures are all archived, whatever they are called', async () => {
      const line = writeLine(MEASURE);
      for (const title of ['false', `x|false|1|y`, `x|${line}`, `x\n${line}`]) {
        const archived = { ...MEASURE, title, archived: true };
        await start('draft', { [PLAN]: stands({ m2: archived, m1: archived }) });
        await assertFails(move('lise', 'submitted'));
        await start('draft', { [PLAN]: stands({ m2: { ...MEASURE, title }, m1: archived }) });
        await assertSucceeds(move('lise', 'submitted'));
      }
    });
    it('not of one that is submitted', async () => {
      await start('submitted');
      await assertFails(move('lise', 'submitted'));
    });
    it('not with the marks of what has changed taken away', async () => {
      const honest = moveOf('lise', 'submitted', 3);
      for (const changedSinceApproval of [[], ['m1', 'm2']]) {
        const plan = { ...honest.plan, changedSinceApproval };
        await assertFails(write('lise', { ...honest, plan }));
      }
    });
    it('not together with another change', async () => {
      const honest = moveOf('lise', 'submitted', 3);
      for (const change of [{ order: ['m1'] }, { year: 2027 }, { summaries: {} }, { note: '' }]) {
        await assertFails(write('lise', { ...honest, plan: { ...honest.plan, ...change } }));
      }
    });
  });

  describe('taking back', () => {
    it('what is submitted, by the line leader', async () => {
      await start('submitted');
      await assertSucceeds(move('lise', 'draft', 'Glemte noe.'));
    });
    it('by nobody else', async () => {
      await start('submitted');
      for (const uid of ['ada', 'arne', 'eva', 'odd', 'kari']) {
        await assertFails(move(uid, 'draft'));
      }
    });
    for (const from of ['draft', 'returned', 'approved'] as const) {
      it(`not what is ${from}`, async () => {
        await start(from);
        await assertFails(move('lise', 'draft'));
      });
    }
  });

  describe('deciding', () => {
    beforeEach(() => start('submitted'));

    it('approves, and takes the marks away', async () => {
      await assertSucceeds(move('eva', 'approved'));
      deepEqual((await stored())['changedSinceApproval'], []);
    });
    it('approves not with marks left', async () => {
      const honest = moveOf('eva', 'approved', 3);
      const { changedSinceApproval: _none, ...rest } = honest.plan;
      await assertFails(write('eva', { ...honest, plan: rest }));
    });
    it('returns with a comment, and lets the marks be', async () => {
      await assertFails(move('eva', 'returned', ''));
      const honest = moveOf('eva', 'returned', 3, 'Mangler målgrupper.');
      const cleared = { ...honest.plan, changedSinceApproval: [] };
      await assertFails(write('eva', { ...honest, plan: cleared }));
      await assertSucceeds(write('eva', honest));
      deepEqual((await stored())['changedSinceApproval'], ['m1']);
    });
    it('is for ledergruppen alone', async () => {
      for (const uid of ['lise', 'odd', 'ada', 'arne', 'kari', 'gone', 'former', STRANGER]) {
        await assertFails(move(uid, 'approved'));
        await assertFails(move(uid, 'returned', 'Nei.'));
      }
    });
    it('is not for an executive who has lost access', async () => {
      await start('submitted', { 'members/eva': { ...PEOPLE['eva'], active: false } });
      await assertFails(move('eva', 'approved'));
    });
    it('is never of one’s own unit', async () => {
      await start('submitted', { 'members/eva': { ...PEOPLE['eva'], unitIds: ['school'] } });
      await assertFails(move('eva', 'approved'));
      await assertFails(move('eva', 'returned', 'Nei.'));
      await start('submitted', { 'members/eva': { ...PEOPLE['eva'], unitIds: ['library'] } });
      await assertSucceeds(move('eva', 'approved'));
    });
    it('is never of a unit that one leads, whatever the member’s units say', async () => {
      const school = { ...(municipality()['units/school'] ?? {}), leaderUid: 'eva' };
      await start('submitted', { 'units/school': school });
      await assertFails(move('eva', 'approved'));
      await assertFails(move('eva', 'returned', 'Nei.'));
      await assertSucceeds(move('eva', 'draft'));
    });
    for (const from of ['draft', 'returned', 'approved'] as const) {
      it(`is not of what is ${from}`, async () => {
        await start(from);
        await assertFails(move('eva', 'approved'));
        await assertFails(move('eva', 'returned', 'Nei.'));
      });
    }
  });

  it('goes the whole way, event by event', async () => {
    await assertSucceeds(write('lise', moveOf('lise', 'submitted', 3)));
    await assertSucceeds(write('eva', moveOf('eva', 'returned', 4, 'Mangler en frist.')));
    await assertSucceeds(write('lise', moveOf('lise', 'submitted', 5)));
    await assertSucceeds(write('lise', moveOf('lise', 'draft', 6)));
    await assertSucceeds(write('lise', moveOf('lise', 'submitted', 7)));
    await assertSucceeds(write('eva', moveOf('eva', 'approved', 8)));
    const events = await getDocs(collection(emulator.as('kari'), `${PLAN}/decisions`));
    deepEqual(
      events.docs.map((event) => `${event.id} ${event.data()['status']}`),
      ['4 submitted', '5 returned', '6 submitted', '7 draft', '8 submitted', '9 approved'],
    );
  });

  describe('moves by one version at a time', () => {
    it('not from one that is no longer', async () => {
      await assertSucceeds(move('lise', 'submitted'));
      await assertFails(move('lise', 'draft'));
      await assertSucceeds(write('lise', moveOf('lise', 'draft', 4)));
    });
    for (const base of [1, 2, 4, 2.5]) {
      it(`not to ${base + 1} from 3`, () =>
        assertFails(write('lise', moveOf('lise', 'submitted', base))));
    }
    it('lets one of two decisions made at once through', async () => {
      await start('submitted');
      const both = await Promise.allSettled([
        move('eva', 'approved'),
        move('eva', 'returned', 'Nei.'),
      ]);
      deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });
  });

  describe('is moved with its event, which agrees with it', () => {
    const lies: readonly (readonly [string, DocumentData, DocumentData])[] = [
      ['another status', {}, { status: 'approved' }],
      ['another author', {}, { by: 'eva' }],
      ['another time', {}, { at: EARLIER }],
      ['another comment', {}, { comment: 'Noe annet' }],
      ['an unknown field', {}, { note: '' }],
      ['a measure’s change that is not the last', {}, { seen: { ...LAST_CHANGE, version: 2 } }],
      ['a change of another measure', {}, { seen: { ...LAST_CHANGE, measureId: 'm2' } }],
      ['nothing seen', {}, { seen: null }],
      ['an author who is not signed in', { statusBy: 'eva' }, { by: 'eva' }],
      ['an earlier time in both', { statusAt: EARLIER }, { at: EARLIER }],
      ['no status that there is', { status: 'decided' }, { status: 'decided' }],
      [
        'a comment that is too long',
        { statusComment: 'x'.repeat(PLAN_LIMITS.comment + 1) },
        { comment: 'x'.repeat(PLAN_LIMITS.comment + 1) },
      ],
      ['a comment that is no text', { statusComment: 5 }, { comment: 5 }],
      [
        'somebody’s identity number',
        { statusComment: 'Spør 01019012345.' },
        { comment: 'Spør 01019012345.' },
      ],
    ];
    for (const [lie, plan, event] of lies) {
      it(`not ${lie}`, async () => {
        const honest = moveOf('lise', 'submitted', 3, 'Klar.');
        await assertFails(
          write('lise', {
            ...honest,
            plan: { ...honest.plan, ...plan },
            event: { ...honest.event, ...event },
          }),
        );
      });
    }
    for (const field of ['status', 'by', 'at', 'comment', 'seen']) {
      it(`not without ${field}`, async () => {
        const honest = moveOf('lise', 'submitted', 3, 'Klar.');
        const { [field]: _left, ...event } = honest.event;
        await assertFails(write('lise', { ...honest, event }));
      });
    }
    it('with the longest comment', async () => {
      await assertSucceeds(move('lise', 'submitted', 'ø'.repeat(PLAN_LIMITS.comment)));
    });
    it('not the plan alone, nor the event alone', async () => {
      const { plan, event } = moveOf('lise', 'submitted', 3);
      const db = emulator.as('lise');
      await assertFails(updateDoc(doc(db, PLAN), plan));
      await assertFails(setDoc(doc(db, `${PLAN}/decisions/4`), event));
      await assertFails(setDoc(doc(db, `${PLAN}/decisions/3`), { ...event, status: 'draft' }));
    });
    it('under its own number', async () => {
      for (const version of ['3', '5', '04']) {
        await assertFails(write('lise', { ...moveOf('lise', 'submitted', 3), version }));
      }
    });
    it('once only', async () => {
      const { plan, event } = moveOf('lise', 'submitted', 3);
      const db = emulator.as('lise');
      const batch = writeBatch(db)
        .update(doc(db, PLAN), plan)
        .set(doc(db, `${PLAN}/decisions/4`), event)
        .set(doc(db, `${PLAN}/decisions/5`), event);
      await assertFails(batch.commit());
    });
  });

  it('is not decided on a plan that has changed since it was looked at', async () => {
    await start('submitted');
    const change = { deadline: '2026-09-01' };
    await commit(emulator.as('lise'), changeOf(MEASURE, { by: 'lise', change }));
    await assertFails(move('eva', 'approved'));
    const seen = (await stored())['lastChange'] as DocumentData;
    equal(seen['version'], 2);
    const honest = moveOf('eva', 'approved', 3);
    await assertSucceeds(write('eva', { ...honest, event: { ...honest.event, seen } }));
  });

  it('has a history that never changes', async () => {
    const event = { status: 'submitted', by: 'lise', at: EARLIER, comment: '' };
    await start('submitted', { [`${PLAN}/decisions/3`]: event });
    for (const uid of ['lise', 'eva', 'arne', 'ada']) {
      const path = doc(emulator.as(uid), `${PLAN}/decisions/3`);
      await assertFails(updateDoc(path, { comment: 'Noe annet' }));
      await assertFails(setDoc(path, { ...event, by: uid }));
    }
  });
});
