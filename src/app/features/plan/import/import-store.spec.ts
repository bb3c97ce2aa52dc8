import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { YearChoice } from '../../../data/plan/year-choice';
import { Measure } from '../../../domain/measure/measure';
import { planMeasures, tableOrder } from '../../../ui/exchange/measures-file';
import { writeCsv } from '../../../ui/files/write-csv';
import { writeWorkbook } from '../../../ui/files/write-workbook';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../../testing/municipality';
import { settled } from '../../../testing/settled';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { aStrategy } from '../../../testing/strategies';
import { SheetHead, SheetRow } from '../../../domain/exchange/sheet';
import { PlanStore } from '../plan-store';
import { ImportStore } from './import-store';
import { ImportWriter, WritableRow } from './import-writer';

const PLAN = 'school-1-2026';
const directory = aDirectory([aUnit()], [aPerson()]);
const MEASURES: readonly Measure[] = [
  aMeasure({ id: 'formula', title: '=1+1; "sum"', channelIds: [], progress: 40 }),
  aMeasure({ id: 'many', title: 'Åpen dag', goalIds: ['goal-2', 'goal-1'], progress: 0 }),
  aMeasure({
    id: 'done',
    title: 'Ferdig sak',
    status: 'completed',
    progress: 100,
    evaluation: 'Fullt hus',
    reportedOn: '2026-05-01',
    targetGroupIds: ['group-2', 'group-1'],
  }),
  aMeasure({ id: 'past', title: 'Arkivert', archived: true }),
];

describe('A plan that is brought from a file', () => {
  let database: MemoryDatabase;
  let plan: InstanceType<typeof PlanStore>;
  let store: InstanceType<typeof ImportStore>;
  let writer: InstanceType<typeof ImportWriter>;

  beforeEach(async () => {
    localStorage.clear();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(aStrategy()),
      'directory/strategy': { currentId: 'strategy-1' },
      [`plans/${PLAN}`]: planFields(MEASURES),
      ...Object.fromEntries(
        MEASURES.map((one) => [`plans/${PLAN}/measures/${one.id}`, measureFields(one)]),
      ),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-11-23'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        PlanStore,
        ImportStore,
        ImportWriter,
      ],
    });
    plan = TestBed.inject(PlanStore);
    store = TestBed.inject(ImportStore);
    writer = TestBed.inject(ImportWriter);
    plan.follow({ unitId: 'school-1', year: 2026 });
    TestBed.tick();
    await settled();
  });
  afterEach(() => localStorage.clear());

  /** The plan's own file, as its page gives it. */
  async function ownFile(format: 'xlsx' | 'csv'): Promise<File> {
    const current = plan.plan();
    if (!current) {
      throw new Error('no plan');
    }
    const { file, rowCount, rowAt } = tableOrder(planMeasures(current, plan.context()), format);
    const rows = Array.from({ length: rowCount }, (_, place) => rowAt(place) as SheetRow);
    const head = file.head as SheetHead;
    const blob = format === 'csv' ? writeCsv(head, rows) : await writeWorkbook(head, rows);
    return new File([blob], `plan.${format}`);
  }
  const csv = (...lines: readonly string[]) => new File([lines.join('\n')], 'plan.csv');
  const kinds = () => (store.preview()?.rows ?? []).map(({ kind }) => kind);
  const toWrite = () =>
    (store.preview()?.rows ?? []).filter(
      (row): row is WritableRow => row.kind === 'new' || row.kind === 'changed',
    );
  const titles = () =>
    plan
      .plan()
      ?.lines.filter(({ archived }) => !archived)
      .map(({ title }) => title);

  for (const format of ['xlsx', 'csv'] as const) {
    it(`changes nothing where it is its own (${format})`, async () => {
      await store.open(await ownFile(format));
      expect(kinds()).toEqual(['same', 'same', 'same']);
      expect(store.preview()?.names).toEqual([]);
    });

    it(`changes the one cell that somebody has changed (${format})`, async () => {
      const before = plan.plan();
      await store.open(await ownFile(format));
      database.write({
        [`plans/${PLAN}/measures/many`]: measureFields({ ...MEASURES[1], deadline: '2026-07-15' }),
        [`plans/${PLAN}`]: planFields([
          MEASURES[0],
          { ...MEASURES[1], deadline: '2026-07-15' },
          ...MEASURES.slice(2),
        ]),
      });
      await settled();
      const file = await ownFile(format);
      database.write({
        [`plans/${PLAN}/measures/many`]: measureFields(MEASURES[1]),
        [`plans/${PLAN}`]: planFields(MEASURES),
      });
      await settled();
      expect(plan.plan()?.lines.length).toBe(before?.lines.length);
      await store.open(file);
      expect(kinds().sort()).toEqual(['changed', 'same', 'same']);
      const [row] = toWrite();
      expect(row.kind === 'changed' && row.fields).toEqual(['deadline']);
    });
  }

  const FILE = csv(
    'Tiltak;Mål;Målgruppe;Frist;Status',
    'Ny plakat;1;Målgruppe 1;1.12.2026;Pågår',
    'Åpen dag;1, 2;Målgruppe 1;1.7.2026;',
    'Feil;1;Målgruppe 1;31.02.2026;',
  );

  it('is written when somebody wants it, and then has nothing more to give', async () => {
    await store.open(FILE);
    expect(kinds()).toEqual(['new', 'changed', 'wrong']);
    expect(titles()).not.toContain('Ny plakat');
    await writer.write(toWrite());
    expect(writer.written().map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
    await settled();
    expect(titles()).toContain('Ny plakat');
    await store.open(FILE);
    expect(kinds()).toEqual(['same', 'same', 'wrong']);
  });

  it('is taken back: what was made is archived, what was changed is as before', async () => {
    await store.open(FILE);
    await writer.write(toWrite());
    await settled();
    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual(['saved', 'saved']);
    await settled();
    expect(titles()).not.toContain('Ny plakat');
    const made = plan.plan()?.lines.find(({ title }) => title === 'Ny plakat');
    expect(made?.archived).toBeTrue();
    const many = plan.plan()?.lines.find(({ id }) => id === 'many');
    expect(many?.deadline).toBe(MEASURES[1].deadline);
  });

  it('leaves what somebody has gone on with', async () => {
    await store.open(FILE);
    await writer.write(toWrite());
    await settled();
    const many = writer.written().find(({ row }) => row.kind === 'changed');
    const line = plan.plan()?.lines.find(({ id }) => id === many?.measureId);
    database.write({
      [`plans/${PLAN}/measures/many`]: measureFields({
        ...MEASURES[1],
        deadline: '2026-07-01',
        version: (line?.version ?? 0) + 1,
      }),
    });
    await writer.undo();
    const outcomes = writer.written().map(({ row, takenBack }) => [row.kind, takenBack]);
    expect(outcomes).toEqual([
      ['new', 'saved'],
      ['changed', 'overtaken'],
    ]);
  });

  it('tells of each row that the server refuses, and goes on with the others', async () => {
    await store.open(FILE);
    const rows = toWrite();
    database.write({
      [`plans/${PLAN}/measures/many`]: measureFields({ ...MEASURES[1], version: 7 }),
    });
    await writer.write([rows[1], rows[0]]);
    expect(writer.written().map(({ outcome }) => outcome)).toEqual(['overtaken', 'saved']);
    // There is nothing to take back of what was never written.
    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual([null, 'saved']);
  });

  it('is taken back in a second try where the first could not reach a measure', async () => {
    await store.open(FILE);
    await writer.write(toWrite());
    await settled();
    const path = `plans/${PLAN}/measures/many`;
    const stored = database.read(path)?.data as Fields;
    database.write({ [path]: { version: 'unreadable' } });
    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual(['saved', 'missing']);
    expect(writer.undoable().map(({ measureId }) => measureId)).toEqual(['many']);

    database.write({ [path]: stored });
    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual(['saved', 'saved']);
    expect(writer.undoable()).toEqual([]);
  });

  it('is not taken back again where somebody has gone on with it', async () => {
    await store.open(FILE);
    await writer.write(toWrite().slice(1));
    await settled();
    const path = `plans/${PLAN}/measures/many`;
    database.write({ [path]: { ...(database.read(path)?.data as Fields), version: 9 } });
    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual(['overtaken']);
    expect(writer.undoable()).toEqual([]);
  });

  it('ends, after the measure that is being written, where somebody leaves the page', async () => {
    await store.open(FILE);
    const page = createEnvironmentInjector([ImportWriter], TestBed.inject(EnvironmentInjector));
    const itsWriter = page.get(ImportWriter);
    const writing = itsWriter.write(toWrite());
    page.destroy();
    await writing;
    expect(itsWriter.written().length).toBe(1);
  });

  it('is the file that was chosen last, also where it is called the same', async () => {
    const slow = csv('Tiltak;Frist', 'Gammel sak;1.6.2026');
    const bytes = slow.arrayBuffer();
    let release: (file: Promise<ArrayBuffer>) => void = () => undefined;
    slow.arrayBuffer = () => new Promise((resolve) => (release = resolve));
    const first = store.open(slow);
    await store.open(csv('Tiltak;Frist', 'Ny sak;1.6.2026'));
    release(bytes);
    await first;
    expect(store.grid()?.rows[1]).toEqual(['Ny sak', '1.6.2026']);
    expect(store.isReading()).toBeFalse();
  });

  it('ends where somebody stops it', async () => {
    await store.open(FILE);
    const writing = writer.write(toWrite());
    writer.stop();
    await writing;
    expect(writer.written().length).toBe(1);
    expect([writer.work(), writer.isStopping()]).toEqual([null, false]);
    // What is wanted after that begins anew.
    await writer.write(toWrite().slice(1));
    expect(writer.written().map(({ row }) => row.kind)).toEqual(['changed']);
  });

  it('tells after each measure how many are done', async () => {
    const clerk = TestBed.inject(MeasureClerk);
    const change = clerk.changeFrom.bind(clerk);
    const done: (number | undefined)[] = [];
    spyOn(clerk, 'changeFrom').and.callFake((...parameters) => {
      done.push(writer.work()?.done);
      return change(...parameters);
    });
    await store.open(FILE);
    // The first row is a new measure, the second a change of one.
    await writer.write(toWrite());
    await settled();
    await writer.undo();
    expect(done).toEqual([1, 0, 1]);
  });

  it('is not written twice at once, and tells how far it has come', async () => {
    await store.open(FILE);
    const writing = writer.write(toWrite());
    expect(writer.work()).toEqual({ kind: 'write', done: 0, total: 2 });
    await writer.write(toWrite());
    expect(writer.written().length).toBeLessThan(2);
    await writing;
    expect(writer.written().length).toBe(2);
    await settled();
    const taking = writer.undo();
    expect(writer.work()).toEqual({ kind: 'undo', done: 0, total: 2 });
    writer.stop();
    await taking;
    // The last one written goes first.
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual([null, 'saved']);
    expect([writer.work(), writer.isStopping()]).toEqual([null, false]);

    await writer.undo();
    expect(writer.written().map(({ takenBack }) => takenBack)).toEqual(['saved', 'saved']);
    writer.forget();
    expect(writer.written()).toEqual([]);
  });

  it('makes the plan where the unit has none', async () => {
    TestBed.inject(YearChoice).choose(2027);
    plan.follow({ unitId: 'school-1', year: 2027 });
    TestBed.tick();
    await settled();
    await store.open(csv('Tiltak;Mål;Målgruppe;Frist', 'Første;1;Målgruppe 1;1. mars'));
    expect(kinds()).toEqual(['new']);
    await writer.write(toWrite());
    expect(writer.written().map(({ outcome }) => outcome)).toEqual(['saved']);
    await settled();
    expect(titles()).toEqual(['Første']);
    expect(plan.plan()?.lines[0].deadline).toBe('2027-03-01');
  });

  it('tells where what was written is gone when it is to be taken back', async () => {
    await store.open(FILE);
    await writer.write(toWrite());
    await settled();
    const [{ measureId }] = writer.written();
    spyOn(TestBed.inject(MeasureClerk), 'fetch').and.resolveTo(null);
    await writer.undo();
    expect(writer.written().find((one) => one.measureId === measureId)?.takenBack).toBe('missing');
  });

  it('is read the next time as somebody has said', async () => {
    await store.open(csv('Sak;Gjelder;Leveres;Hva mer', 'Ny sak;Alle barn;1.6.2026;x'));
    store.chooseColumn(1, 'targetGroupIds');
    store.chooseName('targetGroupIds', 'Alle barn', 'group-2');
    store.close();
    await store.open(csv('Leveres;Gjelder;Sak', '1.6.2026;alle barn;Ny sak'));
    expect(store.columns()).toEqual(['deadline', 'targetGroupIds', 'title']);
    expect(store.preview()?.names.map(({ id }) => id)).toEqual(['group-2']);
  });

  it('is held against the whole plan, with those who have left and what is archived', async () => {
    const many = { ...MEASURES[1], assigneeUid: 'gone' };
    database.write({
      [`plans/${PLAN}/measures/many`]: measureFields(many),
      [`plans/${PLAN}`]: planFields([MEASURES[0], many, ...MEASURES.slice(2)]),
    });
    await store.open(FILE);
    const target = store.target();
    expect([target?.room, target?.leaderUid]).toEqual([496, 'leader-1']);
    expect(target?.archived.map(({ id }) => id)).toEqual(['past']);
    expect(target?.things.assigneeUid.map(({ id }) => id)).toContain('gone');
    expect([store.isReading(), store.problem()]).toEqual([false, null]);
  });

  it('waits for measures that are newer than what is kept here', async () => {
    const newer = { ...MEASURES[1], title: 'Nytt navn', version: 2 };
    database.write({
      [`plans/${PLAN}`]: planFields([MEASURES[0], newer, ...MEASURES.slice(2)]),
    });
    await settled();
    const opening = store.open(FILE);
    await settled();
    database.write({ [`plans/${PLAN}/measures/many`]: measureFields(newer) });
    await opening;
    expect(store.measures().find(({ id }) => id === 'many')?.title).toBe('Nytt navn');
  });

  it('is not read where one of the measures cannot be', async () => {
    spyOn(TestBed.inject(MeasureClerk), 'fetch').and.resolveTo(null);
    await store.open(FILE);
    expect([store.problem(), store.isReading(), store.grid()]).toEqual(['unreadPlan', false, null]);
  });

  it('is forgotten where somebody closes it or brings another', async () => {
    await store.open(new File(['%PDF-1.7'], 'plan.xlsx'));
    expect([store.problem(), store.isReading()]).toEqual(['notExcel', false]);
    const opening = store.open(FILE);
    expect([store.problem(), store.isReading()]).toEqual([null, true]);
    store.close();
    await opening;
    expect([store.fileName(), store.grid()]).toEqual(['', null]);
  });

  it('says nothing before a column says what the measures are', async () => {
    await store.open(csv('Frist;Mål', '1.6.2026;1'));
    expect(store.preview()).toBeNull();
    await store.open(csv('Nøkkel i Rettesnor;Frist', `${PLAN}/many;1.9.2026`));
    expect(kinds()).toEqual(['changed']);
  });

  it('shows what stands in its columns, below the head that is guessed or chosen', async () => {
    await store.open(csv('Plan 2026;', 'Sak;Frist', 'En;', ';', 'To;1.6.2026;utenfor'));
    expect(store.headerRow()).toBe(1);
    const choices = () => store.columnChoices().map(({ header, samples }) => [header, samples]);
    expect(choices()).toEqual([
      ['Sak', ['En', 'To']],
      ['Frist', ['1.6.2026']],
      [null, ['utenfor']],
    ]);
    store.chooseHeaderRow(0);
    expect(choices()[0]).toEqual(['Plan 2026', ['Sak', 'En', 'To']]);
    expect(store.columns()).toEqual([null, null, null]);
  });

  it('begins with the sheet that looks like a plan, and lets another be chosen', async () => {
    const head: SheetHead = {
      name: 'Forside',
      columns: [{ header: 'Forklaring', kind: 'text' }],
      about: { name: 'Plan', title: 'Vår plan', facts: [{ label: 'Tiltak', value: 'Frist' }] },
    };
    await store.open(new File([await writeWorkbook(head, [['Les dette']])], 'plan.xlsx'));
    expect([store.sheet(), store.columns()]).toEqual([1, ['title', 'deadline']]);
    store.chooseSheet(0);
    expect([store.sheet(), store.columns()]).toEqual([0, [null]]);
  });

  it('has a field in one column, and remembers what was chosen and nothing else', async () => {
    await store.open(csv('Sak;Overskrift;;Hva mer', 'a;b;c;d'));
    store.chooseColumn(1, 'title');
    expect(store.columns()).toEqual([null, 'title', null, null]);
    store.chooseColumn(2, 'message');
    expect(store.habits().columns).toEqual({ sak: '', overskrift: 'title' });
    store.chooseColumn(3, 'evaluation');
    expect(store.habits().columns).toEqual({
      sak: '',
      overskrift: 'title',
      'hva mer': 'evaluation',
    });
    store.chooseName('goalIds', 'Byen', 'goal-1');
    store.chooseName('goalIds', 'Landet', 'goal-2');
    store.chooseName('channelIds', 'Veggen', '');
    expect(store.habits().names).toEqual({
      goalIds: { byen: 'goal-1', landet: 'goal-2' },
      channelIds: { veggen: '' },
    });
    expect(Object.keys(store.habits().columns).length).toBe(3);
  });

  it('is not read where it is no plan', async () => {
    await store.open(new File(['%PDF-1.7'], 'plan.xlsx'));
    expect([store.problem(), store.preview()]).toEqual(['notExcel', null]);
  });
});
