import * as v from 'valibot';
import { entryFields, draftsOf } from '../../domain/strategy/entries';
import {
  Strategy,
  STRATEGY_LISTS,
  StrategyContent,
  StrategyEntry,
} from '../../domain/strategy/strategy';
import { StrategyChange } from './strategy-repository';

const entry = { order: v.number(), suggested: v.boolean() };
const successors = v.record(v.string(), v.string());
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
  decidedBy: v.string(),
  decidedAt: v.nullable(v.date()),
  reviseBy: v.string(),
  replaces: v.string(),
  successors: v.object({
    goals: successors,
    objectives: successors,
    targetGroups: successors,
    channels: successors,
    sections: successors,
  }),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updatedBy: v.string(),
  updatedAt: v.nullable(v.date()),
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

/** A strategy, its lists in their own order. */
export function toStrategy(id: string, data: v.InferOutput<typeof strategyDocument>): Strategy {
  return {
    ...data,
    id,
    goals: inOrder(data.goals),
    objectives: inOrder(data.objectives),
    targetGroups: inOrder(data.targetGroups),
    channels: inOrder(data.channels),
    values: inOrder(data.values),
    sections: inOrder(data.sections),
  };
}

/** The document of a new draft, but for the moment, which the server gives. */
export function newStrategyFields(content: StrategyContent, by: string) {
  const { title, reviseBy, replaces, successors } = content;
  return {
    title,
    status: 'draft',
    approvedBy: '',
    approvedOn: '',
    decidedBy: '',
    decidedAt: null,
    reviseBy,
    replaces,
    successors,
    ...Object.fromEntries(
      STRATEGY_LISTS.map((list) => [list, entryFields(list, draftsOf(content, list))]),
    ),
    version: 1,
    updatedBy: by,
  };
}

/** The fields that a change writes. */
export function changedStrategyFields(change: StrategyChange): Readonly<Record<string, unknown>> {
  switch (change.kind) {
    case 'heading':
      return { title: change.heading.title.trim(), reviseBy: change.heading.reviseBy };
    case 'list':
      return {
        [change.list]: entryFields(change.list, change.entries),
        successors: change.successors,
      };
    case 'successors':
      return { successors: change.successors };
    case 'base':
      return { replaces: change.replaces };
  }
}

function inOrder<T extends Omit<StrategyEntry, 'id'>>(
  entries: Readonly<Record<string, T>>,
): readonly (T & { readonly id: string })[] {
  return Object.entries(entries)
    .map(([id, fields]) => ({ ...fields, id }))
    .sort((one, other) => one.order - other.order);
}
