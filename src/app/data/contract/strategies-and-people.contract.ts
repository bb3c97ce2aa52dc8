import { aContent, aMeasure } from '../../testing/measures';
import { aStrategy } from '../../testing/strategies';
import { DirectoryRepository } from '../directory/directory-repository';
import { DraftRepository } from '../draft/draft-repository';
import { MemberRepository } from '../member/member-repository';
import { StrategyRepository } from '../strategy/strategy-repository';
import { filter, map } from 'rxjs';
import {
  ADVISOR,
  directory,
  FORMER,
  itemOf,
  LEADER,
  municipality,
  PLAN,
  soon,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with strategies, people and drafts. */
export function describeStrategiesAndPeople(name: string, makeWorld: () => Promise<World>): void {
  describe(`strategies, people and drafts in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    it('give the strategies and the directory', async () => {
      const person = world.as(ADVISOR);

      const strategies = await soon(person.get(StrategyRepository).watchStrategies());
      expect(strategies).toEqual({ items: [aStrategy()], unreadable: [] });
      const listing = await soon(person.get(DirectoryRepository).watchDirectory());
      expect(listing.directory.units).toEqual(directory.units);
      expect(listing.directory.people.get(LEADER)?.displayName).toBe('Lise Leder');
    });

    it('know a member, and nobody who is not an active one', async () => {
      const know = (uid: string) =>
        soon(world.as(uid).get(MemberRepository).watchMember(uid).pipe(map(itemOf)));

      expect((await know(ADVISOR))?.role).toBe('advisor');
      expect(await know(FORMER)).toBeNull();
      expect(await know('stranger')).toBeNull();
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
  });
}
