import { MeasureFindingKind, WhatChanged } from '../../../domain/changes/what-changed';
import { PlanFindingKind } from '../../../domain/changes/plan-findings';
import { Day, formatDay } from '../../../domain/day/day';

type Kind = MeasureFindingKind | PlanFindingKind;

/** What has changed since a day, counted by kind, in the order in which it is told. */
export interface ChangeCount {
  readonly kind: Kind;
  readonly count: number;
  readonly label: string;
}

/** In the order of what ledergruppen asks first; the rest are left to the page of changes. */
const LABELS: readonly (readonly [kind: Kind, many: string, one?: string])[] = [
  ['completed', $localize`fullført`],
  ['newlyLate', $localize`nyforfalt`],
  ['slipped', $localize`fikk ny frist`],
  ['escalated', $localize`løftet til rådmannen`],
  ['critical', $localize`ble kritisk`],
  ['new', $localize`nye tiltak`, $localize`nytt tiltak`],
  ['cancelled', $localize`avbrutt`],
  ['postponed', $localize`utsatt`],
  ['submitted', $localize`planer levert`, $localize`plan levert`],
  ['approved', $localize`planer godkjent`, $localize`plan godkjent`],
  ['returned', $localize`planer sendt tilbake`, $localize`plan sendt tilbake`],
];

/** The kinds that there is at least one of. */
export function changeCounts({ measures, plans }: WhatChanged): readonly ChangeCount[] {
  const kinds: readonly Kind[] = [...measures, ...plans].map(({ kind }) => kind);
  return LABELS.map(([kind, many, one = many]) => {
    const count = kinds.filter((found) => found === kind).length;
    return { kind, count, label: count === 1 ? one : many };
  }).filter(({ count }) => count > 0);
}

/** What has changed most of since the day, in a sentence. */
export function changesFinding(since: Day, counts: readonly ChangeCount[]): string {
  if (counts.length === 0) {
    return $localize`Ingenting er endret siden ${formatDay(since)}`;
  }
  const told = counts.slice(0, 3).map(({ count, label }) => `${count} ${label}`);
  return $localize`Siden ${formatDay(since)}:since:: ${told.join(', ')}`;
}
