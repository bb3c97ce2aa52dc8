import { filter, map } from 'rxjs';
import { addDays, dayOf } from '../../domain/day/day';
import { MeasureContent } from '../../domain/measure/measure';
import { aContent } from '../../testing/measures';
import { ChangeRepository } from '../change/change-repository';
import { MeasureRepository } from '../measure/measure-repository';
import { PlanRepository } from '../plan/plan-repository';
import { firstVersionOf, isThere, itemOf, municipality, soon } from './stored-municipality';
import { World } from './world';

const LEADER = 'leader-1';
const PLAN = 'school-1-2026';
const today = dayOf(new Date());
const event = (at: Date, from: object, to: object) => ({ by: LEADER, at, from, to });

/** What every backend does alike with what has changed since a day. */
export function describeChanges(name: string, makeWorld: () => Promise<World>): void {
  describe(`changes in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const changes = () => world.as('executive-1').get(ChangeRepository);
    /** What has become of the measure since then, once there are so many events. */
    const changesSince = async (since: string, count: number) => {
      const listing = await soon(
        changes()
          .watchMeasureChanges(since)
          .pipe(filter(({ items }) => items.length === count)),
      );
      return [...listing.items].sort((one, other) => one.version - other.version);
    };
    const save = async (version: number, content: MeasureContent) => {
      const repository = world.as(LEADER).get(MeasureRepository);
      const base =
        version === 1
          ? null
          : await soon(
              repository.watchMeasure(PLAN, 'measure-1').pipe(
                map(itemOf),
                filter(isThere),
                filter((measure) => measure.version === version - 1),
              ),
            );
      const write = { planId: PLAN, measureId: 'measure-1', base, content, by: LEADER };
      await repository.saveMeasure({ ...write, day: today });
    };

    it('are the creation and what ledergruppen follows, each once', async () => {
      await save(1, aContent());
      await save(2, aContent({ title: 'Et annet navn', progress: 50 }));
      await save(3, aContent({ status: 'postponed', health: 'critical', deadline: '2026-12-01' }));
      await save(4, aContent({ status: 'postponed', health: 'critical', archived: true }));

      const found = await changesSince(today, 3);
      expect(found).toEqual([
        {
          ...{ planId: PLAN, measureId: 'measure-1', version: 1, by: LEADER },
          at: jasmine.any(Date) as unknown as Date,
          from: {},
          to: {},
        },
        jasmine.objectContaining({
          version: 3,
          from: { status: 'inProgress', health: 'onTrack', deadline: '2026-06-30' },
          to: { status: 'postponed', health: 'critical', deadline: '2026-12-01' },
        }),
        jasmine.objectContaining({
          version: 4,
          from: { deadline: '2026-12-01', archived: false },
          to: { deadline: '2026-06-30', archived: true },
        }),
      ]);
    });

    for (const [field, from, to] of [
      ['status', 'inProgress', 'cancelled'],
      ['health', 'onTrack', 'atRisk'],
      ['deadline', '2026-06-30', '2026-05-30'],
      ['archived', true, false],
      ['escalation', '', 'Hva nå?'],
    ] as const) {
      it(`are found by ${field} alone`, async () => {
        const path = `plans/${PLAN}/measures/measure-1/history/2`;
        const changed = event(new Date(), { [field]: from }, { [field]: to });
        await world.write({ [path]: changed });

        const [found] = await changesSince(today, 1);
        expect([found.from[field], found.to[field]]).toEqual([from, to]);
      });
    }

    it('are those since the day began, of all plans', async () => {
      const day = addDays(today, -10);
      const dawn = new Date(`${day}T00:00:00`);
      const cancelled = [{ status: 'inProgress' }, { status: 'cancelled' }] as const;
      await world.write({
        [`plans/${PLAN}/measures/a/history/1`]: event(new Date(dawn.getTime() - 1), {}, {}),
        [`plans/${PLAN}/measures/a/history/2`]: event(new Date(dawn.getTime() - 1), ...cancelled),
        [`plans/${PLAN}/measures/b/history/1`]: event(dawn, {}, {}),
        'plans/school-2-2025/measures/c/history/2': event(dawn, ...cancelled),
      });

      const found = await changesSince(day, 2);
      expect(found.map(({ planId, measureId }) => [planId, measureId])).toEqual([
        [PLAN, 'b'],
        ['school-2-2025', 'c'],
      ]);
    });

    it('are unreadable where they do not validate', async () => {
      const path = `plans/${PLAN}/measures/measure-1/history/2`;
      await world.write({ [path]: event(new Date(), { status: 7 }, { status: 8 }) });

      const listing = await soon(
        changes()
          .watchMeasureChanges(today)
          .pipe(filter(({ unreadable }) => unreadable.length > 0)),
      );
      expect(listing.unreadable.map((document) => document.path)).toEqual([path]);
    });

    it('are the moves of plans too', async () => {
      const before = new Date(new Date(`${today}T00:00:00`).getTime() - 1);
      await world.write({
        'plans/school-2-2026/decisions/1': {
          ...{ status: 'submitted', by: 'leader-2', at: before, comment: '' },
        },
      });
      await save(1, aContent());
      const seen = { statusVersion: 0, lastChange: firstVersionOf('measure-1') };
      const submit = { planId: PLAN, seen, status: 'submitted', by: LEADER } as const;
      await world
        .as(LEADER)
        .get(PlanRepository)
        .moveStatus({ ...submit, comment: 'Klar.' });

      const listing = await soon(
        changes()
          .watchPlanMoves(today)
          .pipe(filter(({ items }) => items.length > 0)),
      );
      expect(listing.items).toEqual([
        {
          ...{ planId: PLAN, statusVersion: 1, status: 'submitted', by: LEADER },
          at: jasmine.any(Date) as unknown as Date,
        },
      ]);
    });
  });
}
