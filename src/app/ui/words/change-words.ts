import { DecisionFindingKind } from '../../domain/changes/decision-findings';
import { Period, PeriodProblem, QuickPeriod } from '../../domain/changes/period';
import { PlanFindingKind } from '../../domain/changes/plan-findings';
import { MeasureFindingKind } from '../../domain/changes/what-changed';
import { writeDays } from '../../domain/day/day';
import { IconName } from '../icons/icons';

/** Everything that can have happened between two days. */
export type ChangeKind = MeasureFindingKind | PlanFindingKind | DecisionFindingKind;

interface ChangeName {
  readonly label: string;
  readonly icon: IconName;
  /** The custom property that holds the colour, where it is a status's. */
  readonly color?: string;
}

export const CHANGE_NAMES: Readonly<Record<ChangeKind, ChangeName>> = {
  escalated: { label: $localize`Løftet til rådmannen`, icon: 'escalate' },
  critical: { label: $localize`Ble kritisk`, icon: 'error', color: 'var(--status-late)' },
  newlyLate: {
    label: $localize`Forfalt i perioden`,
    icon: 'eventBusy',
    color: 'var(--status-late)',
  },
  slipped: { label: $localize`Fristen er utsatt`, icon: 'history', color: 'var(--status-at-risk)' },
  cancelled: { label: $localize`Avbrutt`, icon: 'block', color: 'var(--status-cancelled)' },
  postponed: { label: $localize`Utsatt`, icon: 'pauseCircle', color: 'var(--status-postponed)' },
  completed: { label: $localize`Fullført`, icon: 'checkCircle', color: 'var(--status-completed)' },
  noLongerLate: { label: $localize`Ikke lenger forfalt`, icon: 'undo' },
  takenDown: { label: $localize`Tatt ned fra rådmannen`, icon: 'undo' },
  new: { label: $localize`Nye tiltak`, icon: 'add' },
  reopened: { label: $localize`Åpnet på nytt`, icon: 'undo' },
  archived: { label: $localize`Arkivert`, icon: 'list' },
  restored: { label: $localize`Tatt ut av arkivet`, icon: 'undo' },
  submitted: { label: $localize`Planer levert`, icon: 'send' },
  returned: { label: $localize`Planer sendt tilbake`, icon: 'reply' },
  approved: {
    label: $localize`Planer godkjent`,
    icon: 'checkCircle',
    color: 'var(--status-completed)',
  },
  decisionLate: {
    label: $localize`Vedtak som ikke er fulgt opp i tide`,
    icon: 'eventBusy',
    color: 'var(--status-late)',
  },
  decisionOpen: { label: $localize`Vedtak som følges opp`, icon: 'progress' },
  decisionDone: {
    label: $localize`Vedtak som er fulgt opp`,
    icon: 'checkCircle',
    color: 'var(--status-completed)',
  },
};

export const QUICK_PERIOD_NAMES: Readonly<Record<QuickPeriod, string>> = {
  sinceReview: $localize`Siden forrige gjennomgang`,
  lastMonth: $localize`Siste 30 dager`,
  thisYear: $localize`I år`,
};

/** What is wrong with the dates, and what to do about it. */
export function periodProblemText(problem: PeriodProblem): string {
  switch (problem) {
    case 'notADay':
      return $localize`Velg to datoer som finnes.`;
    case 'backwards':
      return $localize`Fra-datoen må komme før til-datoen.`;
    case 'future':
      return $localize`Til-datoen kan ikke være etter i dag.`;
    case 'tooLong':
      return $localize`Velg en periode som ikke går over mer enn fire år.`;
  }
}

/** How many of each kind there are. */
export type ChangeCounts = ReadonlyMap<ChangeKind, number>;

/** What has happened in the period, in a sentence that can be read aloud. */
export function changesHeadline(counts: ChangeCounts, { from, to }: Period): string {
  const [first, last] = writeDays(from, to);
  const when = from === to ? $localize`Den ${last}` : $localize`Fra ${first} til ${last}`;
  const of = (kind: ChangeKind) => counts.get(kind) ?? 0;
  const parts = [
    of('completed') > 0 ? $localize`${of('completed')} fullført` : '',
    of('new') > 0 ? newOnes(of('new')) : '',
    of('newlyLate') > 0 ? $localize`${of('newlyLate')} forfalt` : '',
    of('slipped') > 0 ? $localize`${of('slipped')} med utsatt frist` : '',
    of('escalated') > 0 ? $localize`${of('escalated')} løftet til rådmannen` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) {
    return $localize`${when}:when:: ${LIST.format(parts)}:what:`;
  }
  const happened = [...counts].some(([kind, count]) => count > 0 && !kind.startsWith('decision'));
  return happened
    ? $localize`${when}:when:: ingen tiltak er nye, fullført eller forfalt`
    : $localize`${when}:when:: ingenting er endret`;
}

function newOnes(count: number): string {
  return count === 1 ? $localize`1 nytt tiltak` : $localize`${count} nye`;
}

const LIST = new Intl.ListFormat('nb', { type: 'conjunction' });
