import { TestBed } from '@angular/core/testing';
import { DraftRepository } from '../../data/draft/draft-repository';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository, WriteRefused } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryDraftRepository } from '../../data/memory/memory-draft-repository';
import { Outbox } from '../../data/outbox/outbox';
import { Draft } from '../../domain/draft/draft';
import { aContent, aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
import { NetworkedMeasures } from '../../testing/networked-measures';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { PlanStore } from './plan-store';
import { QuickWriter } from './quick-writer';

const PLAN = 'school-1-2026';
const directory = aDirectory(
  [aUnit()],
  [
    aPerson(),
    aPerson({ uid: 'kari', displayName: 'Kari Utprøvli', unitIds: ['school-1'] }),
    aPerson({ uid: 'karl', displayName: 'Karl Annetsted', unitIds: ['school-2'] }),
  ],
);
const WHOLE = aContent({ title: 'Åpen dag', status: 'notStarted', progress: 0 });
const HALF = { ...WHOLE, title: 'Åpen kveld', goalIds: [] };
const FORBIDDEN = { ...WHOLE, title: 'Ring 010190 12345' };

/** The in-memory drafts of somebody who may lose the right to keep any. */
class RefusingDrafts extends MemoryDraftRepository {
  isRefusing = false;

  override async saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void> {
    if (this.isRefusing) {
      throw new WriteRefused('notAMember');
    }
    return super.saveDraft(uid, draft);
  }
}

describe('What is written down in a hurry', () => {
  let network: NetworkedMeasures;
  let drafts: RefusingDrafts;
  let database: MemoryDatabase;
  let plan: InstanceType<typeof PlanStore>;
  let writer: InstanceType<typeof QuickWriter>;

  beforeEach(() => {
    localStorage.clear();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(aStrategy()),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-11-23'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: NetworkedMeasures },
        { provide: DraftRepository, useClass: RefusingDrafts },
        PlanStore,
        QuickWriter,
      ],
    });
    network = TestBed.inject(MeasureRepository) as NetworkedMeasures;
    drafts = TestBed.inject(DraftRepository) as RefusingDrafts;
    plan = TestBed.inject(PlanStore);
    writer = TestBed.inject(QuickWriter);
    TestBed.inject(Outbox);
    plan.follow({ unitId: 'school-1', year: 2026 });
    TestBed.tick();
  });
  afterEach(() => localStorage.clear());

  const measuresInPlan = () => plan.plan()?.lines.map(({ title }) => title) ?? [];
  const draftTitles = () => writer.drafts().map(({ content }) => content.title);

  it('is a measure where nothing is missing, and makes the plan that it goes into', async () => {
    expect(plan.plan()).toBeNull();
    expect(writer.write(WHOLE)).toBe('measure');
    await settled();
    expect(measuresInPlan()).toEqual(['Åpen dag']);
    expect(plan.plan()?.strategyId).toBe('strategy-1');
    expect(draftTitles()).toEqual([]);
  });

  it('is a draft while something is missing', () => {
    expect(writer.write(HALF)).toBe('draft');
    expect(draftTitles()).toEqual(['Åpen kveld']);
    expect(measuresInPlan()).toEqual([]);
    expect(writer.problemsOf(HALF)).toEqual({ goalIds: 'required' });
  });

  it('is nothing at all with an identity number in it', async () => {
    expect(writer.write(FORBIDDEN)).toBe('refused');
    await settled();
    expect([measuresInPlan(), draftTitles(), writer.notKept()]).toEqual([[], [], []]);
  });

  it('becomes the measure of its draft, which is then gone', async () => {
    writer.write(HALF);
    const [draft] = writer.drafts();
    writer.write({ ...draft.content, goalIds: ['goal-1'] }, draft);
    await settled();
    expect(plan.plan()?.lines.map(({ id }) => id)).toEqual([draft.id]);
    expect(database.read(`members/leader-1/drafts/${draft.id}`)).toBeNull();
  });

  it('stays a draft until the server has the measure', async () => {
    writer.write(HALF);
    const [draft] = writer.drafts();
    network.cut();
    writer.write({ ...draft.content, goalIds: ['goal-1'] }, draft);
    await settled();
    expect(draftTitles()).toEqual(['Åpen kveld']);

    network.mend();
    await settled();
    expect(draftTitles()).toEqual([]);
  });

  it('stays a draft where the server refuses the measure', async () => {
    writer.write(HALF);
    const [draft] = writer.drafts();
    database.write({ 'members/leader-1': memberFields(aMember({ role: 'contributor' })) });
    writer.write({ ...draft.content, goalIds: ['goal-1'] }, draft);
    await settled();
    expect(draftTitles()).toEqual(['Åpen kveld']);
    expect(TestBed.inject(Outbox).sentBack().length).toBe(1);
  });

  it('is shown where the server would not keep it', async () => {
    drafts.isRefusing = true;
    writer.write(HALF);
    await settled();
    expect(writer.notKept().map(({ content }) => content.title)).toEqual(['Åpen kveld']);
  });

  it('is thrown away, and kept once more', async () => {
    writer.write(HALF);
    const [draft] = writer.drafts();
    await writer.discard(draft);
    expect(draftTitles()).toEqual([]);
    writer.keep(draft);
    expect(draftTitles()).toEqual(['Åpen kveld']);
  });

  it('is a draft for the form to go on with, sound or not', () => {
    const id = writer.begin(WHOLE);
    expect(writer.drafts().map((draft) => [draft.id, draft.planId])).toEqual([[id, PLAN]]);
  });

  it('is listed as a draft of this plan and of no measure that exists', () => {
    const save = (draft: Partial<Draft>) =>
      drafts.saveDraft('leader-1', {
        ...{ id: 'new', planId: PLAN, content: HALF, base: null },
        ...draft,
      });
    database.write({ [`plans/${PLAN}`]: planFields([aMeasure({ id: 'saved-already' })]) });
    void save({ id: 'here', content: { ...HALF, title: 'Her' } });
    void save({ id: 'elsewhere', planId: 'school-2-2026' });
    void save({ id: 'saved-already' });
    void save({ id: 'changes', base: aMeasure({ id: 'changes' }) });
    expect(draftTitles()).toEqual(['Her']);
  });

  it("is understood by the plan's year and strategy, and the people of the unit", () => {
    const { today, year, strategy, people } = writer.context();
    expect([today, year]).toEqual(['2026-11-23', 2026]);
    expect(strategy.goals.map(({ id }) => id)).toEqual(['goal-1', 'goal-2']);
    expect(people.map(({ uid }) => uid)).toContain('kari');
    expect(people.map(({ uid }) => uid)).not.toContain('karl');
  });
});
