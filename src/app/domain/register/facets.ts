import { Day } from '../day/day';
import { areaOf, Directory, leaderOf, personName, unitName } from '../directory/directory';
import { isEscalated, isOverdue, isStale } from '../measure/attention';
import { DIALOGUE_LEVELS, HEALTHS, STATUSES } from '../measure/measure';
import { Strategy } from '../strategy/strategy';
import { inAlphabet } from './fold';
import { RegisterRow } from './register-row';

/** What the register can be narrowed to and grouped by, in the order of its panel. */
export const FACETS = [
  'attention',
  'status',
  'health',
  'goal',
  'group',
  'channel',
  'objective',
  'dialogue',
  'month',
  'area',
  'unit',
  'leader',
  'assignee',
] as const;
export type Facet = (typeof FACETS)[number];

/** What draws attention: the three of every list, and a deadline that has been moved to a later day. */
export const FOLLOW_UPS = ['overdue', 'stale', 'escalated', 'slipped'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** The choice for measures that have nothing there: no channel, no assignee, a vacant post. */
export const NONE = 'none';

/** What rows are read with: who leads what, what the ids are called, and which day it is. */
export interface RegisterContext {
  readonly directory: Directory;
  /** `null` where none is current: then ids stand for names. */
  readonly strategy: Pick<Strategy, 'goals' | 'objectives' | 'targetGroups' | 'channels'> | null;
  readonly today: Day;
}

/** The row's choices in the facet; several for goals, groups and the like. */
export function choicesOfRow(
  facet: Facet,
  row: RegisterRow,
  { directory, today }: RegisterContext,
): readonly string[] {
  switch (facet) {
    case 'attention':
      return followUpsOf(row, today);
    case 'status':
      return [row.status];
    case 'health':
      return [row.health];
    case 'goal':
      return row.goalIds;
    case 'group':
      return row.targetGroupIds;
    case 'channel':
      return row.channelIds.length === 0 ? [NONE] : row.channelIds;
    case 'objective':
      return row.objectiveIds.length === 0 ? [NONE] : row.objectiveIds;
    case 'dialogue':
      return [row.dialogueLevel];
    case 'month':
      return [row.deadline.slice(0, 7)];
    case 'area':
      return [areaOf(directory, row.unitId)];
    case 'unit':
      return [row.unitId];
    case 'leader':
      return [leaderOf(directory, row.unitId) || NONE];
    case 'assignee':
      return [row.assigneeUid || NONE];
  }
}

/** The choices that the facet is known to have, in the order in which they are listed and sorted. */
export function knownChoices(
  facet: Facet,
  rows: readonly RegisterRow[],
  { directory, strategy }: RegisterContext,
): readonly string[] {
  switch (facet) {
    case 'attention':
      return FOLLOW_UPS;
    case 'status':
      return STATUSES;
    case 'health':
      return HEALTHS;
    case 'goal':
      return idsOf(strategy?.goals);
    case 'group':
      return idsOf(strategy?.targetGroups);
    case 'channel':
      return idsOf(strategy?.channels);
    case 'objective':
      return idsOf(strategy?.objectives);
    case 'dialogue':
      return DIALOGUE_LEVELS;
    case 'month':
      return [...new Set(rows.map((row) => row.deadline.slice(0, 7)))].sort();
    case 'area':
    case 'unit':
      return inAlphabet([...directory.units.values()], ({ name }) => name).map(({ id }) => id);
    case 'leader':
    case 'assignee':
      return inAlphabet([...directory.people.values()], ({ displayName }) => displayName).map(
        ({ uid }) => uid,
      );
  }
}

/**
 * What the choice is called, for the facets whose names are data; '' for those whose words the app
 * has itself (status, month …) and for {@link NONE}. An id that nobody knows is its own name.
 */
export function choiceName(
  facet: Facet,
  id: string,
  { directory, strategy }: RegisterContext,
): string {
  if (id === NONE) {
    return '';
  }
  switch (facet) {
    case 'goal':
      return strategy?.goals.find((goal) => goal.id === id)?.title ?? id;
    case 'group':
      return strategy?.targetGroups.find((group) => group.id === id)?.name ?? id;
    case 'channel':
      return strategy?.channels.find((channel) => channel.id === id)?.name ?? id;
    case 'objective':
      return strategy?.objectives.find((objective) => objective.id === id)?.title ?? id;
    case 'area':
    case 'unit':
      return unitName(directory, id);
    case 'leader':
    case 'assignee':
      return personName(directory, id);
    default:
      return '';
  }
}

function followUpsOf(row: RegisterRow, today: Day): readonly FollowUp[] {
  const found: FollowUp[] = [];
  if (isOverdue(row, today)) {
    found.push('overdue');
  }
  if (isStale(row, today)) {
    found.push('stale');
  }
  if (isEscalated(row)) {
    found.push('escalated');
  }
  // As the figures count it: what is cancelled keeps no deadline.
  if (row.slips > 0 && row.status !== 'cancelled') {
    found.push('slipped');
  }
  return found;
}

function idsOf(entries: readonly { readonly id: string }[] = []): readonly string[] {
  return entries.map(({ id }) => id);
}
