import { EnvironmentInjector } from '@angular/core';
import { filter, firstValueFrom, map, Observable, timeout } from 'rxjs';
import { mondayOf } from '../../domain/day/day';
import { LIMITS, Measure, MeasureContent } from '../../domain/measure/measure';
import { writeLine } from '../../domain/measure/measure-line';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { PlanChange } from '../../domain/plan/plan';
import { aContent, aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, anArea, aUnit } from '../../testing/municipality';
import { aStrategy } from '../../testing/strategies';
import {
  Fields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { CommentRepository } from '../comment/comment-repository';
import { DirectoryRepository } from '../directory/directory-repository';
import { Found } from '../document/unreadable';
import { DraftRepository } from '../draft/draft-repository';
import { MeasureRepository, VersionConflict, WriteRefused } from '../measure/measure-repository';
import { MemberRepository } from '../member/member-repository';
import { PlanMoved, PlanRepository } from '../plan/plan-repository';
import { StrategyRepository } from '../strategy/strategy-repository';
import { World } from './world';

const LEADER = 'leader-1';
const ADVISOR = 'advisor-1';
const ASSIGNEE = 'assignee-1';
const OTHER_LEADER = 'leader-2';
const FORMER = 'former-1';
const EXECUTIVE = 'executive-1';
const PLAN = 'school-1-2026';
const PATIENCE_MS = 5000;

const members = [
  aMember({ uid: LEADER }),
  aMember({ uid: ADVISOR, role: 'advisor', unitIds: [] }),
  aMember({ uid: ASSIGNEE, role: 'contributor' }),
  aMember({ uid: OTHER_LEADER, unitIds: ['school-2'] }),
  aMember({ uid: EXECUTIVE, role: 'executive', unitIds: [] }),
  aMember({ uid: FORMER, active: false }),
];
const directory = aDirectory(
  [anArea(), aUnit(), aUnit({ id: 'school-2', name: 'Ranheim skole', leaderUid: OTHER_LEADER })],
  members.map((member) => aPerson(member)),
);

export function municipality(): Record<string, Fields> {
  const documents: Record<string, Fields> = {
    'strategies/strategy-1': strategyFields(aStrategy()),
    'directory/units': { ...unitsFields(directory), lastChange: 'school-1' },
    'directory/people': { ...peopleFields(directory), lastChange: LEADER },
    [`plans/${PLAN}`]: planFields(),
  };
  for (const { id, ...fields } of directory.units.values()) {
    documents[`units/${id}`] = fields;
  }
  for (const member of members) {
    documents[`members/${member.uid}`] = memberFields(member);
  }
  return documents;
}

/** The day of the test: rules compare weeks and reports with the server's clock. */
const today = new Date().toISOString().slice(0, 10);

/** The plan's last change once the measure has been made. */
function firstVersionOf(measureId: string): PlanChange {
  return { measureId, version: 1, week: mondayOf(today) };
}

function aWrite(changes: Partial<MeasureWrite> = {}): MeasureWrite {
  return {
    planId: PLAN,
    measureId: 'measure-1',
    base: null,
    content: aContent(),
    by: LEADER,
    day: today,
    ...changes,
  };
}

/** What every backend does alike. Runs against the in-memory repositories and Google's emulator. */
export function describeRepositories(name: string, makeWorld: () => Promise<World>): void {
  describe(`repositories in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const measures = (uid: string) => world.as(uid).get(MeasureRepository);

    /** The measure as the person sees it once it has this version. */
    const atVersion = (injector: EnvironmentInjector, version: number): Promise<Measure> =>
      soon(
        injector
          .get(MeasureRepository)
          .watchMeasure(PLAN, 'measure-1')
          .pipe(
            map(itemOf),
            filter((item): item is Measure => item?.version === version && item.updatedAt !== null),
          ),
      );

    const create = async (content: MeasureContent = aContent()): Promise<Measure> => {
      const person = world.as(LEADER);
      await person.get(MeasureRepository).saveMeasure(aWrite({ content }));
      return atVersion(person, 1);
    };

    it('keep a new measure as version 1 with its first deadline', async () => {
      const measure = await create();

      expect(measure).toEqual({
        ...aContent(),
        id: 'measure-1',
        firstDeadline: '2026-06-30',
        slips: 0,
        version: 1,
        updatedBy: LEADER,
        updatedAt: jasmine.any(Date) as unknown as Date,
      });
    });

    it('show a new measure in the plans of its year to others', async () => {
      await create();

      const listing = await soon(
        world
          .as(ADVISOR)
          .get(PlanRepository)
          .watchPlansOfYear(2026)
          .pipe(filter(({ items }) => items.some(({ lines }) => lines.length > 0))),
      );
      expect(listing.items.map(({ id, lines }) => [id, lines[0].title])).toEqual([
        [PLAN, aContent().title],
      ]);
    });

    it('give nothing for a year without plans', async () => {
      const listing = await soon(world.as(ADVISOR).get(PlanRepository).watchPlansOfYear(2031));

      expect(listing).toEqual({ items: [], unreadable: [] });
    });

    it('raise the version of an edited measure and say in its history what changed', async () => {
      const base = await create();
      const content = aContent({ deadline: '2026-09-01', goalIds: ['goal-2'] });
      await measures(ADVISOR).saveMeasure(aWrite({ base, content, by: ADVISOR }));

      const person = world.as(LEADER);
      const edited = await atVersion(person, 2);
      expect([edited.deadline, edited.firstDeadline]).toEqual(['2026-09-01', '2026-06-30']);
      const history = await soon(
        person
          .get(MeasureRepository)
          .watchHistory(PLAN, 'measure-1')
          .pipe(filter(({ items }) => items.length === 2)),
      );
      expect(history.items.map(({ version, by, from, to }) => ({ version, by, from, to }))).toEqual(
        [
          {
            version: 2,
            by: ADVISOR,
            from: { deadline: '2026-06-30', goalIds: ['goal-1'] },
            to: { deadline: '2026-09-01', goalIds: ['goal-2'] },
          },
          { version: 1, by: LEADER, from: {}, to: {} },
        ],
      );
    });

    it('count a change of status in its week', async () => {
      const base = await create(aContent({ status: 'notStarted', progress: 0 }));
      await measures(LEADER).saveMeasure(aWrite({ base, content: aContent() }));

      const plan = await soon(
        world
          .as(ADVISOR)
          .get(PlanRepository)
          .watchPlan(PLAN)
          .pipe(
            map(itemOf),
            filter((item) => item?.lines[0]?.version === 2),
          ),
      );
      expect(Object.values(plan?.trend ?? {})).toEqual([{ notStarted: 0, inProgress: 1 }]);
    });

    it('refuse a write against an old version and give the newer one', async () => {
      const base = await create();
      const theirs = aContent({ title: 'Deres' });
      await measures(ADVISOR).saveMeasure(aWrite({ base, content: theirs, by: ADVISOR }));

      const late = measures(LEADER).saveMeasure(
        aWrite({ base, content: aContent({ title: 'Min' }) }),
      );

      const error = await rejection(late);
      expect(error).toBeInstanceOf(VersionConflict);
      expect((error as VersionConflict).current.title).toBe('Deres');
    });

    it('refuse the leader of another unit', async () => {
      const error = await rejection(
        measures(OTHER_LEADER).saveMeasure(aWrite({ by: OTHER_LEADER })),
      );

      expect(error).toEqual(new WriteRefused('notAllowed'));
    });

    it('refuse somebody who is no longer a member', async () => {
      const error = await rejection(measures(FORMER).saveMeasure(aWrite({ by: FORMER })));

      expect(error).toEqual(new WriteRefused('notAMember'));
    });

    it('let the assignee report, and nothing more', async () => {
      const base = await create(aContent({ assigneeUid: ASSIGNEE }));
      const report = { ...aContent({ assigneeUid: ASSIGNEE }), progress: 60, reportedOn: today };
      await measures(ASSIGNEE).saveMeasure(aWrite({ base, content: report, by: ASSIGNEE }));
      const reported = await atVersion(world.as(LEADER), 2);
      expect(reported.progress).toBe(60);

      const error = await rejection(
        measures(ASSIGNEE).saveMeasure(
          aWrite({ base: reported, content: { ...report, deadline: '2027-01-01' }, by: ASSIGNEE }),
        ),
      );
      expect(error).toEqual(new WriteRefused('notAllowed'));
    });

    it('refuse a measure too many', async () => {
      const lines = Array.from({ length: LIMITS.measuresPerPlan }, (_, index) => [
        `measure-${index + 2}`,
        writeLine(aMeasure()),
      ]);
      await world.write({
        [`plans/${PLAN}`]: { ...planFields(), summaries: Object.fromEntries(lines) as Fields },
      });

      const error = await rejection(measures(LEADER).saveMeasure(aWrite()));

      expect(error).toEqual(new WriteRefused('planFull'));
    });

    it('confirm a write that arrived', async () => {
      await create();

      await expectAsync(measures(LEADER).confirmMeasure(aWrite())).toBeResolved();
    });

    it('do not confirm a write in whose place another arrived', async () => {
      const base = await create();
      const theirs = aContent({ title: 'Deres' });
      await measures(ADVISOR).saveMeasure(aWrite({ base, content: theirs, by: ADVISOR }));

      const error = await rejection(
        measures(LEADER).confirmMeasure(aWrite({ base, content: aContent({ title: 'Min' }) })),
      );

      expect(error).toBeInstanceOf(VersionConflict);
    });

    it('create an empty plan that a measure can be put in', async () => {
      const person = world.as(OTHER_LEADER);
      const planId = 'school-2-2026';
      await person.get(PlanRepository).createPlan('school-2', 2026, 'strategy-1');
      await person.get(MeasureRepository).saveMeasure(aWrite({ planId, by: OTHER_LEADER }));

      const plan = await soon(
        person.get(PlanRepository).watchPlan(planId).pipe(map(itemOf), filter(isThere)),
      );
      expect([plan.unitId, plan.year, plan.lines.length]).toEqual(['school-2', 2026, 1]);
    });

    it('give a plan that does not validate as unreadable, and the others as they are', async () => {
      await world.write({ 'plans/school-2-2026': { ...planFields(), status: 'mislaid' } });

      const listing = await soon(
        world
          .as(ADVISOR)
          .get(PlanRepository)
          .watchPlansOfYear(2026)
          .pipe(filter(({ unreadable }) => unreadable.length > 0)),
      );
      expect(listing.items.map(({ id }) => id)).toEqual([PLAN]);
      expect(listing.unreadable.map(({ path }) => path)).toEqual(['plans/school-2-2026']);
    });

    it('give a measure that does not validate as unreadable', async () => {
      await world.write({ [`plans/${PLAN}/measures/measure-1`]: { title: 7 } });

      const found = await soon(
        measures(ADVISOR)
          .watchMeasure(PLAN, 'measure-1')
          .pipe(filter((result) => result !== null)),
      );
      expect('unreadable' in found && found.unreadable.path).toBe(
        `plans/${PLAN}/measures/measure-1`,
      );
    });

    it('give the strategies and the directory', async () => {
      const person = world.as(ADVISOR);

      const strategies = await soon(person.get(StrategyRepository).watchStrategies());
      expect(strategies).toEqual({ items: [aStrategy()], unreadable: [] });
      const listing = await soon(person.get(DirectoryRepository).watchDirectory());
      expect(listing.directory.units).toEqual(directory.units);
      expect(listing.directory.people.get(LEADER)?.displayName).toBe('Lise Leder');
    });

    it('move the status of a plan, with an event for each move', async () => {
      await measures(LEADER).saveMeasure(aWrite());
      const plans = world.as(LEADER).get(PlanRepository);
      const submit = {
        planId: PLAN,
        seen: { statusVersion: 0, lastChange: firstVersionOf('measure-1') },
        status: 'submitted',
        by: LEADER,
        comment: '',
      } as const;
      await plans.moveStatus(submit);

      const plan = await soon(plans.watchPlan(PLAN).pipe(map(itemOf), filter(isThere)));
      const { status, statusVersion, statusBy, changedSinceApproval } = plan;
      expect({ status, statusVersion, statusBy, changedSinceApproval }).toEqual({
        status: 'submitted',
        statusVersion: 1,
        statusBy: LEADER,
        changedSinceApproval: ['measure-1'],
      });
      expect(await rejection(plans.moveStatus(submit))).toBeInstanceOf(PlanMoved);

      const decided = {
        ...submit,
        seen: { statusVersion: 1, lastChange: firstVersionOf('measure-2') },
        status: 'approved',
        by: EXECUTIVE,
      } as const;
      const executive = world.as(EXECUTIVE).get(PlanRepository);
      // What stood before the leader's change is not what there is to decide on.
      await measures(LEADER).saveMeasure(aWrite({ measureId: 'measure-2' }));
      const late = { ...decided, seen: { ...decided.seen, lastChange: plan.lastChange } };
      expect(await rejection(executive.moveStatus(late))).toBeInstanceOf(PlanMoved);
      await executive.moveStatus(decided);
      const approved = await soon(
        plans.watchPlan(PLAN).pipe(
          map(itemOf),
          filter((item) => item?.status === 'approved'),
        ),
      );
      expect(approved?.changedSinceApproval).toEqual([]);
      const events = await soon(
        plans.watchStatusEvents(PLAN).pipe(filter(({ items }) => items.length === 2)),
      );
      expect(events.items.map((event) => [event.statusVersion, event.status, event.by])).toEqual([
        [2, 'approved', EXECUTIVE],
        [1, 'submitted', LEADER],
      ]);
    });

    it('keep the unit’s own order of its measures', async () => {
      const plans = world.as(LEADER).get(PlanRepository);
      await plans.sortMeasures(PLAN, ['b', 'a']);
      const plan = await soon(plans.watchPlan(PLAN).pipe(map(itemOf), filter(isThere)));
      expect(plan.order).toEqual(['b', 'a']);
    });

    it('keep comments in order, and show them to those mentioned until seen', async () => {
      await measures(LEADER).saveMeasure(aWrite());
      const comments = world.as(LEADER).get(CommentRepository);
      const say = (text: string, mentions: readonly string[]) =>
        comments.addComment(PLAN, 'measure-1', { by: LEADER, text, mentions });
      await say('Kan du ta denne?', [ASSIGNEE, ADVISOR]);
      // Two of the same millisecond have no order.
      await new Promise((resolve) => setTimeout(resolve, 5));
      await say('Det haster.', []);

      const { items } = await soon(
        comments.watchComments(PLAN, 'measure-1').pipe(
          filter((listing) => listing.items.every(({ at }) => at !== null)),
          filter((listing) => listing.items.length === 2),
        ),
      );
      expect(items.map(({ by, text, mentions }) => [by, text, mentions])).toEqual([
        [LEADER, 'Kan du ta denne?', [ASSIGNEE, ADVISOR]],
        [LEADER, 'Det haster.', []],
      ]);

      const mine = world.as(ASSIGNEE).get(CommentRepository);
      const unread = await soon(mine.watchUnread(ASSIGNEE));
      expect(unread.items.map(({ planId, measureId }) => [planId, measureId])).toEqual([
        [PLAN, 'measure-1'],
      ]);
      await mine.markSeen(unread.items[0], ASSIGNEE);
      expect((await soon(mine.watchUnread(ASSIGNEE))).items).toEqual([]);
      const others = await soon(world.as(ADVISOR).get(CommentRepository).watchUnread(ADVISOR));
      expect(others.items.length).toBe(1);
    });

    it('keep a half-written draft for its writer, until it is thrown away', async () => {
      const drafts = world.as(LEADER).get(DraftRepository);
      const content = aContent({ title: '', goalIds: [], start: '2026-', deadline: '' });
      await drafts.saveDraft(LEADER, { id: 'new-1', planId: PLAN, content, base: null });
      const base = aMeasure({ version: 3 });
      await drafts.saveDraft(LEADER, { id: base.id, planId: PLAN, content: aContent(), base });

      const { items } = await soon(
        drafts.watchDrafts(LEADER).pipe(
          filter((listing) => listing.items.length === 2),
          filter((listing) => listing.items.every(({ savedAt }) => savedAt !== null)),
        ),
      );
      const found = new Map(items.map((draft) => [draft.id, draft]));
      expect(found.get('new-1')?.content).toEqual(content);
      expect(found.get('new-1')?.base).toBeNull();
      expect(found.get(base.id)?.base).toEqual(base);

      await drafts.discardDraft(LEADER, 'new-1');
      const left = await soon(drafts.watchDrafts(LEADER));
      expect(left.items.map(({ id }) => id)).toEqual([base.id]);
    });

    it('know a member, and nobody who is not an active one', async () => {
      const know = (uid: string) =>
        soon(world.as(uid).get(MemberRepository).watchMember(uid).pipe(map(itemOf)));

      expect((await know(ADVISOR))?.role).toBe('advisor');
      expect(await know(FORMER)).toBeNull();
      expect(await know('stranger')).toBeNull();
    });
  });
}

export function itemOf<T>(found: Found<T>): T | null {
  return found && 'item' in found ? found.item : null;
}

export function isThere<T>(value: T | null): value is T {
  return value !== null;
}

export function soon<T>(source: Observable<T>): Promise<T> {
  return firstValueFrom(source.pipe(timeout(PATIENCE_MS)));
}

export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}
