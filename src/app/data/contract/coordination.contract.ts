import { filter, map } from 'rxjs';
import { Dismissal } from '../../domain/coordination/dismissal';
import { CoordinationRepository } from '../coordination/coordination-repository';
import { WriteRefused } from '../measure/measure-repository';
import {
  ADMIN,
  ADVISOR,
  EXECUTIVE,
  FORMER,
  isThere,
  itemOf,
  LEADER,
  municipality,
  rejection,
  soon,
} from './stored-municipality';
import { World } from './world';

const YEAR = 2026;
const dismissal: Omit<Dismissal, 'at'> = {
  clashId: '2026-03-02~group-1~channel-1',
  measureIds: ['measure-1', 'measure-2'],
  reason: 'De to skriver sammen.',
  by: ADVISOR,
};
const later = { ...dismissal, clashId: '2026-03-09~group-1~channel-1', reason: '' };

/** What every backend does alike with clashes that are put away. */
export function describeCoordination(name: string, makeWorld: () => Promise<World>): void {
  describe(`clashes put away in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const as = (uid: string) => world.as(uid).get(CoordinationRepository);
    /** What the person sees once it is of these clashes and the server has given every moment. */
    const seenBy = (uid: string, ...clashIds: readonly string[]): Promise<readonly Dismissal[]> =>
      soon(
        as(uid)
          .watchDismissals(YEAR)
          .pipe(
            map(itemOf),
            filter(isThere),
            map((items) => [...items].sort((one, other) => (one.clashId < other.clashId ? -1 : 1))),
            filter((items) => items.map(({ clashId }) => clashId).join() === clashIds.join()),
            filter((items) => items.every(({ at }) => at !== null)),
          ),
      );

    it('are none before the first', async () => {
      expect(await soon(as(LEADER).watchDismissals(YEAR))).toBeNull();
    });

    it('are seen by everybody, with who, why and when', async () => {
      await as(ADVISOR).putAway(YEAR, dismissal, []);
      const at = jasmine.any(Date) as unknown as Date;
      expect(await seenBy(LEADER, dismissal.clashId)).toEqual([{ ...dismissal, at }]);
      expect(await seenBy(EXECUTIVE, dismissal.clashId)).toEqual([{ ...dismissal, at }]);
    });

    it('stand beside each other, and one takes the place of an earlier of the same', async () => {
      await as(ADVISOR).putAway(YEAR, dismissal, []);
      await as(ADMIN).putAway(YEAR, { ...later, by: ADMIN }, []);
      const measureIds = ['measure-1', 'measure-3'];
      await as(ADVISOR).putAway(YEAR, { ...dismissal, measureIds }, []);

      const [first, second] = await seenBy(LEADER, dismissal.clashId, later.clashId);
      expect(first.measureIds).toEqual(measureIds);
      expect(second.by).toBe(ADMIN);
    });

    it('are brought back, also by another than who put them away', async () => {
      await as(ADVISOR).putAway(YEAR, dismissal, []);
      await as(ADVISOR).putAway(YEAR, later, []);
      await as(ADMIN).bringBack(YEAR, dismissal.clashId, ADMIN);
      expect((await seenBy(LEADER, later.clashId)).length).toBe(1);
    });

    it('go away where they are outdated and make room for another', async () => {
      await as(ADVISOR).putAway(YEAR, dismissal, []);
      await as(ADVISOR).putAway(YEAR, later, [dismissal.clashId]);
      expect((await seenBy(LEADER, later.clashId)).length).toBe(1);
    });

    it('are of one year', async () => {
      await as(ADVISOR).putAway(YEAR, dismissal, []);
      expect(await soon(as(ADVISOR).watchDismissals(YEAR + 1))).toBeNull();
    });

    for (const [uid, reason] of [
      [LEADER, 'notAllowed'],
      [EXECUTIVE, 'notAllowed'],
      [FORMER, 'notAMember'],
    ] as const) {
      it(`are nothing for ${uid} to put away or bring back`, async () => {
        await as(ADVISOR).putAway(YEAR, dismissal, []);
        const put = as(uid).putAway(YEAR, { ...later, by: uid }, []);
        expect(await rejection(put)).toEqual(new WriteRefused(reason));
        const brought = as(uid).bringBack(YEAR, dismissal.clashId, uid);
        expect(await rejection(brought)).toEqual(new WriteRefused(reason));
        expect((await seenBy(ADVISOR, dismissal.clashId)).length).toBe(1);
      });
    }

    it('are unreadable where they do not validate', async () => {
      await world.write({ 'coordination/2026': { dismissed: { x: 7 }, lastEntry: '' } });
      const found = await soon(as(ADVISOR).watchDismissals(YEAR).pipe(filter(isThere)));
      expect('unreadable' in found && found.unreadable.path).toBe('coordination/2026');
    });
  });
}
