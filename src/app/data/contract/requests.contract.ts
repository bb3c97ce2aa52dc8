import { filter } from 'rxjs';
import { addDays } from '../../domain/day/day';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { DirectoryRepository } from '../directory/directory-repository';
import { WriteRefused } from '../measure/measure-repository';
import { NewRequest, RequestRepository } from '../request/request-repository';
import {
  ADMIN,
  ADVISOR,
  create,
  LEADER,
  municipality,
  PLAN,
  planOnce,
  rejection,
  soon,
  today,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with requests for a status, and with the settings for them. */
export function describeRequests(name: string, makeWorld: () => Promise<World>): void {
  describe(`requests in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
      await create(world);
    });
    afterEach(() => world.close());

    const requests = (uid: string) => world.as(uid).get(RequestRepository);
    const aNew = (changes: Partial<NewRequest> = {}): NewRequest => ({
      planId: PLAN,
      id: 'request-1',
      by: ADVISOR,
      on: today,
      note: 'Hvordan går det?',
      measureIds: ['measure-1'],
      ...changes,
    });
    const withRequests = (count: number) =>
      planOnce(world, LEADER, (plan) => plan.requests.length === count);

    it('are shown to the leader with their plan', async () => {
      await requests(ADVISOR).ask(aNew());

      const plan = await withRequests(1);
      const [{ at, ...request }] = plan.requests;
      const { planId: _planId, ...asked } = aNew();
      expect(request).toEqual(asked);
      expect(at).toBeInstanceOf(Date);
      expect(plan.lines.length).toBe(1);
    });

    it('stand beside each other, until they are withdrawn', async () => {
      const [one, other] = [requests(ADVISOR).newId(), requests(ADVISOR).newId()];
      await requests(ADVISOR).ask(aNew({ id: one }));
      await requests(ADMIN).ask(aNew({ id: other, by: ADMIN }));
      await withRequests(2);

      await requests(ADVISOR).withdraw(PLAN, one);
      const plan = await withRequests(1);
      expect(plan.requests[0].id).toBe(other);
      // Withdrawn once more, by somebody who had not seen it gone.
      await requests(ADVISOR).withdraw(PLAN, one);
    });

    it('are not made by a leader, nor in a plan that does not exist', async () => {
      expect(await rejection(requests(LEADER).ask(aNew({ by: LEADER })))).toBeInstanceOf(
        WriteRefused,
      );
      const nowhere = aNew({ planId: 'school-2-2026' });
      expect(await rejection(requests(ADVISOR).ask(nowhere))).toBeInstanceOf(Error);
    });

    it('stand in a plan that was asked in before, with the day of then', async () => {
      const on = addDays(today, -40);
      await requests(ADVISOR).ask(aNew({ on }));
      const plan = await withRequests(1);
      expect(plan.requests[0].on).toBe(on);
    });

    it('are repeated after as many days as an administrator has set', async () => {
      const directory = (uid: string) => world.as(uid).get(DirectoryRepository);
      const settings = () => directory(LEADER).watchDirectory();
      expect((await soon(settings())).settings).toEqual(DEFAULT_SETTINGS);

      for (const graceDays of [14, 3]) {
        await directory(ADMIN).saveSettings({ graceDays }, ADMIN);
        const listing = await soon(
          settings().pipe(filter((found) => found.settings.graceDays === graceDays)),
        );
        expect(listing.unreadable).toEqual([]);
      }
      expect(
        await rejection(directory(ADVISOR).saveSettings({ graceDays: 5 }, ADVISOR)),
      ).toBeInstanceOf(WriteRefused);
    });
  });
}
