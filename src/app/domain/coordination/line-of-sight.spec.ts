import * as fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows } from '../../testing/registers';
import { atOnce } from '../slices/at-once';
import { RegisterRow } from '../register/register-row';
import { followLines, Layer, LAYERS, LineOfSight } from './line-of-sight';

const ORDER: Readonly<Record<Layer, readonly string[]>> = {
  goal: ['goal-1', 'goal-2'],
  objective: ['objective-1', 'objective-2'],
  status: ['notStarted', 'inProgress', 'completed', 'postponed'],
  group: ['group-1', 'group-2'],
  channel: ['channel-1', 'channel-2'],
};

const lineOf = (measures: readonly RegisterRow[]) => atOnce(followLines(measures, ORDER));
const nodesIn = ({ nodes }: LineOfSight, layer: Layer) =>
  nodes[layer].map(({ id, weight, count }) => [id, weight, count]);
const linksIn = ({ steps }: LineOfSight, step: number) =>
  steps[step].map(({ from, to, weight, count }) => [from.id, to.id, weight, count]);

describe('The line of sight', () => {
  // A supports two goals and one objective, for two groups in one channel; B one goal, and no more.
  const A = aRow({
    goalIds: ['goal-2', 'goal-1'],
    objectiveIds: ['objective-1'],
    targetGroupIds: ['group-1', 'group-2'],
    channelIds: ['channel-1'],
  });
  const B = aRow({
    goalIds: ['goal-1'],
    objectiveIds: [],
    status: 'completed',
    targetGroupIds: ['group-1'],
    channelIds: [],
  });
  const line = lineOf([A, B, aRow({ status: 'cancelled' })]);

  it('gives each goal its share of a measure, and counts whole ones beside', () => {
    expect(nodesIn(line, 'goal')).toEqual([
      ['goal-1', 1.5, 2],
      ['goal-2', 0.5, 1],
    ]);
    expect(nodesIn(line, 'channel')).toEqual([
      ['channel-1', 1, 1],
      ['none', 1, 1],
    ]);
  });

  it('splits each step by what stands on both sides of it', () => {
    expect(linksIn(line, 0)).toEqual([
      ['goal-1', 'objective-1', 0.5, 1],
      ['goal-1', 'none', 1, 1],
      ['goal-2', 'objective-1', 0.5, 1],
    ]);
    expect(linksIn(line, 2)).toEqual([
      ['inProgress', 'group-1', 0.5, 1],
      ['inProgress', 'group-2', 0.5, 1],
      ['completed', 'group-1', 1, 1],
    ]);
    expect(linksIn(line, 3)).toEqual([
      ['group-1', 'channel-1', 0.5, 1],
      ['group-1', 'none', 1, 1],
      ['group-2', 'channel-1', 0.5, 1],
    ]);
  });

  it('says where it is broken, each measure once', () => {
    const onlyChannel = aRow({ objectiveIds: ['objective-1'], channelIds: [] });
    const { total, broken, withoutObjective, withoutChannel } = lineOf([A, B, onlyChannel]);
    expect([total, broken, withoutObjective, withoutChannel]).toEqual([3, 2, 1, 2]);
  });

  it('puts what the strategy does not list after what it lists', () => {
    const unknown = aRow({ goalIds: ['goal-9', 'goal-2'], objectiveIds: ['objective-9'] });
    const { nodes } = lineOf([unknown, B]);
    expect(nodes.goal.map(({ id }) => id)).toEqual(['goal-1', 'goal-2', 'goal-9']);
    expect(nodes.objective.map(({ id }) => id)).toEqual(['objective-9', 'none']);
  });

  it('lets others in while many measures are followed, and tells how far it has come', () => {
    const work = followLines(
      Array.from({ length: 1000 }, () => B),
      ORDER,
    );
    const told: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) {
      told.push(step.value);
    }
    expect(told.length).toBe(10);
    expect(told.every((done, index) => done > (told[index - 1] ?? 0) && done < 1)).toBeTrue();
  });

  it('adds up to the number of measures in every layer and every step', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { total, nodes, steps } = lineOf(rows);
        expect(total).toBe(rows.filter(({ status }) => status !== 'cancelled').length);
        const sum = (parts: readonly { readonly weight: number }[]) =>
          parts.reduce((weight, part) => weight + part.weight, 0);
        for (const part of [...LAYERS.map((layer) => nodes[layer]), ...steps]) {
          expect(sum(part)).toBeCloseTo(total, 6);
        }
        // What comes into a node goes out of it.
        for (const { layer, id, weight } of LAYERS.slice(1, -1).flatMap((one) => nodes[one])) {
          const place = LAYERS.indexOf(layer);
          expect(sum(steps[place - 1].filter(({ to }) => to.id === id))).toBeCloseTo(weight, 6);
          expect(sum(steps[place].filter(({ from }) => from.id === id))).toBeCloseTo(weight, 6);
        }
      }),
    ));
});
