import { filter, map } from 'rxjs';
import { yearOf } from '../../domain/day/day';
import { contentOf } from '../../domain/measure/history';
import { Measure } from '../../domain/measure/measure';
import { planIdOf } from '../../domain/plan/plan';
import { draftsOf, newDraftFrom } from '../../domain/strategy/entries';
import { Strategy } from '../../domain/strategy/strategy';
import { aContent } from '../../testing/measures';
import { planFields } from '../../testing/stored-documents';
import { aGoal, aStrategy } from '../../testing/strategies';
import { MeasureRepository, WriteRefused } from '../measure/measure-repository';
import { PlanRepository } from '../plan/plan-repository';
import { StrategyMoved, StrategyRepository } from '../strategy/strategy-repository';
import {
  ADMIN,
  aWrite,
  EXECUTIVE,
  FORMER,
  isThere,
  itemOf,
  LEADER,
  municipality,
  rejection,
  soon,
  today,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with the revision of a strategy. */
export function describeStrategyWrites(name: string, makeWorld: () => Promise<World>): void {
  describe(`a new strategy in ${name}`, () => {
    let world: World;
    const content = newDraftFrom(aStrategy());

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
      await strategies(ADMIN).createDraft('draft', content, ADMIN);
    });
    afterEach(() => world.close());

    const strategies = (uid: string) => world.as(uid).get(StrategyRepository);
    /** The strategy as somebody sees it once the server has given it this version. */
    const seen = (id: string, version: number): Promise<Strategy> =>
      soon(
        strategies(LEADER)
          .watchStrategies()
          .pipe(
            map(({ items }) => items.find((strategy) => strategy.id === id) ?? null),
            filter(isThere),
            filter((strategy) => strategy.version === version),
          ),
      );
    const write = (seenVersion: number, by = ADMIN) => ({
      strategyId: 'draft',
      seen: seenVersion,
      by,
    });
    const rename = (title: string) =>
      ({ kind: 'heading', heading: { title, reviseBy: '' } }) as const;
    const approval = (seenVersion: number, by = EXECUTIVE) => ({
      ...write(seenVersion, by),
      retires: { strategyId: 'strategy-1', seen: 1 },
      approvedBy: 'rådmannens ledergruppe',
      approvedOn: today,
    });
    /** Goal 2 has become goal 3. */
    const withoutGoal2 = {
      kind: 'list',
      list: 'goals',
      entries: draftsOf({ ...content, goals: [aGoal(1), aGoal(3)] }, 'goals'),
      successors: content.successors,
    } as const;
    const mapped = {
      kind: 'successors',
      successors: { ...content.successors, goals: { 'goal-2': 'goal-3' } },
    } as const;

    it('begins as a draft that says what the current one says', async () => {
      expect(await seen('draft', 1)).toEqual({
        ...aStrategy(),
        id: 'draft',
        status: 'draft',
        approvedBy: '',
        approvedOn: '',
        replaces: 'strategy-1',
        updatedBy: ADMIN,
        updatedAt: jasmine.any(Date) as unknown as Date,
      });
    });

    it('is begun, written in and thrown away by an administrator alone', async () => {
      const refused = new WriteRefused('notAllowed');
      const leader = strategies(LEADER);
      expect(await rejection(leader.createDraft('other', content, LEADER))).toEqual(refused);
      expect(await rejection(leader.saveStrategy(write(1, LEADER), rename('x')))).toEqual(refused);
      expect(await rejection(leader.discardDraft('draft', LEADER))).toEqual(refused);
      const former = strategies(FORMER).saveStrategy(write(1, FORMER), rename('x'));
      expect(await rejection(former)).toEqual(new WriteRefused('notAMember'));
    });

    it('is written in one section at a time', async () => {
      await strategies(ADMIN).saveStrategy(write(1), {
        kind: 'heading',
        heading: { title: ' Ny ', reviseBy: '2030-01-01' },
      });
      await strategies(ADMIN).saveStrategy(write(2), withoutGoal2);
      await strategies(ADMIN).saveStrategy(write(3), mapped);
      await strategies(ADMIN).saveStrategy(write(4), { kind: 'base', replaces: 'strategy-1' });

      const { title, reviseBy, goals, successors } = await seen('draft', 5);
      expect([title, reviseBy]).toEqual(['Ny', '2030-01-01']);
      expect(goals.map(({ id, order }) => [id, order])).toEqual([
        ['goal-1', 1],
        ['goal-3', 2],
      ]);
      expect(successors).toEqual(mapped.successors);
    });

    it('is not written over by who has not seen what stands there', async () => {
      await strategies(ADMIN).saveStrategy(write(1), rename('Først'));
      const late = strategies(ADMIN).saveStrategy(write(1), rename('Sist'));
      expect(await rejection(late)).toBeInstanceOf(StrategyMoved);
      expect((await seen('draft', 2)).title).toBe('Først');
    });

    it('is gone once it is thrown away', async () => {
      await strategies(ADMIN).discardDraft('draft', ADMIN);
      const { items } = await soon(
        strategies(LEADER)
          .watchStrategies()
          .pipe(filter((listing) => listing.items.length === 1)),
      );
      expect(items.map(({ id }) => id)).toEqual(['strategy-1']);
    });

    it('comes into force by ledergruppen, and retires the one before', async () => {
      await strategies(EXECUTIVE).approveStrategy(approval(1));

      const current = await seen('draft', 2);
      expect(current.status).toBe('current');
      expect(current.approvedBy).toBe('rådmannens ledergruppe');
      expect(current.approvedOn).toBe(today);
      expect(current.decidedBy).toBe(EXECUTIVE);
      expect((await seen('strategy-1', 2)).status).toBe('retired');
    });

    it('comes into force by nobody else, nor as it was before a change', async () => {
      expect(await rejection(strategies(ADMIN).approveStrategy(approval(1, ADMIN)))).toEqual(
        new WriteRefused('notAllowed'),
      );
      await strategies(ADMIN).saveStrategy(write(1), rename('Endret'));
      const late = strategies(EXECUTIVE).approveStrategy(approval(1));
      expect(await rejection(late)).toBeInstanceOf(StrategyMoved);
    });

    it('does not come into force before everything old is accounted for', async () => {
      await strategies(ADMIN).saveStrategy(write(1), withoutGoal2);
      expect(await rejection(strategies(EXECUTIVE).approveStrategy(approval(2)))).toEqual(
        new WriteRefused('notAllowed'),
      );
      await strategies(ADMIN).saveStrategy(write(2), mapped);
      await strategies(EXECUTIVE).approveStrategy(approval(3));
      expect((await seen('draft', 4)).status).toBe('current');
    });

    it('is corrected in its words once it is in force, and in nothing else', async () => {
      const current = (seenVersion: number) => ({
        ...write(seenVersion),
        strategyId: 'strategy-1',
      });
      await strategies(ADMIN).saveStrategy(current(1), rename('Rettet'));
      expect((await seen('strategy-1', 2)).title).toBe('Rettet');
      for (const change of [withoutGoal2, mapped, { kind: 'base', replaces: 'x' } as const]) {
        const refused = strategies(ADMIN).saveStrategy(current(2), change);
        expect(await rejection(refused)).toEqual(new WriteRefused('notAllowed'));
      }
      const thrown = strategies(ADMIN).discardDraft('strategy-1', ADMIN);
      expect(await rejection(thrown)).toEqual(new WriteRefused('notAllowed'));
    });

    it('is followed by a plan that is moved, and then by its measures', async () => {
      const planId = planIdOf('school-1', yearOf(today) + 1);
      await world.write({ [`plans/${planId}`]: planFields([], 'school-1', yearOf(today) + 1) });
      const leader = world.as(LEADER);
      const measures = leader.get(MeasureRepository);
      const stored = (version: number) =>
        soon(
          measures.watchMeasure(planId, 'measure-1').pipe(
            map(itemOf),
            filter((item): item is Measure => item?.version === version),
          ),
        );
      await measures.saveMeasure(aWrite({ planId, content: aContent({ goalIds: ['goal-2'] }) }));
      const base = await stored(1);
      await strategies(ADMIN).saveStrategy(write(1), withoutGoal2);
      await strategies(ADMIN).saveStrategy(write(2), mapped);
      await strategies(EXECUTIVE).approveStrategy(approval(3));

      await leader.get(PlanRepository).moveToStrategy(planId, 'draft');
      const content = { ...contentOf(base), goalIds: ['goal-3'] };
      await measures.saveMeasure(aWrite({ planId, base, content }));

      expect((await stored(2)).goalIds).toEqual(['goal-3']);
      const plan = await soon(
        leader.get(PlanRepository).watchPlan(planId).pipe(map(itemOf), filter(isThere)),
      );
      expect(plan.strategyId).toBe('draft');
    });
  });
}
