import { TestBed } from '@angular/core/testing';
import { NEVER, Observable, Subject, throwError } from 'rxjs';
import { Measure } from '../../domain/measure/measure';
import { Plan } from '../../domain/plan/plan';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aRequest } from '../../testing/requests';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { CommentRepository } from '../comment/comment-repository';
import { Found, Listing } from '../document/unreadable';
import { Identity } from '../identity/identity';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { MemoryPlanRepository } from '../memory/memory-repositories';
import { PlanRepository } from '../plan/plan-repository';
import { MyAgenda } from './my-agenda';

const TODAY = '2026-11-23';
const THIS_YEAR = 'school-1-2026';
const LAST_YEAR = 'school-1-2025';
/** More than anybody is left to wait for a plan that does not answer. */
const LONG_MS = 3500;

const directory = aDirectory(
  [anArea(), aUnit(), aUnit({ id: 'school-2', name: 'Ranheim skole', leaderUid: 'leader-2' })],
  [aPerson(), aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' })],
);

/** The in-memory plans, of which some answer otherwise. It remembers which ones were asked for. */
class OtherPlans extends MemoryPlanRepository {
  readonly asked: string[] = [];
  readonly answers = new Map<string, Observable<Found<Plan>>>();

  override watchPlan(planId: string): Observable<Found<Plan>> {
    this.asked.push(planId);
    return this.answers.get(planId) ?? super.watchPlan(planId);
  }

  override watchPlansOfYear(year: number): Observable<Listing<Plan>> {
    this.asked.push(`all of ${year}`);
    return super.watchPlansOfYear(year);
  }
}

/** Acknowledged, and late from the day after its deadline. */
function lateMeasure(id: string, deadline: string): Measure {
  return aMeasure({
    id,
    title: `Tiltak ${id}`,
    deadline,
    reportedOn: '2026-11-20',
    acknowledgedBy: 'leader-1',
    acknowledgedOn: '2026-08-01',
  });
}

function submitted(measures: readonly Measure[], year: number): Fields {
  return { ...planFields(measures, 'school-1', year), status: 'submitted' };
}

describe('What awaits the person signed in', () => {
  let plans: OtherPlans;
  let identity: SignedIn;
  let database: MemoryDatabase;

  beforeEach(() => {
    jasmine.clock().install();
    identity = new SignedIn('leader-1');
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      [`plans/${THIS_YEAR}`]: submitted([lateMeasure('new', '2026-11-20')], 2026),
      [`plans/${LAST_YEAR}`]: submitted([lateMeasure('old', '2026-11-01')], 2025),
    });
    arrange();
  });
  afterEach(() => jasmine.clock().uninstall());

  const arrange = () => {
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay(TODAY),
        { provide: Identity, useValue: identity },
        { provide: PlanRepository, useClass: OtherPlans },
      ],
    });
    plans = TestBed.inject(PlanRepository) as OtherPlans;
  };
  const opened = () => {
    const agenda = TestBed.inject(MyAgenda);
    TestBed.tick();
    return agenda;
  };
  const idsIn = (agenda: InstanceType<typeof MyAgenda>) => agenda.items().map(({ id }) => id);

  it("comes from this year's and last year's plan", () => {
    const agenda = opened();
    expect(agenda.status()).toBe('ready');
    expect(idsIn(agenda)).toEqual([`${LAST_YEAR}/old`, `${THIS_YEAR}/new`]);
    expect(agenda.count()).toBe(2);
  });

  it('costs two documents a unit and no others', () => {
    opened();
    expect([...plans.asked].sort()).toEqual([LAST_YEAR, THIS_YEAR]);
  });

  it('is for who leads an area also what its units have left unanswered for too long', () => {
    const led = aDirectory([anArea({ leaderUid: 'chief' }), aUnit()], [aPerson()]);
    const { id, ...request } = aRequest({ on: '2026-11-13', measureIds: ['asked'] });
    const asked = lateMeasure('asked', '2026-12-20');
    database.write({
      'members/chief': memberFields(aMember({ uid: 'chief', unitIds: ['area-1'] })),
      'directory/units': unitsFields(led),
      'directory/settings': { graceDays: 10, updatedBy: 'ada' },
      [`plans/${THIS_YEAR}`]: {
        ...submitted([{ ...asked, reportedOn: '2026-11-12' }], 2026),
        requests: { [id]: request },
      },
    });
    identity = new SignedIn('chief');
    TestBed.resetTestingModule();
    arrange();

    const agenda = opened();
    const repeated = () => agenda.items().filter(({ reason }) => reason === 'unansweredBelow');
    expect(repeated().map(({ unitId }) => unitId)).toEqual(['school-1']);
    expect([...plans.asked].sort()).toEqual(['area-1-2025', 'area-1-2026', LAST_YEAR, THIS_YEAR]);
    database.write({ 'directory/settings': { graceDays: 11, updatedBy: 'ada' } });
    TestBed.tick();
    expect(repeated()).toEqual([]);
  });

  it('changes as the plans change', () => {
    const agenda = opened();
    database.write({ [`plans/${THIS_YEAR}`]: submitted([], 2026) });
    expect(idsIn(agenda)).toEqual([`${LAST_YEAR}/old`]);
  });

  it('has the plans of a unit that one becomes the leader of', () => {
    const agenda = opened();
    const units = [anArea(), aUnit(), aUnit({ id: 'school-2', leaderUid: 'leader-1' })];
    database.write({
      'directory/units': unitsFields(aDirectory(units)),
      'plans/school-2-2026': planFields([lateMeasure('taken-over', '2026-11-22')], 'school-2'),
    });
    TestBed.tick();
    expect(idsIn(agenda)).toContain('school-2-2026/taken-over');
  });

  it('is shown without a plan that has not answered after a while', () => {
    plans.answers.set(LAST_YEAR, NEVER);
    const agenda = opened();
    expect(agenda.status()).toBe('loading');

    jasmine.clock().tick(LONG_MS);
    expect(agenda.status()).toBe('ready');
    expect(idsIn(agenda)).toEqual([`${THIS_YEAR}/new`]);
  });

  it('says nothing of a plan to begin on before it is known that there is none', () => {
    plans.answers.set(THIS_YEAR, NEVER);
    const agenda = opened();
    jasmine.clock().tick(LONG_MS);
    expect(idsIn(agenda)).toEqual([`${LAST_YEAR}/old`]);
  });

  it('takes up an answer that comes late, and keeps it', () => {
    const late = new Subject<Found<Plan>>();
    plans.answers.set(LAST_YEAR, late);
    const agenda = opened();
    jasmine.clock().tick(LONG_MS);

    plans.answers.delete(LAST_YEAR);
    plans.watchPlan(LAST_YEAR).subscribe(late);
    expect(idsIn(agenda)).toEqual([`${LAST_YEAR}/old`, `${THIS_YEAR}/new`]);
    jasmine.clock().tick(LONG_MS);
    expect(agenda.count()).toBe(2);
  });

  it('is asked for again after an error', () => {
    plans.answers.set(
      THIS_YEAR,
      throwError(() => new Error('unavailable')),
    );
    const agenda = opened();
    expect(agenda.status()).toEqual({ error: 'unavailable' });

    plans.answers.clear();
    agenda.retry();
    expect(agenda.status()).toBe('ready');
    expect(agenda.count()).toBe(2);
  });

  it('tells of a plan that cannot be read, and shows the rest', () => {
    database.write({ [`plans/${LAST_YEAR}`]: { year: 'i fjor' } });
    const agenda = opened();
    expect(agenda.allUnreadable().map(({ path }) => path)).toEqual([`plans/${LAST_YEAR}`]);
    expect(idsIn(agenda)).toEqual([`${THIS_YEAR}/new`]);
  });

  it('counts where colleagues mention one, by the name of the measure', async () => {
    const agenda = opened();
    await TestBed.inject(CommentRepository).addComment(THIS_YEAR, 'new', {
      by: 'kari',
      text: '@Lise Leder, ser du?',
      mentions: ['leader-1'],
    });
    expect(agenda.mentions().map(({ title }) => title)).toEqual(['Tiltak new']);
    expect(agenda.count()).toBe(3);
  });

  it("names the measure of another unit's plan too, and follows that plan alone", async () => {
    const elsewhere = planFields([lateMeasure('far', '2026-12-01')], 'school-2', 2026);
    database.write({ 'plans/school-2-2026': elsewhere });
    const agenda = opened();
    const mention = { by: 'kari', text: '@Lise Leder, ser du?', mentions: ['leader-1'] };
    await TestBed.inject(CommentRepository).addComment('school-2-2026', 'far', mention);
    await TestBed.inject(CommentRepository).addComment('school-2-2026', 'far', mention);
    TestBed.tick();
    expect(agenda.mentions().map(({ title }) => title)).toEqual(['Tiltak far', 'Tiltak far']);
    expect(plans.asked.filter((id) => id === 'school-2-2026').length).toBe(1);
    expect(idsIn(agenda)).toEqual([`${LAST_YEAR}/old`, `${THIS_YEAR}/new`]);
  });

  it('is for ledergruppen what it has to decide, this year and the next', () => {
    const eva = aMember({ uid: 'eva', role: 'executive', unitIds: [] });
    TestBed.resetTestingModule();
    identity = new SignedIn('eva');
    arrange();
    database.write({
      'members/eva': memberFields(eva),
      'plans/school-2-2026': { ...planFields([], 'school-2'), status: 'approved' },
      'plans/school-2-2027': { ...planFields([], 'school-2', 2027), status: 'submitted' },
    });
    const agenda = opened();
    expect(agenda.count()).toBe(0);
    TestBed.tick();
    expect(agenda.plansToDecide().map(({ id }) => id)).toEqual([THIS_YEAR, 'school-2-2027']);
    expect(agenda.count()).toBe(2);
  });

  it('is nothing once nobody is signed in', async () => {
    const agenda = opened();
    await identity.signOut();
    TestBed.tick();
    expect([agenda.status(), agenda.count()]).toEqual(['idle', 0]);
  });
});
