import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { doc, DocumentData, serverTimestamp, Timestamp, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { EXAMPLE_LIMITS } from '../src/app/domain/example/example';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { emulator } from './emulator';
import { changeOf, commit } from './measure-batch';
import { MEASURE, STRANGER, TODAY } from './municipality';
import { PLAN, PlanEntries } from './plan-entries';

describe('a measure that is shown to others as an example', () => {
  const example = (by: string, changes: DocumentData = {}): DocumentData => ({
    by,
    at: serverTimestamp(),
    why: 'Mange kom, og det kostet lite.',
    ...changes,
  });
  const stored = (by: string): DocumentData =>
    example(by, { at: Timestamp.fromMillis(Date.now() - 60_000) });
  const measures = { m1: MEASURE, m2: MEASURE, gone: { ...MEASURE, archived: true } };
  const examples = new PlanEntries('examples');
  const reset = (entries: DocumentData | null) => examples.reset(measures, entries);
  const show = (uid: string, changes: DocumentData = {}, id = 'm1', more: DocumentData = {}) =>
    examples.put(uid, id, example(uid, changes), more);

  beforeEach(() => reset(null));

  it('is shown by the leader of the unit, an advisor and an administrator', async () => {
    await assertSucceeds(show('lise', {}, 'm1'));
    await assertSucceeds(show('arne', {}, 'm2'));
    await reset(null);
    await assertSucceeds(show('ada', {}, 'm1'));
  });

  it('is shown by nobody else, the one who does it least of all', async () => {
    for (const uid of ['odd', 'eva', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
      await assertFails(show(uid));
    }
  });

  it('is in one’s own name and at the moment', async () => {
    await assertFails(show('lise', { by: 'arne' }));
    await assertFails(show('lise', { at: Timestamp.fromMillis(Date.now() - 1000) }));
  });

  it('has a reason, short and without an identity number', async () => {
    await assertSucceeds(show('lise', { why: 'x'.repeat(EXAMPLE_LIMITS.why) }));
    for (const why of ['', 'x'.repeat(EXAMPLE_LIMITS.why + 1), 'Ring 01010112345.', null, 5]) {
      await assertFails(show('lise', { why }, 'm2'));
    }
  });

  it('is a measure of the plan that is not archived', async () => {
    await assertFails(show('lise', {}, 'gone'));
    await assertFails(show('lise', {}, 'm3'));
  });

  it('comes alone, with every field and no other, and with the plan’s stamp', async () => {
    await assertFails(show('lise', { stars: 5 }));
    const others = [
      { order: ['m1'] },
      { status: 'submitted' },
      { 'summaries.m1': writeLine({ ...MEASURE, title: 'Annet' }) },
      { 'examples.m2': example('lise') },
    ];
    for (const more of others) {
      await assertFails(show('lise', {}, 'm1', more));
    }
    const at = serverTimestamp();
    const request = { by: 'arne', at, on: TODAY, note: '', measureIds: ['m1'] };
    await assertFails(show('arne', {}, 'm1', { 'requests.r1': request }));
    await assertFails(
      updateDoc(doc(emulator.as('lise'), PLAN), { 'examples.m1': example('lise') }),
    );
  });

  it('is not said otherwise once it stands', async () => {
    await reset({ m1: stored('arne') });
    await assertFails(show('lise', { why: 'Noe annet' }));
    await assertSucceeds(show('lise', {}, 'm2'));
  });

  it('is taken back by whoever may show one, one at a time', async () => {
    await reset({ m1: stored('lise'), m2: stored('lise') });
    await assertFails(examples.remove('lise', ['m1', 'm2']));
    for (const uid of ['odd', 'eva', 'kari', 'ivar', STRANGER]) {
      await assertFails(examples.remove(uid, ['m1']));
    }
    await assertSucceeds(examples.remove('arne', ['m1']));
    await assertSucceeds(examples.remove('lise', ['m2']));
  });

  it('has room beside others, up to a limit', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, stored('lise')]));
    await reset(many(EXAMPLE_LIMITS.perPlan - 1));
    await assertSucceeds(show('lise'));
    await reset(many(EXAMPLE_LIMITS.perPlan));
    await assertFails(show('lise'));
  });

  it('stands in nobody’s way: the measure is changed and archived as before', async () => {
    await reset({ m1: stored('lise') });
    await assertSucceeds(
      commit(emulator.as('lise'), changeOf(MEASURE, { by: 'lise', change: { title: 'Ny' } })),
    );
  });
});
