import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { DocumentData, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import {
  AUDIENCES,
  DIALOGUE_LEVELS,
  EFFECTS,
  HEALTHS,
  LIMITS,
  STATUSES,
} from '../src/app/domain/measure/measure';
import { emulator } from './emulator';
import { changeOf, commit, creationOf } from './measure-batch';
import { COMPLETED, MEASURE, municipality, TODAY } from './municipality';

/** The fields' values of wrong type, kind or size. Everything around them is told truthfully. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  title: ['', 5, null, ['a'], 'x'.repeat(LIMITS.title + 1)],
  message: [5, null, 'x'.repeat(LIMITS.message + 1)],
  expectedEffect: [5, null, 'x'.repeat(LIMITS.expectedEffect + 1)],
  goalIds: ['g1', null, { g1: true }, [], ['g1', 'g1'], ['unknown'], ['g1', 5], ids('g', 11)],
  targetGroupIds: ['t1', null, { t1: 1 }, [], ['t1', 't1'], ['g1'], ids('t', 31)],
  channelIds: ['c1', null, { c1: 1 }, ['c1', 'c1'], ['unknown'], ids('c', 31)],
  objectiveIds: ['o1', null, { o1: 1 }, ['o1', 'o1'], ['unknown'], ['o1', 5], ids('o', 11)],
  neededResources: [5, null, 'x'.repeat(LIMITS.neededResources + 1)],
  dialogueLevel: ['', 'Dialogue', 'alone', 5, null],
  audience: ['', 'everybody', 5, null],
  sectionId: ['s2', 5, null, ['s1'], 'x'.repeat(65)],
  languages: [
    'en',
    null,
    { en: true },
    ['en', 5],
    [5],
    ['en', 'en'],
    ['e n'],
    [''],
    ['en,se'],
    ids('l', LIMITS.languages + 1),
  ],
  start: [
    '',
    '2026-1-5',
    '2026-02-30',
    '2026-13-01',
    '05.01.2026',
    5,
    null,
    new Date(),
    '2026-07-01',
  ],
  deadline: ['', '2026-6-30', '2026-06-31', 'soon', 5, null, '2026-01-04'],
  status: ['', 'overdue', 'Completed', 5, null],
  health: ['', 'red', 5, null],
  progress: [-1, 1.5, '50', null, 100, 101],
  statusText: [5, null, 'x'.repeat(LIMITS.statusText + 1)],
  evaluation: [5, null, 'x'.repeat(LIMITS.evaluation + 1)],
  escalation: [5, null, ['a'], 'x'.repeat(LIMITS.escalation + 1)],
  reportedOn: ['2026-02-30', '5', 5, null, addDays(TODAY, 3)],
  acknowledgedBy: [5, null],
  archived: ['true', 1, null],
};

describe('what measures hold', () => {
  const change = (fields: DocumentData) =>
    commit(emulator.as('lise'), changeOf(MEASURE, { by: 'lise', change: fields }));
  const create = (fields: DocumentData, id?: string) =>
    commit(emulator.as('lise'), creationOf(MEASURE, { by: 'lise', change: fields, id }));

  beforeEach(() => emulator.reset(municipality()));

  describe('a wrong value is refused, changed or new', () => {
    for (const [field, values] of Object.entries(WRONG)) {
      it(field, async () => {
        for (const value of values) {
          await assertFails(change({ [field]: value }));
          await assertFails(create({ [field]: value }));
        }
      });
    }
  });

  it('500 kB of text are refused', async () => {
    await assertFails(change({ evaluation: 'x'.repeat(500_000) }));
  });

  describe('the largest values are allowed', () => {
    const largest: Readonly<Record<string, unknown>> = {
      title: 'ø'.repeat(LIMITS.title),
      message: 'ø'.repeat(LIMITS.message),
      expectedEffect: 'ø'.repeat(LIMITS.expectedEffect),
      statusText: 'ø'.repeat(LIMITS.statusText),
      evaluation: 'ø'.repeat(LIMITS.evaluation),
      escalation: 'ø'.repeat(LIMITS.escalation),
      goalIds: ids('g', LIMITS.goals),
      targetGroupIds: ids('t', LIMITS.targetGroups),
      channelIds: ids('c', LIMITS.channels),
      objectiveIds: ids('o', LIMITS.objectives),
      neededResources: 'ø'.repeat(LIMITS.neededResources),
      sectionId: 's1',
      languages: ids('l', LIMITS.languages),
      wanted: Object.fromEntries(
        EFFECTS.map((effect) => [
          effect,
          Object.fromEntries(MEASURE.targetGroupIds.map((id) => [id, 'ø'.repeat(LIMITS.wanted)])),
        ]),
      ),
      progress: 99,
      deadline: MEASURE.start,
    };
    for (const [field, value] of Object.entries(largest)) {
      // A change to what already stands there would be no change.
      it(field, () => assertSucceeds(create({ [field]: value })));
    }
    it('all at once, with everything that is looked up', async () => {
      const groups = ids('t', LIMITS.targetGroups);
      const texts = Object.fromEntries(groups.map((id) => [id, 'ø'.repeat(LIMITS.wanted)]));
      const all = {
        ...largest,
        wanted: Object.fromEntries(EFFECTS.map((effect) => [effect, texts])),
        sectionId: '',
        dialogueLevel: 'involvement',
        audience: 'internal',
        deadline: '2026-12-31',
        assigneeUid: 'kari',
        reportedOn: TODAY,
        acknowledgedBy: 'lise',
        acknowledgedOn: TODAY,
      };
      await assertSucceeds(create({ ...all }));
      await assertSucceeds(change({ ...all, status: 'inProgress' }));
    });
  });

  describe('what is chosen from a few', () => {
    for (const status of STATUSES.filter((status) => status !== 'completed')) {
      it(`${status} with any progress but 100`, async () => {
        await assertSucceeds(create({ status, progress: 0 }));
        await assertFails(create({ status, progress: 100, evaluation: 'Fullt hus.' }, 'other'));
      });
    }
    for (const health of HEALTHS) {
      it(health, () => assertSucceeds(create({ health })));
    }
    for (const dialogueLevel of DIALOGUE_LEVELS) {
      it(dialogueLevel, () => assertSucceeds(create({ dialogueLevel })));
    }
    for (const audience of AUDIENCES) {
      it(audience, () => assertSucceeds(create({ audience })));
    }
    it('completed with 100 percent and an evaluation', async () => {
      await assertFails(change({ ...COMPLETED, evaluation: '' }));
      await assertFails(change({ ...COMPLETED, progress: 99 }));
      await assertSucceeds(change({ ...COMPLETED }));
    });
  });

  describe('days', () => {
    it('may be 29 February in a leap year', async () => {
      await assertSucceeds(change({ start: '2024-02-29' }));
      await assertFails(change({ start: '2025-02-29' }));
    });
    it('of a report are today at the latest, with room for time zones', async () => {
      await assertFails(change({ reportedOn: addDays(TODAY, 2) }));
      await assertSucceeds(change({ reportedOn: TODAY }));
    });
    it('of a report may go back to none', async () => {
      const before = { ...MEASURE, reportedOn: '2026-01-10' };
      await emulator.reset(municipality({ m1: before }));
      const none = changeOf(before, { by: 'lise', change: { reportedOn: '' } });
      await assertSucceeds(commit(emulator.as('lise'), none));
    });
    it('of the first deadline are those of the creation', async () => {
      const created = creationOf(MEASURE, { by: 'lise', change: { firstDeadline: '2026-06-01' } });
      const moved = { ...created.measure, firstDeadline: '2026-06-01' };
      const line = String(created.plan.summaries['new']).replace(
        '2026-06-30|2026-06-30',
        '2026-06-30|2026-06-01',
      );
      const plan = { ...created.plan, summaries: { new: line } };
      await assertFails(commit(emulator.as('lise'), { ...created, measure: moved, plan }));
    });
    it('of the first deadline never change', async () => {
      const honest = changeOf(MEASURE, { by: 'lise', change: { firstDeadline: '2026-07-31' } });
      const from = { firstDeadline: MEASURE.firstDeadline };
      const history = { ...honest.history, from, to: { firstDeadline: '2026-07-31' } };
      await assertFails(commit(emulator.as('lise'), { ...honest, history }));
      await assertSucceeds(change({ deadline: '2026-07-31' }));
    });
  });

  describe('ids', () => {
    it('are letters, digits, _ and -, 64 at most', async () => {
      await assertSucceeds(create({}, `A_z-9${'x'.repeat(59)}`));
      for (const id of ['a b', 'æ', 'a.b', 'x'.repeat(65)]) {
        await assertFails(create({}, id));
      }
    });
  });

  describe('fields', () => {
    it('are all of them and no other', async () => {
      const honest = changeOf(MEASURE, { by: 'lise', change: { title: 'Ny tittel' } });
      const event = {
        from: { ...honest.history['from'] },
        to: { ...honest.history['to'], note: '' },
      };
      await assertFails(
        commit(emulator.as('lise'), {
          ...honest,
          measure: { ...honest.measure, note: '' },
          history: { ...honest.history, ...event },
        }),
      );
      const created = creationOf(MEASURE, { by: 'lise' });
      await assertFails(
        commit(emulator.as('lise'), { ...created, measure: { ...created.measure, note: '' } }),
      );
    });
    for (const field of [...Object.keys(MEASURE), 'updatedAt']) {
      it(`are not without ${field}`, async () => {
        const created = creationOf(MEASURE, { by: 'lise' });
        const { [field]: _left, ...rest } = created.measure;
        await assertFails(commit(emulator.as('lise'), { ...created, measure: rest }));
      });
    }
  });

  describe('author, time and version are not forged', () => {
    const forged: readonly DocumentData[] = [
      { updatedBy: 'arne' },
      { updatedBy: '' },
      { updatedAt: Timestamp.fromMillis(Date.now() - 3_600_000) },
      { updatedAt: TODAY },
      { updatedAt: null },
      { version: 7 },
      { version: 1 },
      { version: 1.5 },
      { version: '2' },
    ];
    for (const fields of forged) {
      it(JSON.stringify(fields), async () => {
        const honest = changeOf(MEASURE, { by: 'lise', change: { title: 'Ny tittel' } });
        const measure = { ...honest.measure, ...fields };
        await assertFails(commit(emulator.as('lise'), { ...honest, measure }));
      });
    }
    it('a first version is 1', async () => {
      const second = changeOf({ ...MEASURE, version: 1 }, { by: 'lise', id: 'new' });
      const event = { ...second.history, from: {}, to: {} };
      const plan = { ...second.plan, trend: creationOf(MEASURE, { by: 'lise' }).plan.trend };
      await assertFails(commit(emulator.as('lise'), { ...second, history: event, plan }));
    });
  });
});

function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
