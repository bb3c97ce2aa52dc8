import { aContent } from '../../testing/measures';
import { planFields } from '../../testing/stored-documents';
import { MeasureRepository } from '../measure/measure-repository';
import { PlanMoved, PlanRepository } from '../plan/plan-repository';
import { filter, map } from 'rxjs';
import {
  ADVISOR,
  aWrite,
  create,
  EXECUTIVE,
  firstVersionOf,
  isThere,
  itemOf,
  LEADER,
  municipality,
  OTHER_LEADER,
  PLAN,
  rejection,
  soon,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with plans. */
export function describePlans(name: string, makeWorld: () => Promise<World>): void {
  describe(`plans in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const measures = (uid: string) => world.as(uid).get(MeasureRepository);

    it('show a new measure in the plans of its year to others', async () => {
      await create(world);

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

    it('count a change of status in its week', async () => {
      const base = await create(world, aContent({ status: 'notStarted', progress: 0 }));
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

    it('give those that wait for a decision, of the years asked for', async () => {
      const submitted = { ...planFields(), status: 'submitted' };
      await world.write({
        'plans/school-2-2026': { ...submitted, unitId: 'school-2' },
        'plans/school-2-2027': { ...submitted, unitId: 'school-2', year: 2027 },
        'plans/school-2-2025': { ...submitted, unitId: 'school-2', year: 2025 },
      });

      const plans = world.as(EXECUTIVE).get(PlanRepository);
      const { items } = await soon(
        plans
          .watchSubmittedPlans([2026, 2027])
          .pipe(filter((listing) => listing.items.length === 2)),
      );
      expect(items.map(({ id }) => id).sort()).toEqual(['school-2-2026', 'school-2-2027']);
      const none = await soon(plans.watchSubmittedPlans([2028]));
      expect(none.items).toEqual([]);
    });

    it('keep the unit’s own order of its measures', async () => {
      const plans = world.as(LEADER).get(PlanRepository);
      await plans.sortMeasures(PLAN, ['b', 'a']);
      const plan = await soon(plans.watchPlan(PLAN).pipe(map(itemOf), filter(isThere)));
      expect(plan.order).toEqual(['b', 'a']);
    });
  });
}
