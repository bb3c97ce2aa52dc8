import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { MeasureAction } from '../../../domain/bulk/bulk-action';
import { carryOut, Decision, takeBack, WholeMeasure } from '../../../domain/bulk/carry-out';
import { BulkContext, BulkStep } from '../../../domain/bulk/plan-bulk';
import { isSafe } from '../../../domain/measure/outcome';
import { Plan } from '../../../domain/plan/plan';
import { Told } from './one-by-one';
import { Hand, nothing, Result, Written } from './bulk-outcome';

/** Changes measures: each is read in full, held against what was seen, and is a write of its own. */
export class MeasureHand implements Hand {
  constructor(
    private readonly clerk: MeasureClerk,
    private readonly plans: () => readonly Plan[],
    private readonly context: () => BulkContext,
    private readonly action: MeasureAction,
  ) {}

  batches(steps: readonly BulkStep[]): readonly (readonly BulkStep[])[] {
    return steps.map((step) => [step]);
  }

  batchesBack(steps: readonly BulkStep[]): readonly (readonly BulkStep[])[] {
    return this.batches(steps);
  }

  carryOut([step]: readonly BulkStep[]): Promise<Told<readonly Result[]>> {
    const { change } = step;
    if (change === null || change.field === 'request') {
      throw new TypeError('no change of a measure');
    }
    return this.write(step, step.version, {
      decide: (whole) => carryOut(change, this.action, whole, this.context()),
      written: (version) => ({ change, version }),
    });
  }

  takeBack([step]: readonly BulkStep[], written: Written): Promise<Told<readonly Result[]>> {
    if (!('change' in written)) {
      throw new TypeError('no change of a measure');
    }
    return this.write(step, written.version, {
      decide: (whole) => takeBack(written.change, whole, this.context()),
      written: () => null,
    });
  }

  private async write(
    step: BulkStep,
    seen: number,
    {
      decide,
      written,
    }: {
      readonly decide: (whole: WholeMeasure) => Decision;
      readonly written: (version: number) => Written | null;
    },
  ): Promise<Told<readonly Result[]>> {
    const { planId, measureId } = step;
    const measure = await this.clerk.fetch(planId, measureId, seen);
    const plan = this.plans().find(({ id }) => id === planId);
    if (!measure || !plan) {
      return { result: nothing([step], 'missing'), isAnswered: false };
    }
    const decision = decide({ measure, plan });
    if ('left' in decision) {
      return { result: nothing([step], decision.left), isAnswered: true };
    }
    const outcome = await this.clerk.changeFrom(measure, planId, decision.write);
    if (isSafe(outcome)) {
      const result = [{ step, outcome, written: written(measure.version + 1) }];
      return { result, isAnswered: outcome === 'saved' };
    }
    if (outcome !== 'undecided') {
      // It is told here, and holds nothing that somebody typed.
      this.clerk.letGo(planId, measureId);
    }
    return { result: nothing([step], outcome), isAnswered: true };
  }
}
