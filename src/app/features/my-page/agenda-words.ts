import { AgendaItem, MeasureItem, MeasureReason, Reason } from '../../domain/agenda/agenda';
import { Day, daysBetween, formatDay } from '../../domain/day/day';
import { MeasureLine } from '../../domain/measure/measure-line';
import { askedOn, StatusRequest } from '../../domain/request/request';
import { IconName } from '../../ui/icons/icons';

/** How each group of the agenda is headed. */
export const REASON_HEADINGS: Readonly<
  Record<Reason, { readonly heading: string; readonly icon: IconName; readonly color: string }>
> = {
  asked: {
    heading: $localize`Noen har bedt om status`,
    icon: 'ask',
    color: 'var(--mat-sys-primary)',
  },
  overdue: {
    heading: $localize`Forfalt`,
    icon: 'eventBusy',
    color: 'var(--status-late)',
  },
  unansweredBelow: {
    heading: $localize`Enhetene dine har ikke svart`,
    icon: 'ask',
    color: 'var(--status-late)',
  },
  dueSoon: {
    heading: $localize`Frist innen 14 dager`,
    icon: 'progress',
    color: 'var(--status-at-risk)',
  },
  stale: {
    heading: $localize`Ikke rapportert på 30 dager`,
    icon: 'history',
    color: 'var(--status-at-risk)',
  },
  handover: {
    heading: $localize`Overtatt, ikke kvittert`,
    icon: 'handshake',
    color: 'var(--mat-sys-primary)',
  },
  returned: {
    heading: $localize`Planen er sendt tilbake`,
    icon: 'warning',
    color: 'var(--status-at-risk)',
  },
  notMoved: {
    heading: $localize`Tiltak må flyttes til den nye strategien`,
    icon: 'compass',
    color: 'var(--mat-sys-primary)',
  },
  notSubmitted: {
    heading: $localize`Planen er ikke levert`,
    icon: 'plan',
    color: 'var(--mat-sys-primary)',
  },
};

const SMALL_NUMBERS: readonly string[] = [
  '',
  $localize`Én`,
  $localize`To`,
  $localize`Tre`,
  $localize`Fire`,
  $localize`Fem`,
  $localize`Seks`,
  $localize`Sju`,
  $localize`Åtte`,
  $localize`Ni`,
  $localize`Ti`,
  $localize`Elleve`,
  $localize`Tolv`,
];

/** The finding in words: "Tre ting venter på deg. Ett er forfalt." `count` has the mentions too. */
export function headline(items: readonly AgendaItem[], count: number): string {
  const overdue = items.filter(
    (item) => item.kind === 'measure' && [item.reason, ...item.also].includes('overdue'),
  ).length;
  const waiting =
    count === 0
      ? $localize`Ingenting venter på deg nå.`
      : $localize`${inWords(count)} ting venter på deg.`;
  if (overdue === 0) {
    return waiting;
  }
  // "Ett" goes with the measure that it counts, "én" with the thing.
  const late = overdue === 1 ? $localize`Ett` : inWords(overdue);
  return overdue === count && overdue > 1
    ? $localize`${inWords(count)} ting venter på deg. Alle er forfalt.`
    : $localize`${waiting} ${late} er forfalt.`;
}

function inWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** The most urgent reason of a measure, in full. `asker`: the name of who asks for a status. */
export function reasonText(item: MeasureItem, leaderSince: Day, today: Day, asker: string): string {
  const { measure } = item;
  const due = formatDay(measure.deadline);
  switch (item.reason) {
    case 'asked':
      return $localize`${asker} ba om status ${item.request ? whenAsked(item.request, today) : ''}. Frist ${due}`;
    case 'overdue':
      return $localize`Fristen gikk ut ${due}, ${daysAgo(measure.deadline, today)}`;
    case 'dueSoon':
      return $localize`Frist ${daysAhead(measure.deadline, today)}, ${due}`;
    case 'stale':
      return staleText(measure, today);
    case 'handover':
      return $localize`Fulgte med da du ble leder ${formatDay(leaderSince)}. Frist ${due}`;
  }
}

/** A further reason, in short. */
export function furtherReason(reason: MeasureReason, measure: MeasureLine, today: Day): string {
  switch (reason) {
    case 'asked':
      return $localize`noen har bedt om status`;
    case 'overdue':
      return $localize`forfalt`;
    case 'dueSoon':
      return $localize`frist ${daysAhead(measure.deadline, today)}`;
    case 'stale':
      return staleText(measure, today).toLowerCase();
    case 'handover':
      return $localize`overtatt, ikke kvittert`;
  }
}

/** When a day to come is: "i dag", "i morgen", "om 5 dager". */
export function daysAhead(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  switch (days) {
    case 0:
      return $localize`i dag`;
    case 1:
      return $localize`i morgen`;
    default:
      return $localize`om ${days} dager`;
  }
}

/** The day on which the line was asked, and how long ago that is. */
export function whenAsked(request: StatusRequest, today: Day): string {
  const day = askedOn(request);
  return `${formatDay(day)}, ${daysAgo(day, today)}`;
}

function daysAgo(day: Day, today: Day): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days === 0) {
    return $localize`i dag`;
  }
  return days === 1 ? $localize`i går` : $localize`for ${days} dager siden`;
}

function staleText(measure: MeasureLine, today: Day): string {
  const days = daysBetween(measure.reportedOn || measure.start, today);
  return measure.reportedOn === ''
    ? $localize`Aldri rapportert, startet for ${days} dager siden`
    : $localize`Ikke rapportert på ${days} dager`;
}
