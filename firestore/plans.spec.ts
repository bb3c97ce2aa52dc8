import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { emulator } from './emulator';
import { emptyPlan, municipality, STRANGER, WEEK } from './municipality';

describe('plans', () => {
  const create = (uid: string, plan: object, id = 'school-2027') =>
    setDoc(doc(emulator.as(uid), `plans/${id}`), plan);
  const update = (uid: string, change: object) =>
    updateDoc(doc(emulator.as(uid), 'plans/school-2026'), change);

  beforeEach(() => emulator.reset(municipality()));

  it('are created by the unit’s leader, by advisors and by admins', async () => {
    await assertSucceeds(create('lise', emptyPlan('school', 2027), 'school-2027'));
    await assertSucceeds(create('arne', emptyPlan('school', 2000), 'school-2000'));
    await assertSucceeds(create('ada', emptyPlan('school', 2100), 'school-2100'));
  });
  it('are created by nobody else', async () => {
    for (const uid of ['odd', 'eva', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
      await assertFails(create(uid, emptyPlan('school', 2027)));
    }
  });
  it('are created for an active unit', async () => {
    await assertFails(create('ada', emptyPlan('closed', 2027), 'closed-2027'));
    await assertFails(create('ada', emptyPlan('nowhere', 2027), 'nowhere-2027'));
  });
  it('are named after their unit and year', async () => {
    await assertFails(create('lise', emptyPlan('school', 2027), 'school-2028'));
    await assertFails(create('odd', emptyPlan('library', 2027), 'school-2027'));
    await assertFails(create('lise', emptyPlan('school', 2027), 'anything'));
  });
  it('follow a current strategy', async () => {
    await assertFails(create('lise', { ...emptyPlan('school', 2027), strategyId: 'old' }));
    await assertFails(create('lise', { ...emptyPlan('school', 2027), strategyId: 'none' }));
  });
  it('lie between the years 2000 and 2100', async () => {
    for (const year of [1999, 2101, 2027.5]) {
      await assertFails(create('lise', emptyPlan('school', year), `school-${year}`));
    }
    await assertFails(create('lise', { ...emptyPlan('school'), year: '2027' }));
  });

  describe('start as an empty draft', () => {
    const wrong: readonly object[] = [
      { status: 'approved' },
      { statusVersion: 1 },
      { statusBy: 'ada' },
      { statusAt: new Date() },
      { statusComment: 'Klar.' },
      { changedSinceApproval: ['m1'] },
      { changedSinceApproval: true },
      { order: ['m1'] },
      { summaries: { m1: 'x'.repeat(500_000) } },
      { trend: { '2026-01-05': { notStarted: 1 } } },
      { lastChange: { measureId: 'm1', version: 0, week: '' } },
      { lastChange: {} },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not with ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(create('ada', { ...emptyPlan('school', 2027), ...change }));
      });
    }
    for (const field of Object.keys(emptyPlan('school'))) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = emptyPlan('school', 2027);
        await assertFails(create('ada', rest));
      });
    }
  });

  it('are not replaced by an empty one', async () => {
    await assertFails(create('lise', emptyPlan('school'), 'school-2026'));
  });

  describe('change alone in nothing but their order', () => {
    const changes: readonly object[] = [
      { unitId: 'library' },
      { year: 2027 },
      { strategyId: 'old' },
      { status: 'submitted' },
      { status: 'approved', statusVersion: 1, statusBy: 'eva', statusAt: serverTimestamp() },
      { statusVersion: 1 },
      { changedSinceApproval: [] },
      { changedSinceApproval: true },
      { summaries: {} },
      { 'summaries.m1': 'completed|onTrack|100' },
      { 'trend.2026-01-05.completed': 5 },
      { lastChange: { measureId: 'm1', version: 1, week: addDays(WEEK, -7) } },
      { lastChange: { measureId: 'm1', version: 2, week: WEEK } },
      { note: '' },
    ];
    for (const change of changes) {
      it(JSON.stringify(change).slice(0, 60), async () => {
        for (const uid of ['lise', 'arne', 'eva', 'ada', 'gone', 'former', STRANGER]) {
          await assertFails(update(uid, change));
        }
      });
    }
  });
});
