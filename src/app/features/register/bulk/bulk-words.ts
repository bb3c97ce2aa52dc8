import { formatDay } from '../../../domain/day/day';
import { BulkChange } from '../../../domain/bulk/bulk-action';
import { BulkSums } from '../../../domain/bulk/bulk-sums';
import { OBSTACLES, Obstacle } from '../../../domain/bulk/plan-bulk';
import { outcomeText } from '../../../ui/words/outcome-text';
import { BulkKind } from './bulk-kind';
import { BulkOutcome } from './bulk-outcome';

/** What the page says of each kind of change. */
export const BULK_WORDS: Readonly<
  Record<
    BulkKind,
    {
      readonly title: (count: number) => string;
      readonly will: (count: number, total: number) => string;
      readonly has: (count: number, total: number) => string;
      readonly button: (count: number) => string;
    }
  >
> = {
  frist: {
    title: (count) =>
      count === 1
        ? $localize`Flytt fristen for 1 tiltak`
        : $localize`Flytt fristen for ${count} tiltak`,
    will: (count, total) =>
      count === 0
        ? $localize`Ingen av tiltakene får ny frist`
        : $localize`${count} av ${total} tiltak får ny frist`,
    has: (count, total) => $localize`${count} av ${total} tiltak har fått ny frist`,
    button: (count) =>
      count === 0
        ? $localize`Flytt frister`
        : count === 1
          ? $localize`Flytt 1 frist`
          : $localize`Flytt ${count} frister`,
  },
  kanal: {
    title: (count) =>
      count === 1
        ? $localize`Legg en kanal til 1 tiltak`
        : $localize`Legg en kanal til ${count} tiltak`,
    will: (count, total) =>
      count === 0
        ? $localize`Ingen av tiltakene får kanalen`
        : $localize`${count} av ${total} tiltak får kanalen`,
    has: (count, total) => $localize`${count} av ${total} tiltak har fått kanalen`,
    button: (count) =>
      count === 0 ? $localize`Legg til kanalen` : $localize`Legg til i ${count} tiltak`,
  },
  status: {
    title: (count) =>
      count === 1
        ? $localize`Be om status for 1 tiltak`
        : $localize`Be om status for ${count} tiltak`,
    will: (count, total) =>
      count === 0
        ? $localize`Det er ingen av tiltakene å be om status for`
        : $localize`Vi ber om status for ${count} av ${total} tiltak`,
    has: (count, total) => $localize`Det er bedt om status for ${count} av ${total} tiltak`,
    button: (count) =>
      count === 0
        ? $localize`Be om status`
        : count === 1
          ? $localize`Be om status for 1 tiltak`
          : $localize`Be om status for ${count} tiltak`,
  },
};

const OBSTACLE_TEXTS: Readonly<Record<Obstacle, string>> = {
  gone: $localize`Tiltaket finnes ikke lenger i planen.`,
  notAllowed: $localize`Du har ikke lov til å endre tiltak i denne enheten.`,
  archived: $localize`Tiltaket er arkivert.`,
  over: $localize`Tiltaket er fullført eller avbrutt.`,
  asWanted: $localize`Er slik fra før.`,
  beforeStart: $localize`Fristen ville kommet før oppstart.`,
  notInStrategy: $localize`Strategien som planen følger, har ikke denne kanalen.`,
  earlierStrategy: $localize`Tiltaket viser til en tidligere strategi. Åpne det og velg på nytt først.`,
  tooManyChannels: $localize`Tiltaket har så mange kanaler som det er plass til.`,
  asked: $localize`Det er alt bedt om status, og svaret er ikke kommet.`,
  reportedToday: $localize`Det er rapportert på tiltaket i dag.`,
  planIsFull: $localize`Enheten har så mange ubesvarte forespørsler som det er plass til.`,
};

function isObstacle(outcome: BulkOutcome): outcome is Obstacle {
  return OBSTACLES.some((known) => known === outcome);
}

/** Why a measure is left as it is. */
export function obstacleText(obstacle: Obstacle): string {
  return OBSTACLE_TEXTS[obstacle];
}

/** How it went with one measure, beside it; `field`: what of it was to be changed. */
export function bulkOutcomeText(outcome: BulkOutcome, field?: BulkChange['field']): string {
  if (outcome === 'saved' && field === 'request') {
    return $localize`Bedt om status`;
  }
  if (isObstacle(outcome) && outcome !== 'notAllowed') {
    return $localize`Ikke endret: ${OBSTACLE_TEXTS[outcome]}:reason:`;
  }
  switch (outcome) {
    case 'takenBack':
      return $localize`Angret`;
    case 'changedSince':
      return $localize`Ikke endret: noen andre har endret dette i mellomtiden.`;
    case 'unsound':
      return $localize`Ikke endret: noe annet i tiltaket må rettes først.`;
    case 'stopped':
      return $localize`Ikke forsøkt: du stoppet.`;
    case 'offline':
      return $localize`Ikke forsøkt: vi får ikke kontakt med tjeneren.`;
    case 'full':
      return $localize`Ikke endret: ${OBSTACLE_TEXTS.planIsFull}:reason:`;
    default:
      return outcomeText(outcome);
  }
}

/** What stood, and what will stand. Of channels, those that it has and the one that comes. */
export function changeTexts(
  change: BulkChange,
  channelName: (id: string) => string,
): { readonly from: string; readonly to: string } {
  if (change.field === 'deadline') {
    return { from: formatDay(change.from), to: formatDay(change.to) };
  }
  if (change.field === 'request') {
    const day = formatDay(change.reportedOn);
    return {
      from: day ? $localize`Sist rapportert ${day}:day:` : $localize`Aldri rapportert`,
      to: $localize`Bes om status`,
    };
  }
  return {
    from: change.from.map(channelName).join(', ') || $localize`Ingen kanal`,
    to: change.to.map(channelName).join(', '),
  };
}

/** What is worth knowing before it is done. */
export function sumTexts(sums: BulkSums): readonly string[] {
  const { later, earlier, again, overdue, approved, requests } = sums;
  return [
    requests === 1 &&
      $localize`Det blir én forespørsel. Den står på lederens side til den er besvart.`,
    requests > 1 &&
      $localize`Det blir ${requests} forespørsler, én til hver enhet. De står på ledernes sider til de er besvart.`,
    later > 0 && $localize`${later} får senere frist. Det telles som en utsettelse.`,
    again > 0 && $localize`${again} av dem er utsatt før.`,
    earlier > 0 && $localize`${earlier} får tidligere frist.`,
    overdue > 0 && $localize`${overdue} får en frist som alt er passert, og står som forfalt.`,
    approved > 0 &&
      $localize`${approved} står i godkjente planer. Der merkes de som endret siden godkjenningen.`,
  ].filter((text) => text !== false);
}
