import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Municipality } from '../../../data/municipality/municipality';
import { Day, monthName } from '../../../domain/day/day';
import { checkPlan } from '../../../domain/plan/check-plan';
import { Plan } from '../../../domain/plan/plan';

/** So many measures are named; the rest are counted. */
const NAMED = 4;

/** What there is to think about in a plan before it is submitted or decided. */
@Component({
  selector: 'app-plan-findings',
  imports: [MatButton, MatIcon, RouterLink],
  templateUrl: './plan-findings.html',
  styleUrl: './plan-findings.scss',
})
export class PlanFindings {
  readonly plan = input.required<Plan>();
  readonly today = input.required<Day>();
  /** How many of the person's own drafts in this plan are not finished. */
  readonly unfinished = input(0);
  /** Whether the one who reads it can put in what is missing. */
  readonly mayEdit = input(false);

  /** Begin a line of quick entry with this text. */
  readonly write = output<string>();

  private readonly municipality = inject(Municipality);

  private readonly strategy = computed(() => this.municipality.strategy(this.plan().strategyId));

  protected readonly findings = computed(() => {
    const strategy = this.strategy();
    return strategy ? checkPlan(this.plan().lines, strategy, this.today()) : [];
  });

  protected readonly monthName = monthName;

  protected goalNames(ids: readonly string[]): string {
    const goals = this.strategy()?.goals ?? [];
    return goals
      .filter(({ id }) => ids.includes(id))
      .map((goal) => `${goal.order} ${goal.shortName}`)
      .join(', ');
  }

  protected groupNames(ids: readonly string[]): string {
    const groups = this.strategy()?.targetGroups ?? [];
    return groups
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name.toLowerCase())
      .join(', ');
  }

  /** Where to begin: the first goal without a measure, as quick entry understands it. */
  protected lineForGoal([first]: readonly string[]): string {
    const goal = this.strategy()?.goals.find(({ id }) => id === first);
    return goal ? $localize`mål ${goal.order}` : '';
  }

  protected lineForGroup([first]: readonly string[]): string {
    const group = this.strategy()?.targetGroups.find(({ id }) => id === first);
    return group ? `#${group.name}` : '';
  }

  protected named<T>(measures: readonly T[]): readonly T[] {
    return measures.slice(0, NAMED);
  }
}
