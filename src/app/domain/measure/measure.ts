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

/** What the form and Security Rules agree on. Texts count characters, lists entries. */
export const LIMITS = {
  title: 200,
  message: 1000,
  expectedEffect: 1000,
  statusText: 1000,
  evaluation: 2000,
  goals: 10,
  targetGroups: 30,
  channels: 30,
  /** Measures in one plan: 500 lines stay well under Firestore's 1 MiB a document. */
  measuresPerPlan: 500,
} as const;

/** What people decide about a measure. Every field is always present; "none" is '' or []. */
export interface MeasureContent {
  readonly title: string;
  /** Hovedbudskap: what the audience is to remember. */
  readonly message: string;
  readonly expectedEffect: string;
  readonly goalIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly channelIds: readonly string[];
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
  'channelIds',
  'message',
  'start',
  'deadline',
  'assigneeUid',
  'expectedEffect',
  'status',
  'health',
  'progress',
  'statusText',
  'evaluation',
  'reportedOn',
  'acknowledgedBy',
  'acknowledgedOn',
  'archived',
] as const satisfies readonly (keyof MeasureContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** The fields of a status report: all that an assignee who does not lead the unit may change. */
export const REPORT_FIELDS = [
  'status',
  'health',
  'progress',
  'statusText',
  'evaluation',
  'reportedOn',
] as const satisfies readonly ContentField[];
