import { addYears } from 'date-fns';
import { Day, dayOf } from '../day/day';
import { EFFECTS, MeasureContent, Wanted } from '../measure/measure';
import { newMeasure } from '../measure/new-measure';
import { KnownIds } from '../measure/problems';

/** Where a measure is copied to. */
export interface CopyTarget {
  /** Years from the plan that it is copied from to the one that it is copied to. */
  readonly years: number;
  /** What the plan's strategy has: everything else is left out. */
  readonly known: KnownIds;
  readonly today: Day;
  /** As in {@link newMeasure}. */
  readonly leaderUid: string;
}

/**
 * The measure as a new one in another year's plan: what it says and whom it speaks to, without how
 * it went and who did it. It may have lost all of its goals or groups, and is unfinished then.
 */
export function copyContent(measure: MeasureContent, target: CopyTarget): MeasureContent {
  const { years, known, today, leaderUid } = target;
  const targetGroupIds = knownOf(measure.targetGroupIds, known.targetGroups);
  return {
    ...newMeasure(today, leaderUid),
    ...movedDays(measure, years),
    title: measure.title,
    message: measure.message,
    expectedEffect: measure.expectedEffect,
    neededResources: measure.neededResources,
    goalIds: knownOf(measure.goalIds, known.goals),
    objectiveIds: knownOf(measure.objectiveIds, known.objectives),
    targetGroupIds,
    wanted: wantedOf(measure.wanted, targetGroupIds),
    channelIds: knownOf(measure.channelIds, known.channels),
    sectionId: knownOf([measure.sectionId], known.sections)[0] ?? '',
    dialogueLevel: measure.dialogueLevel,
    audience: measure.audience,
    languages: measure.languages,
  };
}

/**
 * Start and deadline on the same days of another year: the 28th of February for a 29th that does
 * not exist, and a deadline never before its start.
 */
export function movedDays(
  { start, deadline }: Pick<MeasureContent, 'start' | 'deadline'>,
  years: number,
): Pick<MeasureContent, 'start' | 'deadline'> {
  const [first, last] = [start, deadline].map((day) =>
    dayOf(addYears(new Date(`${day}T12:00:00`), years)),
  );
  return { start: first, deadline: last < first ? first : last };
}

/** Whether the two titles are the same to a reader: case, spaces and the last full stop aside. */
export function isSameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/** The title as {@link isSameTitle} compares it. */
export function titleKey(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function knownOf(
  ids: readonly string[],
  known: readonly { readonly id: string }[],
): readonly string[] {
  return ids.filter((id) => known.some((entry) => entry.id === id));
}

function wantedOf(wanted: Wanted, groupIds: readonly string[]): Wanted {
  const kept = EFFECTS.map((effect) => [
    effect,
    Object.fromEntries(Object.entries(wanted[effect]).filter(([id]) => groupIds.includes(id))),
  ]);
  return Object.fromEntries(kept) as Wanted;
}
