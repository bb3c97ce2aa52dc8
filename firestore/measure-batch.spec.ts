import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual, equal } from 'node:assert/strict';
import { doc, serverTimestamp, setDoc, Timestamp, updateDoc, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { LIMITS } from '../src/app/domain/measure/measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { emulator } from './emulator';
import { changeOf, commit, creationOf, HonestBatch, MeasureBatch } from './measure-batch';
import { MEASURE, municipality, planWith, stamp, STRANGER, WEEK } from './municipality';

const EVENT = 'plans/school-2026/measures/m1/history/1';

describe('one write of a measure', () => {
  const change = (): HonestBatch =>
    changeOf(MEASURE, { by: 'lise', change: { title: 'Ny', goalIds: ['g2', 'g1'] } });
  const creation = (): HonestBatch => creationOf(MEASURE, { by: 'lise' });
  const write = (batch: MeasureBatch) => commit(emulator.as('lise'), batch);

  beforeEach(() => emulator.reset(municipality()));

  it('is a batch of three: measure, history and plan', async () => {
    await assertSucceeds(write(change()));
    await assertSucceeds(write(creation()));
    const plan = await emulator.stored('plans/school-2026');
    const measure = await emulator.stored('plans/school-2026/measures/m1');
    const event = await emulator.stored('plans/school-2026/measures/m1/history/2');
    equal(
      plan?.['summaries'].m1,
      writeLine({ ...MEASURE, title: 'Ny', goalIds: ['g2', 'g1'], version: 2 }),
    );
    equal(measure?.['version'], 2);
    deepEqual(event?.['to'], { title: 'Ny', goalIds: ['g2', 'g1'] });
    deepEqual(event?.['from'], { title: MEASURE.title, goalIds: ['g1'] });
  });

  describe('refuses all where a document is left out', () => {
    const parts = ['measure', 'history', 'plan'] as const;
    for (const one of parts) {
      const others = parts.filter((part) => part !== one);
      it(`${others.join(' and ')} without ${one}`, async () => {
        await assertFails(commit(emulator.as('lise'), change(), others));
        await assertFails(commit(emulator.as('lise'), creation(), others));
      });
      it(`${one} alone`, async () => {
        await assertFails(commit(emulator.as('lise'), change(), [one]));
        await assertFails(commit(emulator.as('lise'), creation(), [one]));
      });
    }
  });

  describe('refuses a plan that tells it otherwise', () => {
    const lies: Readonly<Record<string, (plan: HonestBatch['plan']) => object>> = {
      'a line with another status': ({ summaries }) => ({
        summaries: { m1: summaries['m1'].replace('notStarted', 'completed') },
      }),
      'a line with another title': ({ summaries }) => ({
        summaries: { m1: `${summaries['m1']}!` },
      }),
      'the line of before': () => ({ summaries: { m1: writeLine(MEASURE) } }),
      'a line that is no text': () => ({ summaries: { m1: 5 } }),
      'a line of 500 kB': ({ summaries }) => ({
        summaries: { m1: summaries['m1'] + 'x'.repeat(500_000) },
      }),
      'a line for another measure too': ({ summaries }) => ({
        summaries: { ...summaries, m2: 'x' },
      }),
      'the line under another id': ({ summaries }) => ({ summaries: { m2: summaries['m1'] } }),
      'another measure as the last change': ({ lastChange }) => ({
        lastChange: { ...lastChange, measureId: 'm2' },
      }),
      'a path as the last change': ({ lastChange }) => ({
        lastChange: { ...lastChange, measureId: 'm1/history/1' },
      }),
      'another version': ({ lastChange }) => ({ lastChange: { ...lastChange, version: 3 } }),
      'the version of before': ({ lastChange }) => ({ lastChange: { ...lastChange, version: 1 } }),
      'more about the last change': ({ lastChange }) => ({
        lastChange: { ...lastChange, by: 'lise' },
      }),
      'another status of the plan': () => ({ status: 'approved' }),
      'another unit': () => ({ unitId: 'library' }),
      'an unknown field': () => ({ note: '' }),
    };
    for (const [lie, tell] of Object.entries(lies)) {
      it(lie, async () => {
        const honest = change();
        await assertFails(write({ ...honest, plan: { ...honest.plan, ...tell(honest.plan) } }));
      });
    }
    it('a line taken away', async () => {
      const two = { m1: MEASURE, m2: MEASURE };
      await emulator.reset(municipality(two));
      const db = emulator.as('lise');
      const { measure, history, plan } = change();
      const batch = (summaries: object) =>
        writeBatch(db)
          .set(doc(db, 'plans/school-2026/measures/m1'), measure)
          .set(doc(db, 'plans/school-2026/measures/m1/history/2'), history)
          .update(doc(db, 'plans/school-2026'), {
            summaries,
            lastChange: plan.lastChange,
            ...stamp(),
          })
          .commit();
      await assertFails(batch({ m1: plan.summaries['m1'] }));
      await assertSucceeds(
        batch({ ...(planWith(two)['summaries'] as object), m1: plan.summaries['m1'] }),
      );
    });
  });

  describe('refuses a history that tells it otherwise', () => {
    const old = Timestamp.fromMillis(Date.now() - 3_600_000);
    const lies: Readonly<Record<string, object>> = {
      'another author': { by: 'arne' },
      'an earlier time': { at: old },
      'an old value that was not': { from: { title: 'Noe annet', goalIds: ['g1'] } },
      'a new value that is not': { to: { title: 'Noe annet', goalIds: ['g2', 'g1'] } },
      'lists in another order': { to: { title: 'Ny', goalIds: ['g1', 'g2'] } },
      'a changed field fewer': { from: { title: MEASURE.title }, to: { title: 'Ny' } },
      'the old value of a field fewer': { from: { title: MEASURE.title } },
      'the new value of a field fewer': { to: { title: 'Ny' } },
      'a field that did not change': {
        from: { title: MEASURE.title, goalIds: ['g1'], message: MEASURE.message },
        to: { title: 'Ny', goalIds: ['g2', 'g1'], message: MEASURE.message },
      },
      'nothing at all': { from: {}, to: {} },
      'a text': { from: 'x', to: 'y' },
      'an unknown field': { note: '' },
      '500 kB': { note: 'x'.repeat(500_000) },
    };
    for (const [lie, event] of Object.entries(lies)) {
      it(lie, async () => {
        const honest = change();
        await assertFails(write({ ...honest, history: { ...honest.history, ...event } }));
      });
    }
    it('values of a creation', async () => {
      const honest = creation();
      for (const event of [{ from: { title: 'Før' } }, { to: { title: MEASURE.title } }]) {
        await assertFails(write({ ...honest, history: { ...honest.history, ...event } }));
      }
    });
    it('another version', async () => {
      await assertFails(write({ ...change(), version: '3' }));
      await assertFails(write({ ...change(), version: '02' }));
      await assertFails(write({ ...creation(), version: '2' }));
    });
    for (const field of ['by', 'at', 'from', 'to']) {
      it(`no ${field}`, async () => {
        const honest = change();
        const { [field]: _left, ...rest } = honest.history;
        await assertFails(write({ ...honest, history: rest }));
      });
    }
    it('one left over from an earlier time', async () => {
      const { history: _history, ...honest } = change();
      const left = { by: 'lise', at: old, from: {}, to: {} };
      await emulator.reset({ ...municipality(), 'plans/school-2026/measures/m1/history/2': left });
      await assertFails(
        commit(emulator.as('lise'), { ...honest, history: left }, ['measure', 'plan']),
      );
    });
    it('one of a measure that is not written', async () => {
      const { [EVENT]: _event, ...rest } = municipality();
      await emulator.reset(rest);
      const event = { by: 'lise', at: serverTimestamp(), from: {}, to: {} };
      await assertFails(setDoc(doc(emulator.as('lise'), EVENT), event));
    });
    it('a version more beside the honest one', async () => {
      const db = emulator.as('lise');
      const { measure, history, plan } = change();
      const path = 'plans/school-2026/measures/m1';
      const batch = writeBatch(db)
        .set(doc(db, path), measure)
        .set(doc(db, `${path}/history/2`), history)
        .set(doc(db, `${path}/history/3`), history)
        .set(doc(db, 'plans/school-2026'), plan, { merge: true });
      await assertFails(batch.commit());
    });
  });

  it('changes something', async () => {
    await assertFails(write(changeOf(MEASURE, { by: 'lise' })));
  });

  it('leaves written history alone', async () => {
    for (const uid of ['lise', 'arne', 'ada']) {
      await assertFails(updateDoc(doc(emulator.as(uid), EVENT), { by: uid }));
      await assertFails(setDoc(doc(emulator.as(uid), EVENT.replace(/1$/, '9')), { by: uid }));
    }
    await assertFails(setDoc(doc(emulator.as(STRANGER), EVENT), {}));
  });

  describe('keeps to the versions', () => {
    it('refuses a stale one', async () => {
      await assertSucceeds(write(change()));
      await assertFails(write(change()));
    });
    it('refuses to skip one', async () => {
      await assertFails(
        write(changeOf({ ...MEASURE, version: 2 }, { by: 'lise', change: { title: 'Ny' } })),
      );
    });
    it('refuses two steps of one measure in one batch', async () => {
      const db = emulator.as('lise');
      const path = 'plans/school-2026/measures/m1';
      const one = change();
      const next = { ...MEASURE, title: 'Ny', goalIds: ['g2', 'g1'], version: 2 };
      const two = changeOf(next, { by: 'lise', change: { title: 'Nyere' } });
      const batch = writeBatch(db)
        .set(doc(db, path), one.measure)
        .set(doc(db, `${path}/history/2`), one.history)
        .set(doc(db, 'plans/school-2026'), one.plan, { merge: true })
        .set(doc(db, path), two.measure)
        .set(doc(db, `${path}/history/3`), two.history)
        .set(doc(db, 'plans/school-2026'), two.plan, { merge: true });
      await assertFails(batch.commit());
    });
    it('refuses two measures in one batch', async () => {
      const db = emulator.as('lise');
      const batch = writeBatch(db);
      const summaries: Record<string, string> = {};
      for (const id of ['a', 'b']) {
        const { measure, history, plan } = creationOf(MEASURE, { by: 'lise', id });
        batch.set(doc(db, `plans/school-2026/measures/${id}`), measure);
        batch.set(doc(db, `plans/school-2026/measures/${id}/history/1`), history);
        summaries[id] = plan.summaries[id];
      }
      const lastChange = { measureId: 'b', version: 1, week: WEEK };
      batch.set(doc(db, 'plans/school-2026'), { summaries, lastChange }, { merge: true });
      await assertFails(batch.commit());
    });
    it('lets exactly one of twelve racing writers through', async () => {
      const race = Array.from({ length: 12 }, (_, index) =>
        commit(
          emulator.alsoAs('lise'),
          changeOf(MEASURE, { by: 'lise', change: { title: `Nummer ${index}` } }),
        ),
      );
      const results = await Promise.allSettled(race);
      equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
      const measure = await emulator.stored('plans/school-2026/measures/m1');
      const winner = results.findIndex(({ status }) => status === 'fulfilled');
      equal(measure?.['version'], 2);
      equal(measure?.['title'], `Nummer ${winner}`);
    });
  });

  it('fills a plan up to its limit and no further', async () => {
    const full = (count: number) => ({
      ...municipality(),
      'plans/school-2026': {
        ...planWith({ m1: MEASURE }),
        summaries: Object.fromEntries(
          Array.from({ length: count }, (_, index) => [index === 0 ? 'm1' : `f${index}`, 'x']),
        ),
      },
    });
    await emulator.reset(full(LIMITS.measuresPerPlan - 1));
    await assertSucceeds(write(creation()));
    await emulator.reset(full(LIMITS.measuresPerPlan));
    await assertFails(write(creation()));
    await assertSucceeds(write(change()));
  });
});
