import { CommentRepository } from '../comment/comment-repository';
import { MeasureRepository } from '../measure/measure-repository';
import { filter } from 'rxjs';
import { ADVISOR, ASSIGNEE, aWrite, LEADER, municipality, PLAN, soon } from './stored-municipality';
import { World } from './world';

/** What every backend does alike with comments. */
export function describeComments(name: string, makeWorld: () => Promise<World>): void {
  describe(`comments in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const measures = (uid: string) => world.as(uid).get(MeasureRepository);

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
      const fetched = await comments.fetchComments(PLAN, 'measure-1');
      expect(fetched.items.map(({ text }) => text).sort()).toEqual([
        'Det haster.',
        'Kan du ta denne?',
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
  });
}
