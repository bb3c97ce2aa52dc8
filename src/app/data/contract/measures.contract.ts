import { LIMITS } from '../../domain/measure/measure';
import { writeLine } from '../../domain/measure/measure-line';
import { aContent, aMeasure } from '../../testing/measures';
import { Fields, planFields } from '../../testing/stored-documents';
import { MeasureRepository, VersionConflict, WriteRefused } from '../measure/measure-repository';
import { filter } from 'rxjs';
import {
  ADVISOR,
  ASSIGNEE,
  atVersion,
  aWrite,
  create,
  FORMER,
  LEADER,
  municipality,
  OTHER_LEADER,
  PLAN,
  rejection,
  soon,
  today,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with measures. */
export function describeMeasures(name: string, makeWorld: () => Promise<World>): void {
  describe(`measures in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const measures = (uid: string) => world.as(uid).get(MeasureRepository);

    it('keep a new measure as version 1 with its first deadline', async () => {
      const measure = await create(world);

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

    it('raise the version of an edited measure and say in its history what changed', async () => {
      const base = await create(world);
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

    it('refuse a write against an old version and give the newer one', async () => {
      const base = await create(world);
      const theirs = aContent({ title: 'Deres' });
      await measures(ADVISOR).saveMeasure(aWrite({ base, content: theirs, by: ADVISOR }));

      const late = measures(LEADER).saveMeasure(
        aWrite({ base, content: aContent({ title: 'Min' }) }),
      );

      const error = await rejection(late);
      expect(error).toBeInstanceOf(VersionConflict);
      expect((error as VersionConflict).current.title).toBe('Deres');
    });

    it('take a write that is sent again, its answer lost, as the one that arrived', async () => {
      const base = await create(world);
      await expectAsync(measures(LEADER).saveMeasure(aWrite())).toBeResolved();

      const change = aWrite({ base, content: aContent({ title: 'Ny' }) });
      await measures(LEADER).saveMeasure(change);
      await expectAsync(measures(LEADER).saveMeasure(change)).toBeResolved();
      expect((await atVersion(world.as(LEADER), 2)).title).toBe('Ny');
    });

    it('refuse a measure that is made twice with different words', async () => {
      await create(world);

      const other = aWrite({ content: aContent({ title: 'Skrevet på en annen maskin' }) });
      expect(await rejection(measures(LEADER).saveMeasure(other))).toBeInstanceOf(VersionConflict);
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
      const base = await create(world, aContent({ assigneeUid: ASSIGNEE }));
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
      await create(world);

      await expectAsync(measures(LEADER).confirmMeasure(aWrite())).toBeResolved();
    });

    it('do not confirm a write in whose place another arrived', async () => {
      const base = await create(world);
      const theirs = aContent({ title: 'Deres' });
      await measures(ADVISOR).saveMeasure(aWrite({ base, content: theirs, by: ADVISOR }));

      const error = await rejection(
        measures(LEADER).confirmMeasure(aWrite({ base, content: aContent({ title: 'Min' }) })),
      );

      expect(error).toBeInstanceOf(VersionConflict);
    });

    it('send a write that never left, and let it be refused as any other', async () => {
      const base = await create(world);
      const content = aContent({ title: 'Skrevet i siste liten' });

      await measures(LEADER).confirmMeasure(aWrite({ base, content }));
      const stored = await atVersion(world.as(LEADER), 2);
      expect(stored.title).toBe('Skrevet i siste liten');

      const other = aWrite({ base: stored, content: aContent(), by: OTHER_LEADER });
      const error = await rejection(measures(OTHER_LEADER).confirmMeasure(other));
      expect(error).toBeInstanceOf(WriteRefused);
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
  });
}
