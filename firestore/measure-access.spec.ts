import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { doc, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { emulator } from './emulator';
import { changeOf, commit, creationOf } from './measure-batch';
import { COMPLETED, emptyPlan, MEASURE, municipality, STRANGER, TODAY } from './municipality';

const ARCHIVED = { ...MEASURE, archived: true };
const STALE = {
  ...MEASURE,
  assigneeUid: 'gone',
  acknowledgedBy: 'odd',
  acknowledgedOn: '2020-01-01',
};

describe('who writes measures', () => {
  const change = (uid: string, fields: object, before = MEASURE) =>
    commit(emulator.as(uid), changeOf(before, { by: uid, change: fields }));
  const create = (uid: string, fields: object = {}) =>
    commit(emulator.as(uid), creationOf(MEASURE, { by: uid, change: fields }));

  beforeEach(() => emulator.reset(municipality()));

  describe('the unit’s leader, advisors and admins', () => {
    for (const uid of ['lise', 'arne', 'ada']) {
      it(`${uid} creates`, () => assertSucceeds(create(uid)));
      it(`${uid} changes`, () =>
        assertSucceeds(change(uid, { title: 'Ny tittel', deadline: '2026-07-31' })));
    }
    for (const uid of ['odd', 'eva', 'kari', 'gone', 'former', STRANGER]) {
      it(`not ${uid}`, async () => {
        await assertFails(create(uid));
        await assertFails(change(uid, { title: 'Ny tittel' }));
        await assertFails(change(uid, { statusText: 'Går bra.' }));
      });
    }
  });

  describe('the assignee', () => {
    it('reports', async () => {
      await assertSucceeds(
        change('ivar', {
          ...COMPLETED,
          health: 'atRisk',
          statusText: 'Ferdig.',
          reportedOn: TODAY,
        }),
      );
    });
    const others: readonly object[] = [
      { title: 'Ny tittel' },
      { message: 'Ny' },
      { expectedEffect: 'Ny' },
      { goalIds: ['g2'] },
      { targetGroupIds: ['t2'] },
      { channelIds: [] },
      { start: '2026-01-06' },
      { deadline: '2026-12-31' },
      { assigneeUid: '' },
      { assigneeUid: 'kari' },
      { acknowledgedBy: 'ivar', acknowledgedOn: TODAY },
      { escalation: 'Hvem skal betale?' },
      { archived: true },
    ];
    for (const fields of others) {
      it(`changes nothing else: ${JSON.stringify(fields)}`, async () => {
        await assertFails(change('ivar', { ...fields, statusText: 'Går bra.' }));
      });
    }
    it('is the stored one, not the incoming one', async () => {
      await assertFails(change('kari', { assigneeUid: 'kari', statusText: 'Går bra.' }));
    });
    it('creates nothing', () => assertFails(create('ivar')));
    it('has lost the right with the access', async () => {
      await emulator.reset(municipality({ m1: STALE }));
      await assertFails(change('gone', { statusText: 'Går bra.' }, STALE));
    });
  });

  describe('delegating', () => {
    it('to an active member, or to nobody', async () => {
      await assertSucceeds(change('lise', { assigneeUid: 'kari' }));
      const next = { ...MEASURE, assigneeUid: 'kari', version: 2, updatedBy: 'lise' };
      await assertSucceeds(change('lise', { assigneeUid: '' }, next));
    });
    it('not to somebody who has left, nor to a stranger', async () => {
      for (const assigneeUid of ['gone', STRANGER, 5, null, 'a|b']) {
        await assertFails(change('lise', { assigneeUid }));
        await assertFails(create('lise', { assigneeUid }));
      }
      await assertSucceeds(create('lise', { assigneeUid: '' }));
    });
    it('stays as it was where the assignee has left since', async () => {
      await emulator.reset(municipality({ m1: STALE }));
      await assertSucceeds(change('lise', { title: 'Ny tittel' }, STALE));
    });
  });

  describe('acknowledging', () => {
    const own = { acknowledgedBy: 'lise', acknowledgedOn: TODAY };

    it('by the unit’s leader, in their own name', async () => {
      await assertSucceeds(change('lise', own));
      await assertSucceeds(create('lise', own));
    });
    it('by nobody else, whatever they may edit', async () => {
      for (const uid of ['arne', 'ada']) {
        await assertFails(change(uid, { ...own, acknowledgedBy: uid }));
        await assertFails(change(uid, own));
        await assertFails(create(uid, { ...own, acknowledgedBy: uid }));
      }
    });
    it('not in somebody else’s name', async () => {
      await assertFails(change('lise', { ...own, acknowledgedBy: 'odd' }));
      await assertFails(create('lise', { ...own, acknowledgedBy: 'ada' }));
      await assertFails(change('lise', { acknowledgedBy: 'odd' }, { ...MEASURE }));
    });
    it('on a day that has come', async () => {
      await assertSucceeds(change('lise', { ...own, acknowledgedOn: addDays(TODAY, -3) }));
      for (const acknowledgedOn of [addDays(TODAY, 3), '', '2026-02-30', 5, null]) {
        const before = { ...MEASURE, ...own, version: 2 };
        await emulator.reset(municipality({ m1: before }));
        await assertFails(change('lise', { acknowledgedOn }, before));
      }
    });
    it('is not taken back', async () => {
      const before = { ...MEASURE, ...own };
      await emulator.reset(municipality({ m1: before }));
      await assertFails(change('lise', { acknowledgedBy: '', acknowledgedOn: '' }, before));
    });
    it('by the former leader stays as it was', async () => {
      await emulator.reset(municipality({ m1: STALE }));
      await assertSucceeds(change('arne', { title: 'Ny tittel' }, STALE));
      const next = { ...STALE, title: 'Ny tittel', version: 2, updatedBy: 'arne' };
      await assertSucceeds(change('lise', own, next));
    });
  });

  describe('lifting to ledergruppen', () => {
    const LIFTED = { ...MEASURE, escalation: 'Hvem skal betale?' };

    for (const uid of ['lise', 'arne', 'ada']) {
      it(`by ${uid}, who may edit, and down again`, async () => {
        await assertSucceeds(change(uid, { escalation: LIFTED.escalation }));
        const lifted = { ...LIFTED, version: 2, updatedBy: uid };
        await assertSucceeds(change(uid, { escalation: '' }, lifted));
      });
    }
    for (const uid of ['odd', 'eva', 'ivar', 'kari', 'gone', STRANGER]) {
      it(`not by ${uid}, either way`, async () => {
        await assertFails(change(uid, { escalation: LIFTED.escalation }));
        await emulator.reset(municipality({ m1: LIFTED }));
        await assertFails(change(uid, { escalation: '' }, LIFTED));
      });
    }
    it('hinders nobody’s report', async () => {
      await emulator.reset(municipality({ m1: LIFTED }));
      await assertSucceeds(change('ivar', { ...COMPLETED }, LIFTED));
    });
  });

  describe('archiving', () => {
    it('by who may edit, and back', async () => {
      await assertSucceeds(change('lise', { archived: true }));
      const archived = { ...ARCHIVED, version: 2, updatedBy: 'lise' };
      await assertSucceeds(change('arne', { archived: false }, archived));
    });
    it('not by the assignee, either way', async () => {
      await assertFails(change('ivar', { archived: true }));
      await emulator.reset(municipality({ m1: ARCHIVED }));
      await assertFails(change('ivar', { archived: false }, ARCHIVED));
    });
    it('freezes all the rest', async () => {
      await emulator.reset(municipality({ m1: ARCHIVED }));
      await assertFails(change('lise', { title: 'Ny tittel' }, ARCHIVED));
      await assertFails(change('ivar', { statusText: 'Går bra.' }, ARCHIVED));
      await assertSucceeds(change('lise', { archived: false, title: 'Ny tittel' }, ARCHIVED));
    });
  });

  describe('moving to another unit', () => {
    it('is refused to the plan with its measures', async () => {
      const db = emulator.as('odd');
      const { measure, history, plan } = changeOf(MEASURE, { by: 'odd', change: { title: 'Min' } });
      const batch = writeBatch(db)
        .set(doc(db, 'plans/school-2026'), { ...plan, unitId: 'library' }, { merge: true })
        .set(doc(db, 'plans/school-2026/measures/m1'), measure)
        .set(doc(db, 'plans/school-2026/measures/m1/history/2'), history);
      await assertFails(batch.commit());
      const both = changeOf(MEASURE, { by: 'arne', change: { title: 'Felles' } });
      await assertFails(
        commit(emulator.as('arne'), { ...both, plan: { ...both.plan, unitId: 'library' } }),
      );
    });
    it('is refused to a measure copied into somebody else’s plan', async () => {
      const copy = { by: 'lise', planId: 'library-2026', id: 'm1' };
      await assertFails(commit(emulator.as('lise'), creationOf(MEASURE, copy)));
      await assertSucceeds(commit(emulator.as('odd'), creationOf(MEASURE, { ...copy, by: 'odd' })));
    });
    it('is refused to a measure that tells another unit’s plan of itself', async () => {
      const db = emulator.as('odd');
      const { measure, history, plan } = changeOf(MEASURE, { by: 'odd', change: { title: 'Min' } });
      const batch = writeBatch(db)
        .set(doc(db, 'plans/library-2026'), plan, { merge: true })
        .set(doc(db, 'plans/school-2026/measures/m1'), measure)
        .set(doc(db, 'plans/school-2026/measures/m1/history/2'), history);
      await assertFails(batch.commit());
    });
    it('is refused into a plan that is created along with it', async () => {
      const db = emulator.as('lise');
      const { measure, history, plan } = creationOf(MEASURE, { by: 'lise', planId: 'school-2027' });
      const batch = writeBatch(db)
        .set(doc(db, 'plans/school-2027'), { ...emptyPlan('school', 2027), ...plan })
        .set(doc(db, 'plans/school-2027/measures/new'), measure)
        .set(doc(db, 'plans/school-2027/measures/new/history/1'), history);
      await assertFails(batch.commit());
    });
  });
});
