import { areaOf, Directory, leaderOf, personName, unitName } from '../directory/directory';
import { readTopic } from '../review/topic';
import { DECISION_FINDINGS, DecisionFinding, DecisionFindingKind } from './decision-findings';
import { PlanFinding, PlanFindingKind } from './plan-findings';
import { MEASURE_FINDINGS, MeasureFinding, MeasureFindingKind, WhatChanged } from './what-changed';

/** One thing that has happened, with the unit that it happened in and who answers for it. */
export interface ChangeRow<T> {
  /** Unique among those of its kind. */
  readonly id: string;
  readonly finding: T;
  /** '' for what belongs to ledergruppen itself. */
  readonly unitId: string;
  readonly unitName: string;
  /** '' while the post is vacant. */
  readonly leaderName: string;
}

/** What has happened in one area. */
export interface ChangeArea<T> {
  /** '' for what belongs to ledergruppen itself. */
  readonly areaId: string;
  readonly name: string;
  readonly rows: readonly ChangeRow<T>[];
}

/** Everything of one kind: how much, and where. */
export interface ChangeSection<K extends string, T> {
  readonly kind: K;
  readonly count: number;
  /** By name. */
  readonly areas: readonly ChangeArea<T>[];
}

/** What has happened between two days, kind by kind; kinds without anything are left out. */
export interface ChangeSections {
  readonly measures: readonly ChangeSection<MeasureFindingKind, MeasureFinding>[];
  readonly plans: readonly ChangeSection<PlanFindingKind, PlanFinding>[];
  readonly decisions: readonly ChangeSection<DecisionFindingKind, DecisionFinding>[];
}

const PLAN_FINDINGS = ['submitted', 'returned', 'approved'] as const;

/** Puts what has changed under its kind and area, each in the order that it came in. */
export function changeSections(
  { measures, plans }: WhatChanged,
  decisions: readonly DecisionFinding[],
  directory: Directory,
): ChangeSections {
  return {
    measures: sectionsOf(MEASURE_FINDINGS, measures, placeOfMeasure, directory),
    plans: sectionsOf(PLAN_FINDINGS, plans, placeOfPlan, directory),
    decisions: sectionsOf(DECISION_FINDINGS, decisions, placeOfDecision, directory),
  };
}

/** Where one reads more of what a decision is about; the review itself where it is about nothing. */
export function linkOfDecision({ reviewId, decision }: DecisionFinding): readonly string[] {
  const topic = readTopic(decision.topic);
  return topic?.kind === 'measure'
    ? ['/tiltak', topic.planId, topic.measureId]
    : ['/gjennomganger', reviewId];
}

/** What a finding is known by, and the unit that it is of. */
interface Place {
  readonly id: string;
  readonly unitId: string;
}

function placeOfMeasure({ planId, measureId, unitId }: MeasureFinding): Place {
  return { id: `${planId}/${measureId}`, unitId };
}

function placeOfPlan({ planId, unitId }: PlanFinding): Place {
  return { id: planId, unitId };
}

function placeOfDecision({ reviewId, decision }: DecisionFinding): Place {
  return { id: `${reviewId}/${decision.id}`, unitId: decision.unitId };
}

function sectionsOf<K extends string, T extends { readonly kind: K }>(
  kinds: readonly K[],
  findings: readonly T[],
  placeOf: (finding: T) => Place,
  directory: Directory,
): readonly ChangeSection<K, T>[] {
  return kinds.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, count: own.length, areas: byArea(own, placeOf, directory) }];
  });
}

function byArea<T>(
  findings: readonly T[],
  placeOf: (finding: T) => Place,
  directory: Directory,
): readonly ChangeArea<T>[] {
  const areas = new Map<string, ChangeRow<T>[]>();
  for (const finding of findings) {
    const { id, unitId } = placeOf(finding);
    const areaId = areaOf(directory, unitId);
    const rows = areas.get(areaId) ?? [];
    rows.push({
      ...{ id, finding, unitId },
      unitName: unitName(directory, unitId),
      leaderName: personName(directory, leaderOf(directory, unitId)),
    });
    areas.set(areaId, rows);
  }
  return [...areas]
    .map(([areaId, rows]) => ({ areaId, name: unitName(directory, areaId), rows }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}
