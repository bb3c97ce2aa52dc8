import { MeasureChange } from '../../../domain/bulk/bulk-action';
import { BulkStep, BulkTarget, Obstacle } from '../../../domain/bulk/plan-bulk';
import { Outcome } from '../../../domain/measure/outcome';
import { AskOutcome } from '../../../domain/request/ask-outcome';
import { Told } from './one-by-one';

/**
 * How it went with one measure. `changedSince`: somebody else has changed what was to be changed.
 * `unsound`: something else in the measure has to be put right first. `stopped`: not tried, because
 * somebody stopped it. `offline`: not tried, because the network is gone or the server does not
 * answer.
 */
export type BulkOutcome =
  Outcome | AskOutcome | Obstacle | 'changedSince' | 'unsound' | 'stopped' | 'takenBack';

/** What is in safe keeping of a step, and what it is taken back by. */
export type Written =
  { readonly change: MeasureChange; readonly version: number } | { readonly requestId: string };

/** How it went with one step; `null` where nothing was written. */
export interface Result {
  readonly step: BulkStep;
  readonly outcome: BulkOutcome;
  readonly written: Written | null;
}

/** Whoever carries out a kind of change: some steps are one write. */
export interface Hand {
  /** The steps that are one write, in their order. */
  batches: (steps: readonly BulkStep[]) => readonly (readonly BulkStep[])[];
  /** Does what was seen, where it still can be done. */
  carryOut: (batch: readonly BulkStep[]) => Promise<Told<readonly Result[]>>;
  /** The steps that are taken back in one write. */
  batchesBack: (
    steps: readonly BulkStep[],
    written: (step: BulkStep) => Written,
  ) => readonly (readonly BulkStep[])[];
  /** Takes back what was written, where nobody has changed it since. */
  takeBack: (batch: readonly BulkStep[], written: Written) => Promise<Told<readonly Result[]>>;
}

/** What a step is known by: `planId/measureId`. */
export function keyOf({ planId, measureId }: BulkTarget): string {
  return `${planId}/${measureId}`;
}

/** The same of each, with nothing written. */
export function nothing(steps: readonly BulkStep[], outcome: BulkOutcome): readonly Result[] {
  return steps.map((step) => ({ step, outcome, written: null }));
}
