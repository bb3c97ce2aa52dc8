import { Board, BoardView } from '../../domain/follow-up/board';
import { ConcernKind } from '../../domain/follow-up/concern';
import { Day, daysBetween, formatDay } from '../../domain/day/day';
import { STALE_AFTER_DAYS } from '../../domain/measure/attention';
import { AskOutcome } from '../../domain/request/ask-outcome';
import { AskObstacle } from '../../domain/request/prepare-asks';
import { askedOn, StatusRequest } from '../../domain/request/request';
import { IconName } from '../../ui/icons/icons';

/** How each kind is named, and the icon and colour that it has elsewhere. */
export const KINDS: Readonly<
  Record<ConcernKind, { readonly label: string; readonly icon: IconName; readonly color: string }>
> = {
  unanswered: { label: $localize`Ubesvart`, icon: 'ask', color: 'var(--mat-sys-primary)' },
  returned: {
    label: $localize`Sendt tilbake`,
    icon: 'warning',
    color: 'var(--status-at-risk)',
  },
  late: { label: $localize`Forfalt`, icon: 'eventBusy', color: 'var(--status-late)' },
  stale: { label: $localize`Ikke rapportert`, icon: 'history', color: 'var(--status-at-risk)' },
  handover: {
    label: $localize`Ikke kvittert`,
    icon: 'handshake',
    color: 'var(--mat-sys-primary)',
  },
};

/** The finding in one or two sentences. */
export function headline(board: Board, view: BoardView): string {
  const { measures, units, counts, longestUnanswered } = board;
  if (units === 0) {
    return view.kind === null
      ? $localize`Ingenting å følge opp`
      : $localize`Ingenting her å følge opp`;
  }
  if (view.kind === 'returned' || measures === 0) {
    return $localize`${plansText(counts.returned)} sendt tilbake.`;
  }
  const found = $localize`${measures} tiltak i ${unitsText(units)}`;
  const oldest = $localize`det eldste i ${daysText(longestUnanswered)}`;
  switch (view.kind) {
    case 'unanswered':
      return longestUnanswered === 0
        ? $localize`${found} er spurt om status i dag.`
        : $localize`${found} står ubesvart, ${oldest}.`;
    case 'late':
      return $localize`${found} er forfalt.`;
    case 'stale':
      return $localize`${found} er ikke rapportert på ${STALE_AFTER_DAYS} dager.`;
    case 'handover':
      return $localize`${found} er overtatt og ikke kvittert.`;
    case null:
      return [
        $localize`${found} trenger oppfølging.`,
        ...(counts.unanswered > 0 && longestUnanswered > 0
          ? [$localize`${counts.unanswered} står ubesvart, ${oldest}.`]
          : counts.late > 0
            ? [$localize`${counts.late} er forfalt.`]
            : []),
      ].join(' ');
  }
}

/** Why a measure is followed up, and since when. */
export function concernText(
  kind: ConcernKind,
  since: Day,
  today: Day,
  neverReported: boolean,
): string {
  const day = formatDay(since);
  const days = daysText(daysBetween(since, today));
  switch (kind) {
    case 'unanswered':
      return $localize`Spurt ${day}`;
    case 'returned':
      return $localize`Sendt tilbake ${day}`;
    case 'late':
      return $localize`Forfalt ${day}, for ${days} siden`;
    case 'stale':
      return neverReported
        ? $localize`Aldri rapportert, startet ${day}`
        : $localize`Sist rapportert ${day}, for ${days} siden`;
    case 'handover':
      return $localize`Overtatt ${day}, ikke kvittert`;
  }
}

/** Why a status of the measure is not asked for. */
export function obstacleText(obstacle: AskObstacle): string {
  switch (obstacle) {
    case 'over':
      return $localize`er avsluttet`;
    case 'asked':
      return $localize`er spurt om allerede`;
    case 'reportedToday':
      return $localize`er rapportert i dag`;
    case 'planIsFull':
      return $localize`har enheten for mange ubesvarte spørsmål fra før`;
  }
}

/** How asking a unit went. */
export function askOutcomeText(outcome: AskOutcome): string {
  switch (outcome) {
    case 'saved':
      return $localize`Spurt`;
    case 'waiting':
      return $localize`Sendes når vi får kontakt igjen`;
    case 'offline':
      return $localize`Ikke spurt: du er uten nett. Prøv igjen når du er på nett.`;
    case 'full':
      return $localize`Ikke spurt: enheten har for mange ubesvarte spørsmål fra før.`;
    case 'notAMember':
      return $localize`Ikke spurt: du har ikke lenger tilgang til Rettesnor.`;
    case 'notAllowed':
      return $localize`Ikke spurt: du har ikke lov til å spørre denne enheten.`;
    case 'failed':
      return $localize`Ikke spurt: noe gikk galt på veien. Prøv igjen.`;
  }
}

/** Why a request still stands that somebody wanted to take back. */
export function withdrawalText(outcome: Exclude<AskOutcome, 'saved'>): string {
  return outcome === 'offline'
    ? $localize`Ikke trukket tilbake: du er uten nett.`
    : outcome === 'waiting'
      ? $localize`Trekkes tilbake når vi får kontakt igjen.`
      : $localize`Ikke trukket tilbake: noe gikk galt på veien. Prøv igjen.`;
}

/** The day on which a unit was asked, and how long ago that is. */
export function askedText(request: StatusRequest, today: Day): string {
  const day = askedOn(request);
  const days = daysBetween(day, today);
  return days <= 0 ? $localize`i dag` : $localize`${formatDay(day)}, for ${daysText(days)} siden`;
}

/** `1 enhet`, `3 enheter`. */
export function unitsText(units: number): string {
  return units === 1 ? $localize`1 enhet` : $localize`${units} enheter`;
}

function daysText(days: number): string {
  return days === 1 ? $localize`1 dag` : $localize`${days} dager`;
}

function plansText(plans: number): string {
  return plans === 1 ? $localize`1 plan er` : $localize`${plans} planer er`;
}
