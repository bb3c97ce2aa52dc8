import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import { DocumentData, increment } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { emulator } from './emulator';
import { changeOf, commit, creationOf, MeasureBatch } from './measure-batch';
import { MEASURE, municipality, WEEK } from './municipality';

const LAST_WEEK = addDays(WEEK, -7);
const STARTED = { status: 'inProgress', progress: 10 };

describe('the trend of a plan', () => {
  const write = (batch: MeasureBatch, plan: DocumentData = {}) =>
    commit(emulator.as('lise'), { ...batch, plan: { ...batch.plan, ...plan } });
  const start = () => changeOf(MEASURE, { by: 'lise', change: STARTED });
  const retitle = () => changeOf(MEASURE, { by: 'lise', change: { title: 'Ny' } });
  const trend = async () => (await emulator.stored('plans/school-2026'))?.['trend'];
  const inWeek = (week: string): DocumentData => ({
    lastChange: { measureId: 'm1', version: 2, week },
    trend: { [week]: { notStarted: increment(-1), inProgress: increment(1) } },
  });

  beforeEach(() => emulator.reset(municipality()));

  it('gains one with a new measure', async () => {
    await assertSucceeds(write(creationOf(MEASURE, { by: 'lise' })));
    deepEqual(await trend(), { [WEEK]: { notStarted: 2 }, [LAST_WEEK]: { notStarted: 3 } });
  });
  it('moves one from status to status', async () => {
    await assertSucceeds(write(start()));
    deepEqual((await trend())[WEEK], { notStarted: 0, inProgress: 1 });
  });
  it('loses one to the archive and has it back', async () => {
    await assertSucceeds(write(changeOf(MEASURE, { by: 'lise', change: { archived: true } })));
    deepEqual((await trend())[WEEK], { notStarted: 0 });
    const archived = { ...MEASURE, archived: true, version: 2 };
    await assertSucceeds(write(changeOf(archived, { by: 'lise', change: { archived: false } })));
    deepEqual((await trend())[WEEK], { notStarted: 1 });
  });
  it('counts no measure that is created in the archive', async () => {
    await assertSucceeds(write(creationOf(MEASURE, { by: 'lise', change: { archived: true } })));
    deepEqual((await trend())[WEEK], { notStarted: 1 });
  });
  it('begins a week that it does not have', async () => {
    const week = addDays(WEEK, -14);
    await assertSucceeds(write(start(), inWeek(week)));
    deepEqual((await trend())[week], { notStarted: -1, inProgress: 1 });
  });

  describe('does not move', () => {
    it('where the status stays', async () => {
      await assertFails(write(retitle(), { trend: { [WEEK]: { notStarted: increment(1) } } }));
      await assertFails(write(retitle(), { trend: {} }));
      await assertSucceeds(write(retitle()));
    });
    const lies: Readonly<Record<string, DocumentData>> = {
      'by two': { notStarted: increment(-1), inProgress: increment(2) },
      'by minus two': { notStarted: increment(-2), inProgress: increment(1) },
      'without leaving': { inProgress: increment(1) },
      'without entering': { notStarted: increment(-1) },
      'into another status': { notStarted: increment(-1), completed: increment(1) },
      'further statuses': {
        notStarted: increment(-1),
        inProgress: increment(1),
        completed: increment(1),
      },
      'into what is no number': { notStarted: increment(-1), inProgress: '1' },
    };
    for (const [lie, counts] of Object.entries(lies)) {
      it(lie, () => assertFails(write(start(), { trend: { [WEEK]: counts } })));
    }
    it('not at all where the status changes', async () => {
      const { trend: _counts, ...plan } = start().plan;
      await assertFails(commit(emulator.as('lise'), { ...start(), plan }));
    });
    it('in two weeks at once', async () => {
      const { trend: counts } = inWeek(WEEK);
      const both = { ...counts, [LAST_WEEK]: { notStarted: increment(1) } };
      await assertFails(write(start(), { trend: both }));
    });
    it('in another week than the change names', async () => {
      await assertFails(write(start(), { trend: inWeek(LAST_WEEK)['trend'] }));
      await assertSucceeds(write(start(), inWeek(LAST_WEEK)));
    });
    it('into a week that is no map', async () => {
      await assertFails(write(start(), { trend: { [WEEK]: 1 } }));
    });
  });

  describe('names its week by a Monday of the last two months', () => {
    it('seven weeks back', () => assertSucceeds(write(start(), inWeek(addDays(WEEK, -49)))));
    const weeks: readonly unknown[] = [
      addDays(WEEK, 1),
      addDays(WEEK, 7),
      addDays(WEEK, -70),
      addDays(WEEK, -1),
      '2026-02-30',
      'now',
      '',
      5,
      null,
    ];
    for (const week of weeks) {
      it(`not ${JSON.stringify(week)}`, async () => {
        const lastChange = { measureId: 'm1', version: 2, week };
        await assertFails(write(retitle(), { lastChange }));
        // An empty text cannot name a field of the trend.
        await assertFails(write(start(), { ...inWeek(String(week) || WEEK), lastChange }));
      });
    }
  });
});
