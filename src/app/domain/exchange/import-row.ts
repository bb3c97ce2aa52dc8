import { Day } from '../day/day';
import { ContentField, Measure, MeasureContent } from '../measure/measure';
import { KnownIds, Problem } from '../measure/problems';
import { ImportField } from './import-fields';
import { ChosenNames, NamedThing } from './read-names';

/** The fields whose cells name something. */
export type NamedField = Extract<
  ContentField,
  | 'goalIds'
  | 'targetGroupIds'
  | 'channelIds'
  | 'objectiveIds'
  | 'assigneeUid'
  | 'status'
  | 'health'
  | 'dialogueLevel'
  | 'audience'
>;

/** How a file is read: what its columns are, and what the names in it stand for. */
export interface ImportMapping {
  readonly headerRow: number;
  /** By the place of the column. */
  readonly columns: readonly (ImportField | null)[];
  readonly names: Readonly<Partial<Record<NamedField, ChosenNames>>>;
}

/** The plan that a file is read into. */
export interface ImportTarget {
  readonly planId: string;
  readonly unitId: string;
  readonly year: number;
  readonly today: Day;
  /** As in `newMeasure`. */
  readonly leaderUid: string;
  readonly known: KnownIds;
  /** What cells may name. */
  readonly things: Readonly<Record<NamedField, readonly NamedThing[]>>;
  readonly units: readonly NamedThing[];
  /** The measures of the plan in full, and of the archived ones what they are called. */
  readonly measures: readonly Measure[];
  readonly archived: readonly { readonly id: string; readonly title: string }[];
  /** How many more the plan has room for. */
  readonly room: number;
}

/** What is wrong with a row: what is wrong with a measure, and what only a file can have. */
export type RowProblem =
  | Problem
  | 'unknownName'
  | 'formulaError'
  | 'duplicate'
  | 'ambiguous'
  | 'goneMeasure'
  | 'brokenKey'
  | 'planFull';

/** One thing that is wrong with a row. */
export interface RowError {
  readonly problem: RowProblem;
  /** The field that it is about; `null` for the row as a whole. */
  readonly field: ImportField | null;
  /** What the cell says, or the number of the row that says the same. */
  readonly said: string;
}

/** Why a row is passed over: it is another unit's or plan's, or of an archived measure. */
export type SkipReason = 'otherUnit' | 'otherPlan' | 'archived';

/** What a row of the file becomes. */
export type ImportRow = {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly title: string;
} & (
  | { readonly kind: 'new'; readonly content: MeasureContent; readonly hasMobile: boolean }
  | {
      readonly kind: 'changed';
      readonly base: Measure;
      readonly content: MeasureContent;
      readonly fields: readonly ContentField[];
      readonly hasMobile: boolean;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly said: string }
  | { readonly kind: 'wrong'; readonly errors: readonly RowError[] }
);

/** A name in the file that is not to the letter one of ours, and how often it stands there. */
export interface NameToCheck {
  readonly field: NamedField;
  readonly text: string;
  /** What it is taken for; '' for left out, `null` where nobody knows. */
  readonly id: string | null;
  readonly count: number;
}
