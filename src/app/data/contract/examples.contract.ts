import { ExampleRepository } from '../example/example-repository';
import { WriteRefused } from '../measure/measure-repository';
import {
  ADVISOR,
  create,
  LEADER,
  municipality,
  PLAN,
  planOnce,
  rejection,
} from './stored-municipality';
import { World } from './world';

/** What every backend does alike with the measures that units show to each other. */
export function describeExamples(name: string, makeWorld: () => Promise<World>): void {
  describe(`examples in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
      await create(world);
    });
    afterEach(() => world.close());

    const examples = (uid: string) => world.as(uid).get(ExampleRepository);
    const aNew = (by: string) => ({
      planId: PLAN,
      measureId: 'measure-1',
      by,
      why: 'Det virket',
    });
    const withExamples = (count: number) =>
      planOnce(world, ADVISOR, (plan) => plan.examples.length === count);

    it('are shown with their plan, and taken back', async () => {
      await examples(LEADER).show(aNew(LEADER));
      const [{ at, ...example }] = (await withExamples(1)).examples;
      expect(example).toEqual({ measureId: 'measure-1', by: LEADER, why: 'Det virket' });
      expect(at).toBeInstanceOf(Date);

      await examples(LEADER).takeBack(PLAN, 'measure-1');
      await withExamples(0);
    });

    it('are not shown by a stranger to the unit, nor of a plan that does not exist', async () => {
      expect(await rejection(examples('nobody').show(aNew('nobody')))).toBeInstanceOf(Error);
      const nowhere = { ...aNew(LEADER), planId: 'school-2-2026' };
      expect(await rejection(examples(LEADER).show(nowhere))).toBeInstanceOf(WriteRefused);
    });
  });
}
