import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual } from 'node:assert/strict';
import {
  deleteField,
  doc,
  DocumentData,
  serverTimestamp,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { LIMITS } from '../src/app/domain/measure/measure';
import { REQUEST_LIMITS } from '../src/app/domain/request/request';
import { emulator } from './emulator';
import { changeOf, commit } from './measure-batch';
import { MEASURE, municipality, planWith, STRANGER, TODAY } from './municipality';
import { PLAN, PlanEntries } from './plan-entries';

const DAY_MS = 86_400_000;

describe('a status that is asked for', () => {
  const request = (by = 'arne', changes: DocumentData = {}): DocumentData => ({
    by,
    at: serverTimestamp(),
    on: TODAY,
    note: 'Hvordan går det?',
    measureIds: ['m1'],
    ...changes,
  });
  /** One that stands since so many days. */
  const stored = (by: string, days: number): DocumentData =>
    request(by, {
      at: Timestamp.fromMillis(Date.now() - days * DAY_MS),
      on: addDays(TODAY, -days),
    });
  const entries = new PlanEntries('requests');
  const reset = (requests: DocumentData | null) =>
    entries.reset({ m1: MEASURE, m2: MEASURE }, requests);
  const ask = (uid: string, changes: DocumentData = {}, id = 'r9', more: DocumentData = {}) =>
    entries.put(uid, id, request(uid, changes), more);
  const standing = async () =>
    Object.keys(
      ((await emulator.stored(PLAN))?.['requests'] ?? {}) as Record<string, unknown>,
    ).sort();

  beforeEach(() => reset(null));

  describe('is asked for', () => {
    it('by advisors and administrators, also where nobody has asked before', async () => {
      await assertSucceeds(ask('arne', {}, 'r1'));
      await assertSucceeds(ask('ada', {}, 'r2'));
      deepEqual(await standing(), ['r1', 'r2']);
    });
    it('by nobody else', async () => {
      for (const uid of ['lise', 'odd', 'eva', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
        await assertFails(ask(uid));
      }
    });
    it('in one’s own name and at the moment', async () => {
      await assertFails(ask('arne', { by: 'ada' }));
      await assertFails(ask('arne', { at: Timestamp.fromMillis(Date.now() - 1000) }));
      await assertFails(ask('arne', { at: null }));
    });
    it('on a day that is near', async () => {
      await assertSucceeds(ask('arne', { on: addDays(TODAY, 1) }, 'r1'));
      await assertSucceeds(ask('arne', { on: addDays(TODAY, -58) }, 'r2'));
      for (const on of [addDays(TODAY, 3), addDays(TODAY, -62), '2026-02-30', '', null, 20260101]) {
        await assertFails(ask('arne', { on }));
      }
    });
    it('with a short note without an identity number, or none', async () => {
      await assertSucceeds(ask('arne', { note: '' }, 'r1'));
      await assertSucceeds(ask('arne', { note: 'x'.repeat(REQUEST_LIMITS.note) }, 'r2'));
      for (const note of ['x'.repeat(REQUEST_LIMITS.note + 1), 'Gjelder 01010112345.', null, 5]) {
        await assertFails(ask('arne', { note }));
      }
    });
    it('of measures of the plan, each once', async () => {
      await assertSucceeds(ask('arne', { measureIds: ['m2', 'm1'] }, 'r1'));
      const wrong = [[], ['m1', 'm1'], ['m3'], ['m1', 'm3'], ['m1', 5], 'm1', { m1: true }, null];
      for (const measureIds of wrong) {
        await assertFails(ask('arne', { measureIds }));
      }
    });
    it('of all measures that a plan can have', async () => {
      const ids = Array.from({ length: LIMITS.measuresPerPlan }, (_, index) => `m${index}`);
      const full = planWith(Object.fromEntries(ids.map((id) => [id, MEASURE])));
      await emulator.reset({ ...municipality(), [PLAN]: full });
      await assertSucceeds(ask('arne', { measureIds: ids }));
      await assertFails(ask('arne', { measureIds: [...ids, 'one-more'] }, 'r2'));
    });
    it('with every field and no other, under an id', async () => {
      await assertFails(ask('arne', { urgent: true }));
      const { note: _note, ...withoutNote } = request();
      await assertFails(entries.replace('arne', { r9: withoutNote }));
      await assertFails(entries.replace('arne', { 'a b': request() }));
      await assertFails(entries.replace('arne', { r9: 'Hvordan går det?' }));
    });
    it('alone, with the plan’s stamp', async () => {
      const example = { by: 'arne', at: serverTimestamp(), why: 'Mange kom.' };
      const others = [{ order: ['m1'] }, { status: 'submitted' }, { 'examples.m1': example }];
      for (const more of [...others, { note: '' }]) {
        await assertFails(ask('arne', {}, 'r9', more));
      }
      await assertFails(updateDoc(doc(emulator.as('arne'), PLAN), { requests: { r9: request() } }));
    });
    it('once a write', async () => {
      await assertFails(entries.replace('arne', { r1: request(), r2: request() }));
      await assertSucceeds(entries.replace('arne', { r1: request() }));
    });
    it('while there is room', async () => {
      const standingNow = (count: number) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`s${index}`, stored('ada', 1)]),
        );
      await reset(standingNow(REQUEST_LIMITS.standing - 1));
      await assertSucceeds(ask('arne'));
      await reset(standingNow(REQUEST_LIMITS.standing));
      await assertFails(ask('arne'));
    });
  });

  describe('stands', () => {
    beforeEach(() => reset({ r1: stored('arne', 2), r2: stored('ada', 2), r3: stored('ada', 31) }));

    it('as it was written, for its author too', async () => {
      const now = await emulator.stored(PLAN);
      const requests = (now?.['requests'] ?? {}) as Record<string, DocumentData>;
      await assertFails(
        entries.replace('arne', { ...requests, r1: { ...requests['r1'], note: 'Nå?' } }),
      );
      await assertFails(
        entries.replace('arne', { ...requests, r2: { ...requests['r2'], note: 'Nå?' } }),
      );
      await assertFails(ask('arne', {}, 'r1'));
      await assertFails(
        entries.replace('arne', {
          ...requests,
          r2: { ...requests['r2'], note: '' },
          r9: request(),
        }),
      );
    });
    it('until its author withdraws it', async () => {
      await assertSucceeds(entries.remove('arne', ['r1']));
      await assertFails(entries.remove('arne', ['r2']));
      await assertSucceeds(entries.remove('ada', ['r2']));
      deepEqual(await standing(), ['r3']);
    });
    it('until it is a month old, and anybody who may ask clears it', async () => {
      await reset({ r1: stored('arne', 2), r2: stored('ada', 29), r3: stored('ada', 31) });
      await assertFails(entries.remove('arne', ['r2']));
      await assertFails(entries.remove('lise', ['r3']));
      await assertSucceeds(entries.remove('arne', ['r3']));
      deepEqual(await standing(), ['r1', 'r2']);
    });
    it('beside the others, of which one a write is cleared', async () => {
      await assertFails(entries.remove('ada', ['r2', 'r3']));
      await assertFails(entries.replace('ada', {}));
      await assertFails(entries.replace('ada', deleteField()));
    });
    it('while the measure is reported on', async () => {
      await assertSucceeds(
        commit(emulator.as('lise'), changeOf(MEASURE, { by: 'lise', change: { message: 'Ny.' } })),
      );
      deepEqual(await standing(), ['r1', 'r2', 'r3']);
    });
  });
});
