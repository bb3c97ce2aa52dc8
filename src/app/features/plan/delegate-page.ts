import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { MeasureLine } from '../../domain/measure/measure-line';
import { isSafe } from '../../domain/measure/outcome';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { outcomeText } from '../../ui/words/outcome-text';
import { DelegateStore } from './delegate-store';
import { PlanStore } from './plan-store';

/** Choose measures of the plan and who is to do them. The line leader answers for them as before. */
@Component({
  selector: 'app-delegate-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
  ],
  providers: [DelegateStore],
  templateUrl: './delegate-page.html',
  styleUrl: './chosen-measures.scss',
})
export class DelegatePage {
  readonly unitId = input.required<string>();

  private readonly snackBar = inject(MatSnackBar);
  protected readonly plan = inject(PlanStore);
  protected readonly store = inject(DelegateStore);
  protected readonly formatDay = formatDay;
  protected readonly isSafe = isSafe;
  protected readonly outcomeText = outcomeText;

  constructor() {
    this.plan.follow(computed(() => ({ unitId: this.unitId(), year: this.plan.year() })));
  }

  protected assignee({ assigneeUid }: MeasureLine): string {
    return personName(this.plan.municipality.directory(), assigneeUid);
  }

  protected toggle(id: string): void {
    const chosen = this.store.chosen();
    this.store.tick(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  }

  protected toggleAll(): void {
    this.store.tick(this.store.areAllChosen() ? [] : this.store.lines().map(({ id }) => id));
  }

  protected async delegate(): Promise<void> {
    const [count, isBack] = [this.store.ready().length, this.store.assigneeUid() === ''];
    const safe = await this.store.delegate();
    this.snackBar.open(
      isBack
        ? $localize`${safe} av ${count} tiltak er tatt tilbake`
        : $localize`${safe} av ${count} tiltak er delegert`,
      undefined,
      { duration: 4000 },
    );
  }
}
