import { NONE } from '../register/facets';
import { RegisterRow } from '../register/register-row';

/** What a measure goes through from why to how, in the order of the flow. */
export const LAYERS = ['goal', 'objective', 'status', 'group', 'channel'] as const;
export type Layer = (typeof LAYERS)[number];

/** An entry of a layer: a main goal, a status, {@link NONE} … */
export interface FlowNode {
  readonly layer: Layer;
  readonly id: string;
  /** Its share of all measures, in measures: the nodes of each layer add up to the total. */
  readonly weight: number;
  /** How many measures go through it, each counted as one. */
  readonly count: number;
}

/** What goes from an entry of one layer to one of the next. */
export interface FlowLink {
  readonly from: { readonly layer: Layer; readonly id: string };
  readonly to: { readonly layer: Layer; readonly id: string };
  readonly weight: number;
  readonly count: number;
}

/** The ids of each layer as the strategy lists them. */
export type LayerOrder = Readonly<Record<Layer, readonly string[]>>;

/** How the measures go from main goal to channel. */
export interface LineOfSight {
  /** All measures but the cancelled, each once. */
  readonly total: number;
  /** Measures whose line is broken: no objective, or no channel; and each of the two. */
  readonly broken: number;
  readonly withoutObjective: number;
  readonly withoutChannel: number;
  readonly nodes: Readonly<Record<Layer, readonly FlowNode[]>>;
  /** The links of each step, from a layer to the next: one step fewer than layers. */
  readonly steps: readonly (readonly FlowLink[])[];
}

/** The line of no measure. */
export const NO_LINE: LineOfSight = {
  total: 0,
  broken: 0,
  withoutObjective: 0,
  withoutChannel: 0,
  nodes: { goal: [], objective: [], status: [], group: [], channel: [] },
  steps: [[], [], [], []],
};

/** Measures between two places where the work may pause: some milliseconds. */
const SLICE = 100;

/**
 * Follows each measure from its main goals to its channels. A measure weighs one in each step: with
 * two goals and three objectives each of their six pairs carries a sixth of it. So every layer and
 * every step adds up to the number of measures. Cancelled ones carry nothing. Works in slices, so that
 * whoever drives it can let the browser in between: yields how much is done, from 0 to 1.
 *
 * @param order the ids of each layer as the strategy lists them; others come after, {@link NONE} last
 */
export function* followLines(
  measures: readonly RegisterRow[],
  order: LayerOrder,
): Generator<number, LineOfSight> {
  const planned = measures.filter(({ status }) => status !== 'cancelled');
  const nodes = LAYERS.map(() => new Map<string, Sum>());
  const steps = LAYERS.slice(1).map(() => new Map<string, LinkSum>());
  for (const [index, measure] of planned.entries()) {
    if (index % SLICE === SLICE - 1) {
      yield index / planned.length;
    }
    const through = LAYERS.map((layer) => idsIn(layer, measure));
    through.forEach((ids, place) => {
      for (const id of ids) {
        add(nodes[place], id, 1 / ids.length, () => ({ weight: 0, count: 0 }));
      }
    });
    steps.forEach((step, place) => {
      const [before, after] = [through[place], through[place + 1]];
      const share = 1 / (before.length * after.length);
      for (const from of before) {
        for (const to of after) {
          add(step, `${from} ${to}`, share, () => ({ weight: 0, count: 0, from, to }));
        }
      }
    });
  }
  const without = (isBroken: (measure: RegisterRow) => boolean) => planned.filter(isBroken).length;
  const places = LAYERS.map((layer) => new Map(order[layer].map((id, place) => [id, place])));
  const nodesOf = (layer: Layer): readonly FlowNode[] => {
    const place = LAYERS.indexOf(layer);
    return [...nodes[place]]
      .map(([id, sum]) => ({ layer, id, ...sum }))
      .sort((one, other) => placeOf(places[place], one.id) - placeOf(places[place], other.id));
  };
  return {
    total: planned.length,
    broken: without((one) => one.objectiveIds.length === 0 || one.channelIds.length === 0),
    withoutObjective: without(({ objectiveIds }) => objectiveIds.length === 0),
    withoutChannel: without(({ channelIds }) => channelIds.length === 0),
    nodes: {
      goal: nodesOf('goal'),
      objective: nodesOf('objective'),
      status: nodesOf('status'),
      group: nodesOf('group'),
      channel: nodesOf('channel'),
    },
    steps: steps.map((step, place) =>
      [...step.values()]
        .map(({ from, to, weight, count }) => ({
          from: { layer: LAYERS[place], id: from },
          to: { layer: LAYERS[place + 1], id: to },
          weight,
          count,
        }))
        .sort(
          (one, other) =>
            placeOf(places[place], one.from.id) - placeOf(places[place], other.from.id) ||
            placeOf(places[place + 1], one.to.id) - placeOf(places[place + 1], other.to.id),
        ),
    ),
  };
}

interface Sum {
  weight: number;
  count: number;
}

interface LinkSum extends Sum {
  readonly from: string;
  readonly to: string;
}

function idsIn(layer: Layer, measure: RegisterRow): readonly string[] {
  switch (layer) {
    case 'goal':
      return measure.goalIds;
    case 'objective':
      return orNone(measure.objectiveIds);
    case 'status':
      return [measure.status];
    case 'group':
      return measure.targetGroupIds;
    case 'channel':
      return orNone(measure.channelIds);
  }
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NONE] : ids;
}

function add<T extends Sum>(sums: Map<string, T>, key: string, share: number, none: () => T): void {
  const sum = sums.get(key) ?? none();
  sum.weight += share;
  sum.count++;
  sums.set(key, sum);
}

/** What the strategy does not list comes after what it lists, and {@link NONE} after everything. */
function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  return id === NONE ? Number.MAX_SAFE_INTEGER : (places.get(id) ?? Number.MAX_SAFE_INTEGER - 1);
}
