import { Day } from '../day/day';
import { Directory, leaderOf, personName, unitName } from '../directory/directory';
import { Attention, ATTENTIONS, isEscalated, isOverdue, isStale } from '../measure/attention';
import { STATUSES, Status } from '../measure/measure';
import { RegisterRow } from './register-row';

/** What the register can be narrowed to. Fields left out do not narrow. */
export interface MeasureFilter {
  readonly goal?: string;
  readonly group?: string;
  readonly unit?: string;
  /** A kommunalområde: all its units, and the area itself. */
  readonly area?: string;
  /** Uid of the person that the measure is delegated to. */
  readonly assignee?: string;
  readonly status?: Status | 'notCancelled';
  readonly attention?: Attention;
  /** Words that must all stand in the title or in a name that belongs to the measure. */
  readonly text?: string;
}

const STATUS_CHOICES: readonly string[] = [...STATUSES, 'notCancelled'];
const ATTENTION_CHOICES: readonly string[] = ATTENTIONS;

/** Reads a filter from a page's query parameters; what it does not know is left out. */
export function readFilter(
  parameters: Readonly<Record<string, string | undefined>>,
): MeasureFilter {
  const { goal, group, unit, area, assignee, status, attention, text } = parameters;
  return {
    ...(goal && { goal }),
    ...(group && { group }),
    ...(unit && { unit }),
    ...(area && { area }),
    ...(assignee && { assignee }),
    ...(status && STATUS_CHOICES.includes(status) && { status: status as Status }),
    ...(attention &&
      ATTENTION_CHOICES.includes(attention) && { attention: attention as Attention }),
    ...(text?.trim() && { text }),
  };
}

/** The rows that the filter lets through, in their order. */
export function filterRows(
  rows: readonly RegisterRow[],
  filter: MeasureFilter,
  directory: Directory,
  today: Day,
): readonly RegisterRow[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!filter.goal || row.goalIds.includes(filter.goal)) &&
      (!filter.group || row.targetGroupIds.includes(filter.group)) &&
      (!filter.unit || row.unitId === filter.unit) &&
      (!filter.area || isInArea(row.unitId, filter.area, directory)) &&
      (!filter.assignee || row.assigneeUid === filter.assignee) &&
      matchesStatus(row.status, filter.status) &&
      (filter.attention !== 'overdue' || isOverdue(row, today)) &&
      (filter.attention !== 'stale' || isStale(row, today)) &&
      (filter.attention !== 'escalated' || isEscalated(row)) &&
      (words.length === 0 || matchesWords(row, words, directory)),
  );
}

function isInArea(unitId: string, areaId: string, directory: Directory): boolean {
  return unitId === areaId || directory.units.get(unitId)?.parentId === areaId;
}

function matchesStatus(status: Status, wanted: MeasureFilter['status']): boolean {
  return !wanted || (wanted === 'notCancelled' ? status !== 'cancelled' : status === wanted);
}

function matchesWords(row: RegisterRow, words: readonly string[], directory: Directory): boolean {
  const text = [
    row.title,
    unitName(directory, row.unitId),
    personName(directory, leaderOf(directory, row.unitId)),
    personName(directory, row.assigneeUid),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
