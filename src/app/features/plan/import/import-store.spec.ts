import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
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
    expect(writer.work()).toBeNull();
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

  it('is not read where it is no plan', async () => {
    await store.open(new File(['%PDF-1.7'], 'plan.xlsx'));
    expect([store.problem(), store.preview()]).toEqual(['notExcel', null]);
  });
});
