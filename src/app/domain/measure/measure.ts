import { Day } from '../day/day';

/** Status, in the order of a measure's life. `overdue` and `stale` are computed, never chosen. */
export const STATUSES = [
  'notStarted',
  'inProgress',
  'completed',
  'postponed',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** Vurdering: how it goes. */
export const HEALTHS = ['onTrack', 'atRisk', 'critical'] as const;
export type Health = (typeof HEALTHS)[number];

/** How far the audience is let in: informere, dialog, medvirkning (strategy, "innbyggerne er en ressurs"). */
export const DIALOGUE_LEVELS = ['inform', 'dialogue', 'involvement'] as const;
export type DialogueLevel = (typeof DIALOGUE_LEVELS)[number];

/** Whether it speaks to the public or to the municipality's own people ("internkommunikasjon"). */
export const AUDIENCES = ['external', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What communication may want of a target group: that it knows, means or does something. */
export const EFFECTS = ['knowledge', 'attitude', 'action'] as const;
export type Effect = (typeof EFFECTS)[number];

/** For each effect a short text by target group; groups of which nothing is said are left out. */
export type Wanted = Readonly<Record<Effect, Readonly<Record<string, string>>>>;
export const NOTHING_WANTED: Wanted = { knowledge: {}, attitude: {}, action: {} };

/** What the form and Security Rules agree on. Texts count characters, lists entries. */
export const LIMITS = {
  title: 200,
  message: 1000,
  expectedEffect: 1000,
  neededResources: 1000,
  /** Of each target group and effect. */
  wanted: 300,
  statusText: 1000,
  evaluation: 2000,
  escalation: 500,
  goals: 10,
  objectives: 10,
  targetGroups: 30,
  channels: 30,
  languages: 20,
  /** Measures in one plan: 500 lines stay well under Firestore's 1 MiB a document. */
  measuresPerPlan: 500,
} as const;

/** What people decide about a measure. Every field is always present; "none" is '' or []. */
export interface MeasureContent {
  readonly title: string;
  /** Hovedbudskap: what the audience is to remember. */
  readonly message: string;
  readonly expectedEffect: string;
  /** Money, hours, help from others. */
  readonly neededResources: string;
  readonly goalIds: readonly string[];
  /** Kommunikasjonsmål of the strategy that it works towards. */
  readonly objectiveIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly wanted: Wanted;
  readonly channelIds: readonly string[];
  readonly dialogueLevel: DialogueLevel;
  readonly audience: Audience;
  /** The section of the strategy that it is anchored in; '' where none is named. */
  readonly sectionId: string;
  /** ISO 639 codes of the languages besides Norwegian ("norsk når du kan, engelsk når du må"). */
  readonly languages: readonly string[];
  readonly start: Day;
  readonly deadline: Day;
  /** Utfører. The line leader still answers for it; '' where it is not delegated. */
  readonly assigneeUid: string;
  readonly status: Status;
  readonly health: Health;
  /** Percent, a whole number from 0 to 100; 100 exactly where the status is `completed`. */
  readonly progress: number;
  /** The latest status report's own words. */
  readonly statusText: string;
  /** What was done and what it led to. Required once completed. */
  readonly evaluation: string;
  /** Day of the latest status report; '' before the first. */
  readonly reportedOn: Day | '';
  /** Løftet til rådmannen: what ledergruppen is asked to decide; '' where it is not lifted. */
  readonly escalation: string;
  /** The leader who last took on the measure, and when; '' where nobody has. */
  readonly acknowledgedBy: string;
  readonly acknowledgedOn: Day | '';
  /** Archived instead of deleted: out of every count, still readable. */
  readonly archived: boolean;
}

/** Kommunikasjonstiltak, as `plans/{planId}/measures/{id}` has it. */
export interface Measure extends MeasureContent {
  readonly id: string;
  /** The deadline it was created with, so that a moved one can be seen. */
  readonly firstDeadline: Day;
  /** How many times the deadline has been moved to a later day. */
  readonly slips: number;
  /** 1 at creation, one more with every write: nobody overwrites what they have not seen. */
  readonly version: number;
  readonly updatedBy: string;
  /** `null` while the server has not yet given the moment. */
  readonly updatedAt: Date | null;
}

/** The fields that a person decides, in the order of the form and of the conflict view. */
export const CONTENT_FIELDS = [
  'title',
  'goalIds',
  'targetGroupIds',
  'deadline',
  'start',
  'assigneeUid',
  'message',
  'channelIds',
  'objectiveIds',
  'wanted',
  'expectedEffect',
  'neededResources',
  'dialogueLevel',
  'audience',
  'sectionId',
  'languages',
  'status',
  'health',
  'progress',
  'statusText',
  'evaluation',
  'reportedOn',
  'escalation',
  'acknowledgedBy',
  'acknowledgedOn',
  'archived',
] as const satisfies readonly (keyof MeasureContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/**
 * The fields that make up what a plan's approval was about: a change of one of them, adding and
 * archiving included, is marked in an approved plan (docs/invariants.md, 5).
 */
export const SCOPE_FIELDS = [
  'goalIds',
  'targetGroupIds',
  'deadline',
  'archived',
] as const satisfies readonly ContentField[];

/** The fields of a status report: all that an assignee who does not lead the unit may change. */
export const REPORT_FIELDS = [
  'status',
  'health',
  'progress',
  'statusText',
  'evaluation',
  'reportedOn',
] as const satisfies readonly ContentField[];
