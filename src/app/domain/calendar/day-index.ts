import { addDays, Day } from '../day/day';
import { isOpen, isOverdue } from '../measure/attention';
import { inAlphabet } from '../register/fold';
import { RegisterRow } from '../register/register-row';
import { Span } from './span';

/** Why a measure stands on a day. */
export type Occasion = 'deadline' | 'start';

/** A measure on a day of the calendar. */
export interface DayEntry {
  readonly row: RegisterRow;
  readonly occasion: Occasion;
}

/** What stands on one day: late first, then what is open, then what is over; the titles by alphabet. */
export interface CalendarDay {
  readonly day: Day;
  readonly entries: readonly DayEntry[];
  readonly deadlines: number;
  readonly starts: number;
  /** How many of the deadlines are late. */
  readonly overdue: number;
}

/** All measures by the days of their deadlines and starts: a month is found without the year. */
export interface DayIndex {
  readonly deadlines: ReadonlyMap<Day, readonly RegisterRow[]>;
  readonly starts: ReadonlyMap<Day, readonly RegisterRow[]>;
}

/** Makes the index, in one pass over the rows. */
export function indexDays(rows: readonly RegisterRow[]): DayIndex {
  const deadlines = new Map<Day, RegisterRow[]>();
  const starts = new Map<Day, RegisterRow[]>();
  for (const row of rows) {
    put(deadlines, row.deadline, row);
    put(starts, row.start, row);
  }
  return { deadlines, starts };
}

/** What of the days is wanted. */
export interface Wanted {
  readonly span: Span;
  readonly starts: boolean;
  /** Which rows are let through. */
  readonly passes: (row: RegisterRow) => boolean;
  readonly today: Day;
}

/** Every day of the span with what stands on it, the empty ones too. */
export function daysOf(index: DayIndex, { span, starts, passes, today }: Wanted): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const due = (index.deadlines.get(day) ?? []).filter(passes);
    const begun = starts ? (index.starts.get(day) ?? []).filter(passes) : [];
    const entries = [
      ...due.map((row): DayEntry => ({ row, occasion: 'deadline' })),
      ...begun.map((row): DayEntry => ({ row, occasion: 'start' })),
    ];
    days.push({
      day,
      entries: inOrder(entries, today),
      deadlines: due.length,
      starts: begun.length,
      overdue: due.filter((row) => isOverdue(row, today)).length,
    });
  }
  return days;
}

function put(days: Map<Day, RegisterRow[]>, day: Day, row: RegisterRow): void {
  const rows = days.get(day);
  if (rows) {
    rows.push(row);
  } else {
    days.set(day, [row]);
  }
}

function inOrder(entries: readonly DayEntry[], today: Day): readonly DayEntry[] {
  return inAlphabet(entries, ({ row }) => row.title)
    .map((entry) => ({ entry, rank: rankOf(entry, today) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

function rankOf({ row, occasion }: DayEntry, today: Day): number {
  if (occasion === 'deadline' && isOverdue(row, today)) {
    return 0;
  }
  return isOpen(row) ? (occasion === 'deadline' ? 1 : 2) : 3;
}
