import { Counted, Layout } from '../../domain/calendar/calendar-view';
import { CalendarDay } from '../../domain/calendar/day-index';
import { DaysFound } from '../../domain/calendar/days-found';
import { WheelFinding } from '../../domain/calendar/wheel-finding';
import { isOpen, isOverdue } from '../../domain/measure/attention';
import { RegisterRow } from '../../domain/register/register-row';
import {
  addDays,
  Day,
  mondayOf,
  MONTH_NAMES,
  monthName,
  weekOf,
  writeDay,
  yearOf,
} from '../../domain/day/day';
import { capital } from '../../ui/words/capital';

/** What stands on the day, in numbers: `3 frister, 1 forfalt`. '' where nothing does. */
export function numbersOfDay({ deadlines, overdue, starts }: CalendarDay): string {
  const parts: string[] = [];
  if (deadlines > 0) {
    parts.push(deadlinesText(deadlines));
  }
  if (overdue > 0) {
    parts.push($localize`${overdue} forfalt`);
  }
  if (starts > 0) {
    parts.push($localize`${starts} oppstart`);
  }
  return parts.join(', ');
}

/** The month or week that the layout shows around the day: `mars 2026`; `uke 12, 2026`, of the year of its Thursday. */
export function spanName(layout: Layout, day: Day): string {
  return layout === 'week'
    ? $localize`uke ${weekOf(day)}, ${yearOf(addDays(mondayOf(day), 3))}`
    : monthName(day.slice(0, 7));
}

/** The first sentence of a month or a week. */
export function daysFinding({ deadlines, overdue }: DaysFound, name: string): string {
  if (deadlines === 0) {
    return $localize`Ingen frister i ${name}`;
  }
  const sentence = $localize`${deadlinesText(deadlines)} i ${name}`;
  return overdue === 0 ? sentence : $localize`${sentence}, ${overdue} forfalt`;
}

/** Where most of them stand; '' where no day has several. */
export function fullestDayText({ fullest, onFullest }: DaysFound): string {
  return onFullest < 2
    ? ''
    : $localize`Flest ${writeDay(fullest)}, med ${deadlinesText(onFullest)}.`;
}

/** The first sentence of the timeline: what is under way today, or how much the year has. */
export function timelineFinding(rows: readonly RegisterRow[], year: number, today: Day): string {
  if (rows.length === 0) {
    return $localize`Ingen tiltak i ${year}`;
  }
  if (yearOf(today) !== year) {
    return $localize`${rows.length} tiltak i ${year}`;
  }
  const running = rows.filter((row) => isOpen(row) && row.start <= today && today <= row.deadline);
  const overdue = rows.filter((row) => isOverdue(row, today)).length;
  const sentence = $localize`${running.length} tiltak pågår i dag`;
  return overdue === 0 ? sentence : $localize`${sentence}, og ${overdue} er forfalt`;
}

/** How many areas and units the timeline has; '' where one unit is all. */
export function timelineLead(areas: number, units: number): string {
  if (units <= 1) {
    return '';
  }
  return areas === 1
    ? $localize`${units} enheter.`
    : $localize`${areas} kommunalområder med ${units} enheter.`;
}

/** The first sentence of the year wheel. */
export function wheelFinding(finding: WheelFinding | null, counted: Counted, year: number): string {
  const isRunning = counted === 'running';
  if (finding === null) {
    return isRunning ? $localize`Ingen tiltak i ${year}` : $localize`Ingen frister i ${year}`;
  }
  const month = capital(MONTH_NAMES[finding.fullest].full);
  if (isRunning) {
    return $localize`${month} er travlest: ${finding.count} tiltak pågår`;
  }
  return finding.isOverfull
    ? $localize`${month} er overfull, med ${deadlinesText(finding.count)}`
    : $localize`${month} har flest frister: ${finding.count}`;
}

/** What stands beside the finding: how full, and which months are empty. '' where neither is news. */
export function wheelLead(finding: WheelFinding | null): string {
  if (finding === null) {
    return '';
  }
  const parts: string[] = [];
  if (finding.isOverfull) {
    parts.push($localize`Det er minst dobbelt så mye som i en vanlig måned.`);
  }
  if (finding.empty.length > 0) {
    parts.push($localize`Ingenting i ${monthList(finding.empty)}.`);
  }
  return parts.join(' ');
}

/** `ingen frister`, `1 frist`, `3 frister`. */
export function deadlinesText(count: number): string {
  if (count === 0) {
    return $localize`ingen frister`;
  }
  return count === 1 ? $localize`1 frist` : $localize`${count} frister`;
}

/** `ingen tiltak pågår`, `3 tiltak pågår`. */
export function runningText(count: number): string {
  return count === 0 ? $localize`ingen tiltak pågår` : $localize`${count} tiltak pågår`;
}

/** Months as one lists them: `juli og august`, and three or more in a row as `juni–august`. */
function monthList(months: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.[1] === month - 1) {
      run[1] = month;
    } else {
      runs.push([month, month]);
    }
  }
  const names = runs.flatMap(([first, last]) =>
    last - first < 2
      ? months.filter((month) => first <= month && month <= last).map(nameOf)
      : [`${nameOf(first)}–${nameOf(last)}`],
  );
  return new Intl.ListFormat('nb').format(names);
}

function nameOf(month: number): string {
  return MONTH_NAMES[month].full;
}
