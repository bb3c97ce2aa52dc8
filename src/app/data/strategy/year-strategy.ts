import { computed, inject, Injectable } from '@angular/core';
import { toRows } from '../../domain/register/register-row';
import { readBy, strategyOfYear } from '../../domain/strategy/strategy-of-year';
import { Municipality } from '../municipality/municipality';
import { YearPlans } from '../plan/year-plans';

/**
 * The strategy that the year chosen is read by, and the year's plans told in its words: last year by
 * the one that applied then, a year in the middle of a revision by the new one.
 */
@Injectable({ providedIn: 'root' })
export class YearStrategy {
  private readonly yearPlans = inject(YearPlans);
  private readonly municipality = inject(Municipality);

  /** `null` while loading, or where there is none. */
  readonly strategy = computed(() =>
    strategyOfYear(this.yearPlans.plans(), this.municipality.strategies()),
  );
  readonly plans = computed(() => {
    const strategy = this.strategy();
    const plans = this.yearPlans.plans();
    return strategy ? readBy(strategy, plans, this.municipality.strategies()) : plans;
  });
  /** Every measure of the year that is not archived. */
  readonly rows = computed(() => toRows(this.plans()));
}
