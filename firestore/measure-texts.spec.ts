import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { DocumentData } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { EFFECTS, LIMITS, NOTHING_WANTED } from '../src/app/domain/measure/measure';
import { emulator } from './emulator';
import { changeOf, commit, creationOf } from './measure-batch';
import { COMPLETED, MEASURE, municipality, TODAY } from './municipality';

const TEXTS = [
  'title',
  'message',
  'expectedEffect',
  'neededResources',
  'statusText',
  'evaluation',
  'escalation',
] as const;

describe('what measures say', () => {
  const change = (fields: DocumentData) =>
    commit(emulator.as('lise'), changeOf(MEASURE, { by: 'lise', change: fields }));
  const create = (fields: DocumentData, id?: string) =>
    commit(emulator.as('lise'), creationOf(MEASURE, { by: 'lise', change: fields, id }));

  beforeEach(() => emulator.reset(municipality()));

  it('has no title that looks like another line of the plan', async () => {
    await assertFails(change({ title: 'Åpen\u001fdag' }));
    await assertFails(create({ title: '\u001f' }));
    await assertSucceeds(change({ title: 'Åpen\ndag\t|' }));
  });

  describe('holds nobody’s national identity number', () => {
    const identity: readonly string[] = [
      '01019012345',
      'Ring Kari (010190 12345) om dette',
      'første linje\n010190-12345\nsiste linje',
      'D-nummer 41019012345',
      'H-nummer 01419012345',
      'oppdiktet 01819012345',
    ];
    for (const field of TEXTS) {
      it(field, async () => {
        for (const text of identity) {
          await assertFails(change({ [field]: text }));
          await assertFails(create({ [field]: text }));
        }
      });
    }
    for (const effect of EFFECTS) {
      it(`what is wanted: ${effect}`, async () => {
        for (const text of identity) {
          const wanted = { ...NOTHING_WANTED, [effect]: { t1: 'Kjent.', t2: text } };
          await assertFails(change({ wanted }));
          await assertFails(create({ wanted }));
        }
      });
    }
    it('nor the assignee’s report', async () => {
      const report = (statusText: string) =>
        changeOf(MEASURE, { by: 'ivar', change: { statusText, reportedOn: TODAY } });
      await assertFails(commit(emulator.as('ivar'), report('Avtalt med 01019012345.')));
      await assertSucceeds(commit(emulator.as('ivar'), report('Avtalt med rektor.')));
    });
    it('but any other eleven digits, and numbers that meet over two fields', async () => {
      await assertSucceeds(change({ message: 'Konto 86011117947, telefon 40 00 00 00.' }));
      await assertSucceeds(create({ title: 'Side 010190', message: '12345 plakater' }));
    });
  });

  describe('says what is wanted of each target group', () => {
    const wrong: Readonly<Record<string, unknown>> = {
      'of a group that is not chosen': { ...NOTHING_WANTED, knowledge: { t3: 'Kjent.' } },
      'without attitude': { knowledge: {}, action: {} },
      'of a fourth kind': { ...NOTHING_WANTED, hope: {} },
      'as a list': { ...NOTHING_WANTED, action: ['Komme.'] },
      'as one text': { ...NOTHING_WANTED, attitude: 'Gode tanker.' },
      'as a number': { ...NOTHING_WANTED, knowledge: { t1: 5 } },
      'as nothing': { ...NOTHING_WANTED, knowledge: { t1: null } },
      'as a map': { ...NOTHING_WANTED, knowledge: { t1: { nb: 'Kjent.' } } },
      'as a number beside a text': { ...NOTHING_WANTED, knowledge: { t1: 5, t2: 'Kjent.' } },
      'at too great length': {
        ...NOTHING_WANTED,
        action: { t1: '', t2: 'x'.repeat(LIMITS.wanted + 1) },
      },
      'in 500 kB': { ...NOTHING_WANTED, action: { t1: 'x'.repeat(500_000) } },
      'in no map at all': 'Alt godt.',
      'in nothing': null,
    };
    for (const [how, wanted] of Object.entries(wrong)) {
      it(`not ${how}`, async () => {
        await assertFails(change({ wanted }));
        await assertFails(create({ wanted }));
      });
    }
    it('or of none', () => assertSucceeds(change({ wanted: NOTHING_WANTED })));
    it('or as empty texts', async () => {
      const wanted = { knowledge: { t1: '' }, attitude: { t1: '', t2: '' }, action: { t2: 'Nå.' } };
      await assertSucceeds(change({ wanted }));
      await assertSucceeds(create({ wanted: { ...wanted, action: { t1: 'Nå.', t2: '' } } }));
    });
    it('in several lines', async () => {
      const lines = 'Første linje.\nAndre linje, "sitat".\r\n\nSiste | linje.';
      await assertSucceeds(change({ wanted: { ...NOTHING_WANTED, attitude: { t2: lines } } }));
    });
    it('not of a group that is chosen no longer', async () => {
      await assertFails(change({ targetGroupIds: ['t1'] }));
      const { knowledge } = MEASURE.wanted;
      await assertSucceeds(
        change({ targetGroupIds: ['t1'], wanted: { ...NOTHING_WANTED, knowledge } }),
      );
    });
  });

  it('may be nothing but a title', async () => {
    await assertSucceeds(
      create({
        message: '',
        expectedEffect: '',
        neededResources: '',
        wanted: NOTHING_WANTED,
        objectiveIds: [],
        channelIds: [],
        sectionId: '',
        languages: [],
      }),
    );
  });
  it('is an evaluation where it is completed', async () => {
    await assertFails(create({ ...COMPLETED, evaluation: '' }));
    await assertSucceeds(create({ ...COMPLETED }));
  });
});
