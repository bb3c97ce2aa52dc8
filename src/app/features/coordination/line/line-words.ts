import { FlowLink, FlowNode, Layer, LineOfSight } from '../../../domain/coordination/line-of-sight';
import { Status } from '../../../domain/measure/measure';
import { NONE } from '../../../domain/register/facets';
import { RegisterQuery } from '../../../ui/figures/coverage-table';
import { STATUS_BADGES } from '../../../ui/words/words';
import { Names } from '../names';

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  goal: $localize`Hovedmål`,
  objective: $localize`Kommunikasjonsmål`,
  status: $localize`Status`,
  group: $localize`Målgruppe`,
  channel: $localize`Kanal`,
};

const WEIGHT = new Intl.NumberFormat('nb', { maximumFractionDigits: 1 });

/** What an entry of a layer is called. */
export function nodeName({ layer, id }: Pick<FlowNode, 'layer' | 'id'>, names: Names): string {
  switch (layer) {
    case 'goal':
      return names.goal(id);
    case 'objective':
      return names.objective(id);
    case 'status':
      return STATUS_BADGES[id as Status].label;
    case 'group':
      return names.group(id);
    case 'channel':
      return names.channel(id);
  }
}

/** A weight as it is shown: `12,5`. */
export function weightText(weight: number): string {
  return WEIGHT.format(weight);
}

/** Whether the line holds all the way, and where it breaks. */
export function lineSentence(line: LineOfSight): string {
  const { total, broken, withoutObjective, withoutChannel } = line;
  if (broken === 0) {
    return $localize`Den røde tråden holder: alle ${total} tiltak går fra hovedmål til kanal.`;
  }
  const objective = $localize`${withoutObjective} mangler kommunikasjonsmål`;
  const channel = $localize`${withoutChannel} mangler kanal`;
  const why =
    withoutChannel === 0
      ? objective
      : withoutObjective === 0
        ? channel
        : $localize`${objective} og ${channel}`;
  return $localize`Den røde tråden er brutt for ${broken} av ${total} tiltak: ${why}.`;
}

/** What carries most, as the heading of the chart. */
export function flowFinding({ nodes, total }: LineOfSight, names: Names): string {
  const goal = heaviest(nodes.goal);
  const channel = heaviest(nodes.channel.filter(({ id }) => id !== NONE));
  const share = ({ weight }: FlowNode) => Math.round((weight / total) * 100);
  if (!goal) {
    return $localize`Slik går tiltakene fra hovedmål til kanal`;
  }
  const most = $localize`Mest går til ${names.goalNumber(goal.id)} (${share(goal)}\u00a0%)`;
  return channel
    ? $localize`${most}, og «${names.channel(channel.id)}» er den vanligste kanalen (${share(channel)}\u00a0%)`
    : most;
}

/** How the register is narrowed to the measures of a node, or to those of both ends of a link. */
export function flowQuery(
  ends: readonly Pick<FlowNode, 'layer' | 'id'>[],
  place: RegisterQuery,
): RegisterQuery {
  return {
    status: 'notCancelled',
    ...Object.fromEntries(ends.map(({ layer, id }) => [layer, id])),
    ...place,
  };
}

/** What a link is, in a sentence: for the pointer. */
export function linkText({ from, to, count, weight }: FlowLink, names: Names): string {
  const ends = `${nodeName(from, names)} → ${nodeName(to, names)}`;
  const measures = count === 1 ? $localize`1 tiltak` : $localize`${count} tiltak`;
  return Math.abs(count - weight) < 0.05
    ? `${ends} (${measures})`
    : $localize`${ends} (${measures}, tyngde ${weightText(weight)})`;
}

function heaviest(nodes: readonly FlowNode[]): FlowNode | undefined {
  return [...nodes].sort((one, other) => other.weight - one.weight)[0];
}
