import { Attention } from '../../domain/measure/attention';
import { Role } from '../../domain/member/member';
import {
  Audience,
  ContentField,
  DialogueLevel,
  Effect,
  Health,
  Status,
} from '../../domain/measure/measure';
import { Problem } from '../../domain/measure/problems';
import { PlanStatus } from '../../domain/plan/plan';
import { IconName } from '../icons/icons';

interface Badge {
  readonly label: string;
  readonly icon: IconName;
  /** The custom property that holds the colour (styles/_status.scss). */
  readonly color: string;
}

export const STATUS_BADGES: Readonly<Record<Status, Badge>> = {
  notStarted: {
    label: $localize`Ikke påbegynt`,
    icon: 'circle',
    color: 'var(--status-not-started)',
  },
  inProgress: { label: $localize`Påbegynt`, icon: 'progress', color: 'var(--status-in-progress)' },
  completed: { label: $localize`Fullført`, icon: 'checkCircle', color: 'var(--status-completed)' },
  postponed: { label: $localize`Utsatt`, icon: 'pauseCircle', color: 'var(--status-postponed)' },
  cancelled: { label: $localize`Avbrutt`, icon: 'block', color: 'var(--status-cancelled)' },
};

export const HEALTH_BADGES: Readonly<Record<Health, Badge>> = {
  onTrack: { label: $localize`I rute`, icon: 'checkCircle', color: 'var(--status-completed)' },
  atRisk: { label: $localize`Noe forsinket`, icon: 'warning', color: 'var(--status-at-risk)' },
  critical: { label: $localize`Kritisk`, icon: 'error', color: 'var(--status-late)' },
};

export const ATTENTION_BADGES: Readonly<Record<Attention, Badge>> = {
  overdue: { label: $localize`Forfalt`, icon: 'eventBusy', color: 'var(--status-late)' },
  stale: { label: $localize`Ikke oppdatert`, icon: 'history', color: 'var(--status-at-risk)' },
  escalated: {
    label: $localize`Løftet til rådmannen`,
    icon: 'escalate',
    color: 'var(--mat-sys-primary)',
  },
};

export const PLAN_STATUS_NAMES: Readonly<Record<PlanStatus, string>> = {
  draft: $localize`Ikke levert`,
  submitted: $localize`Levert`,
  returned: $localize`Sendt tilbake`,
  approved: $localize`Godkjent`,
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  leader: $localize`Linjeleder`,
  contributor: $localize`Utfører`,
  advisor: $localize`Kommunikasjonsrådgiver`,
  executive: $localize`Rådmannens ledergruppe`,
  admin: $localize`Administrator`,
};

export const FIELD_NAMES: Readonly<Record<ContentField, string>> = {
  title: $localize`Tiltak`,
  goalIds: $localize`Hovedmål`,
  targetGroupIds: $localize`Målgrupper`,
  channelIds: $localize`Kanaler`,
  message: $localize`Hovedbudskap`,
  start: $localize`Oppstart`,
  deadline: $localize`Frist`,
  assigneeUid: $localize`Utfører`,
  expectedEffect: $localize`Forventet effekt`,
  neededResources: $localize`Ressurser`,
  objectiveIds: $localize`Kommunikasjonsmål`,
  wanted: $localize`Ønsket virkning`,
  dialogueLevel: $localize`Grad av dialog`,
  audience: $localize`Internt eller eksternt`,
  sectionId: $localize`Forankring i strategien`,
  languages: $localize`Andre språk enn norsk`,
  status: $localize`Status`,
  health: $localize`Vurdering`,
  progress: $localize`Framdrift`,
  statusText: $localize`Statusmelding`,
  evaluation: $localize`Evaluering`,
  reportedOn: $localize`Sist rapportert`,
  escalation: $localize`Løftet til rådmannen`,
  acknowledgedBy: $localize`Kvittert av`,
  acknowledgedOn: $localize`Kvittert`,
  archived: $localize`Arkivert`,
};

export const DIALOGUE_NAMES: Readonly<Record<DialogueLevel, string>> = {
  inform: $localize`Informere`,
  dialogue: $localize`Dialog`,
  involvement: $localize`Medvirkning`,
};

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  external: $localize`Eksternt`,
  internal: $localize`Internt`,
};

export const EFFECT_NAMES: Readonly<Record<Effect, string>> = {
  knowledge: $localize`Vite`,
  attitude: $localize`Mene`,
  action: $localize`Gjøre`,
};

const LANGUAGE_NAMES = new Intl.DisplayNames('nb', { type: 'language' });

/** The language's Norwegian name; the code where it is no language's. */
export function languageName(code: string): string {
  try {
    return LANGUAGE_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What is wrong with a field, and what to do about it; without a field, of any. */
export function problemText(problem: Problem, field?: ContentField): string {
  switch (problem) {
    case 'required':
      return (field && REQUIRED_TEXTS[field]) ?? $localize`Fyll ut feltet.`;
    case 'tooLong':
      return $localize`Teksten er for lang.`;
    case 'tooMany':
      return $localize`Velg færre.`;
    case 'notADay':
      return $localize`Skriv en dato som finnes.`;
    case 'beforeStart':
      return $localize`Fristen kan ikke være før oppstart.`;
    case 'unknownId':
      return $localize`Et av valgene finnes ikke lenger i strategien. Velg på nytt.`;
    case 'notAPercentage':
      return $localize`Skriv et helt tall fra 0 til 100.`;
    case 'completedIsHundred':
      return $localize`Et fullført tiltak har framdrift 100.`;
    case 'hundredIsCompleted':
      return $localize`Framdrift 100 betyr fullført. Velg status Fullført, eller skriv et lavere tall.`;
    case 'evaluationMissing':
      return $localize`Skriv kort hva som ble gjort, og hva det førte til.`;
    case 'identityNumber':
      return $localize`Ser ut som et fødselsnummer. Det skal ikke stå her: ta det bort.`;
  }
}

const REQUIRED_TEXTS: Partial<Record<ContentField, string>> = {
  title: $localize`Gi tiltaket et navn.`,
  goalIds: $localize`Velg minst ett hovedmål.`,
  targetGroupIds: $localize`Velg minst én målgruppe.`,
  start: $localize`Velg når tiltaket starter.`,
  deadline: $localize`Velg en frist.`,
  escalation: $localize`Skriv hva ledergruppen må avgjøre.`,
};
