import { StoredDocument } from '../data/document/unreadable';
import { emptyPlanDocument } from '../data/plan/plan-document';
import { Directory } from '../domain/directory/directory';
import { contentOf } from '../domain/measure/history';
import { Measure } from '../domain/measure/measure';
import { writeLine } from '../domain/measure/measure-line';
import { Member } from '../domain/member/member';
import { Strategy, StrategyEntry } from '../domain/strategy/strategy';

/** The fields of a document, as the server stores them. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a repository hands to a converter. */
export function aStoredDocument(path: string, data: unknown): StoredDocument {
  return { id: path.slice(path.lastIndexOf('/') + 1), path, data };
}

/** `plans/{planId}/measures/{id}`. */
export function measureFields(measure: Measure): Fields {
  const { firstDeadline, slips, version, updatedBy, updatedAt } = measure;
  return { ...contentOf(measure), firstDeadline, slips, version, updatedBy, updatedAt };
}

/** `plans/{unitId}-{year}`, with a summary for each of the measures. */
export function planFields(
  measures: readonly Measure[] = [],
  unitId = 'school-1',
  year = 2026,
  strategyId = 'strategy-1',
): Fields {
  return {
    ...emptyPlanDocument(unitId, year, strategyId),
    summaries: Object.fromEntries(measures.map((measure) => [measure.id, writeLine(measure)])),
  };
}

/** `strategies/{id}`. */
export function strategyFields({ id: _id, ...strategy }: Strategy): Fields {
  return {
    ...strategy,
    goals: byId(strategy.goals),
    objectives: byId(strategy.objectives),
    targetGroups: byId(strategy.targetGroups),
    channels: byId(strategy.channels),
    values: byId(strategy.values),
    sections: byId(strategy.sections),
  };
}

/** `members/{uid}`. */
export function memberFields({ uid: _uid, ...member }: Member): Fields {
  return member;
}

/** `directory/units`. */
export function unitsFields(directory: Directory): Fields {
  return { units: withoutKey([...directory.units.values()], 'id') };
}

/** `directory/people`. */
export function peopleFields(directory: Directory): Fields {
  return { people: withoutKey([...directory.people.values()], 'uid') };
}

function byId(entries: readonly StrategyEntry[]): Fields {
  return withoutKey(entries, 'id');
}

function withoutKey<K extends string, T extends Readonly<Record<K, string>>>(
  entries: readonly T[],
  key: K,
): Fields {
  return Object.fromEntries(
    entries.map(({ [key]: id, ...fields }): [string, unknown] => [id, fields]),
  );
}
