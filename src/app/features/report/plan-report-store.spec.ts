import { TestBed } from '@angular/core/testing';
import { BehaviorSubject, filter, Observable, switchMap, throwError } from 'rxjs';
import { Found } from '../../data/document/unreadable';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../data/memory/memory-measure-repository';
import { Measure } from '../../domain/measure/measure';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { rowsOf, saidIn } from '../../testing/reports';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { PlanReportStore } from './plan-report-store';

const PLAN = 'school-1-2026';
const COUNT = 20;

/** The in-memory measures, held back until they are let through, and counted. */
class CountedMeasures extends MemoryMeasureRepository {
  readonly isOpen = new BehaviorSubject(false);
  readonly asked: string[] = [];
  fails = false;

  override watchMeasure(planId: string, measureId: string): Observable<Found<Measure>> {
    this.asked.push(measureId);
    return this.fails
      ? throwError(() => new Error('unavailable'))
      : this.isOpen.pipe(
          filter((isOpen) => isOpen),
          switchMap(() => super.watchMeasure(planId, measureId)),
        );
  }
}

describe('The report of a plan', () => {
  const measures = Array.from({ length: COUNT }, (_, index) =>
    aMeasure({ id: `m-${index}`, title: `Tiltak ${index}`, archived: index === 0 }),
  );
  const directory = aDirectory([aUnit()]);
  let repository: CountedMeasures;
  let store: InstanceType<typeof PlanReportStore>;

  beforeEach(async () => {
    const stored = measures.filter(({ id }) => id !== 'm-3');
    TestBed.configureTestingModule({
      providers: [
        PlanReportStore,
        provideDay('2026-05-04'),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            'strategies/strategy-1': strategyFields(aStrategy()),
            [`plans/${PLAN}`]: planFields(measures),
            ...Object.fromEntries(
              stored.map((measure) => [
                `plans/${PLAN}/measures/${measure.id}`,
                measureFields(measure),
              ]),
            ),
          }),
        ),
        { provide: Identity, useValue: new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: CountedMeasures },
      ],
    });
    repository = TestBed.inject(MeasureRepository) as CountedMeasures;
    store = TestBed.inject(PlanReportStore);
    store.read(PLAN);
    await settled();
  });

  it('reads each measure that is not archived once, a few at a time, and tells how far it is', async () => {
    expect(store.status()).toBe('loading');
    expect([store.readCount(), store.total()]).toEqual([0, COUNT - 1]);
    expect(repository.asked.length).toBe(8);

    repository.isOpen.next(true);
    await settled();
    expect(store.status()).toBe('ready');
    expect(store.readCount()).toBe(COUNT - 1);
    expect([...new Set(repository.asked)].length).toBe(COUNT - 1);
    expect(repository.asked.length).toBe(COUNT - 1);
    expect(repository.asked).not.toContain('m-0');
  });

  it('makes the report of them, and names the one that is gone', async () => {
    repository.isOpen.next(true);
    await settled();
    const report = store.report()!;
    expect(rowsOf(report, 'Tiltak').length).toBe(COUNT - 2);
    expect(saidIn(report, 'planen')).toContain('Tiltak 3');
  });

  it('stops where somebody asks for it, and begins again where somebody does', async () => {
    store.stop();
    repository.isOpen.next(true);
    await settled();
    expect(store.status()).toBe('idle');
    expect(repository.asked.length).toBe(8);

    store.readAgain();
    await settled();
    expect(store.status()).toBe('ready');
  });

  it('says that it failed, and can be tried again', async () => {
    repository.fails = true;
    store.readAgain();
    await settled();
    expect(store.status()).toEqual({ error: 'unavailable' });

    repository.fails = false;
    repository.isOpen.next(true);
    store.readAgain();
    await settled();
    expect(store.status()).toBe('ready');
  });

  it('makes none where the unit has no plan', async () => {
    store.read('school-2-2026');
    await settled();
    expect(store.status()).toBe('ready');
    expect(store.report()).toBeNull();
  });
});
