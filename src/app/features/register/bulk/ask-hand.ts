import { RequestClerk } from '../../../data/request/request-clerk';
import { BulkStep } from '../../../domain/bulk/plan-bulk';
import { Day } from '../../../domain/day/day';
import { Plan } from '../../../domain/plan/plan';
import { prepareAsks } from '../../../domain/request/prepare-asks';
import { Hand, nothing, Result, Written } from './bulk-outcome';
import { Told } from './one-by-one';

/** Asks for a status: one request covers all of the chosen measures of a unit. */
export class AskHand implements Hand {
  constructor(
    private readonly clerk: RequestClerk,
    private readonly plans: () => readonly Plan[],
    private readonly today: () => Day,
    private readonly note: string,
  ) {}

  batches(steps: readonly BulkStep[]): readonly (readonly BulkStep[])[] {
    return together(steps, ({ planId }) => planId);
  }

  batchesBack(
    steps: readonly BulkStep[],
    written: (step: BulkStep) => Written,
  ): readonly (readonly BulkStep[])[] {
    return together(steps, (step) => {
      const by = written(step);
      return 'requestId' in by ? by.requestId : '';
    });
  }

  async carryOut(batch: readonly BulkStep[]): Promise<Told<readonly Result[]>> {
    const plan = this.plans().find(({ id }) => id === batch[0].planId);
    if (!plan) {
      return { result: nothing(batch, 'gone'), isAnswered: true };
    }
    // What has been reported or asked about since it was seen is asked about no more.
    const { asks, left } = prepareAsks(batch, [plan], this.today());
    const asked = new Set(asks.flatMap(({ measures }) => measures.map(({ id }) => id)));
    const whyOf = new Map(left.map(({ measure, why }) => [measure.id, why]));
    const remaining = batch.filter(({ measureId }) => asked.has(measureId));
    const late = batch
      .filter(({ measureId }) => !asked.has(measureId))
      .flatMap((step) => nothing([step], whyOf.get(step.measureId) ?? 'gone'));
    if (remaining.length === 0) {
      return { result: late, isAnswered: true };
    }
    const { outcome, requestId } = await this.clerk.ask(plan, asks[0], this.note);
    const written = requestId === null ? null : { requestId };
    return {
      result: [...late, ...remaining.map((step) => ({ step, outcome, written }))],
      isAnswered: outcome !== 'waiting' && outcome !== 'offline',
    };
  }

  async takeBack(batch: readonly BulkStep[], written: Written): Promise<Told<readonly Result[]>> {
    if (!('requestId' in written)) {
      throw new TypeError('no request');
    }
    const outcome = await this.clerk.withdraw(batch[0].planId, written.requestId);
    return { result: nothing(batch, outcome), isAnswered: outcome !== 'waiting' };
  }
}

/** The steps that have the same name in common, in the order in which the names come. */
function together(
  steps: readonly BulkStep[],
  nameOf: (step: BulkStep) => string,
): readonly (readonly BulkStep[])[] {
  const groups = new Map<string, BulkStep[]>();
  for (const step of steps) {
    const name = nameOf(step);
    groups.set(name, [...(groups.get(name) ?? []), step]);
  }
  return [...groups.values()];
}
