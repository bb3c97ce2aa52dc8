import * as v from 'valibot';
import { Strategy, StrategyEntry } from '../../domain/strategy/strategy';

const entry = { order: v.number(), suggested: v.boolean() };
const named = v.record(v.string(), v.object({ ...entry, name: v.string() }));

/**
 * `strategies/{id}`. The lists are maps by id, because Security Rules can ask a map for its keys
 * but cannot look into a list of entries.
 */
export const strategyDocument = v.object({
  title: v.string(),
  status: v.picklist(['draft', 'current', 'retired']),
  approvedBy: v.string(),
  approvedOn: v.string(),
  reviseBy: v.string(),
  goals: v.record(v.string(), v.object({ ...entry, title: v.string(), shortName: v.string() })),
  objectives: v.record(
    v.string(),
    v.object({
      ...entry,
      title: v.string(),
      indicator: v.string(),
      baseline: v.string(),
      target: v.string(),
    }),
  ),
  targetGroups: named,
  channels: named,
  values: named,
  sections: v.record(v.string(), v.object({ ...entry, title: v.string(), summary: v.string() })),
});

export function toStrategy(id: string, data: v.InferOutput<typeof strategyDocument>): Strategy {
  return {
    id,
    title: data.title,
    status: data.status,
    approvedBy: data.approvedBy,
    approvedOn: data.approvedOn,
    reviseBy: data.reviseBy,
    goals: inOrder(data.goals),
    objectives: inOrder(data.objectives),
    targetGroups: inOrder(data.targetGroups),
    channels: inOrder(data.channels),
    values: inOrder(data.values),
    sections: inOrder(data.sections),
  };
}

function inOrder<T extends Omit<StrategyEntry, 'id'>>(
  entries: Readonly<Record<string, T>>,
): readonly (T & { readonly id: string })[] {
  return Object.entries(entries)
    .map(([id, fields]) => ({ ...fields, id }))
    .sort((one, other) => one.order - other.order);
}
