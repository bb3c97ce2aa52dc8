import { DatePipe } from '@angular/common';
import { Component, computed, ElementRef, inject, OnInit, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { checkPlan } from '../../domain/plan/check-plan';
import { TargetGroup } from '../../domain/strategy/strategy';
import { PlanStore } from './plan-store';
import { QuickWriter } from './quick-writer';

/** What to think over before the plan is submitted, each with the way to mend it, and the submission. */
@Component({
  selector: 'app-plan-check',
  imports: [DatePipe, MatButton, MatIcon, RouterLink],
  templateUrl: './plan-check.html',
  styleUrl: './plan-check.scss',
  host: { tabindex: '-1' },
})
export class PlanCheck implements OnInit {
  /** Closed: submitted, or thought better of. */
  readonly leave = output();
  /** Begin a line of quick entry with this text. */
  readonly write = output<string>();

  private readonly writer = inject(QuickWriter);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(PlanStore);

  protected readonly findings = computed(() => {
    const strategy = this.store.strategy();
    return strategy
      ? checkPlan(
          this.store.plan()?.lines ?? [],
          strategy,
          this.writer.drafts().length,
          this.store.today(),
        )
      : [];
  });
  protected readonly isEmpty = computed(() => this.findings().some(({ kind }) => kind === 'empty'));

  ngOnInit(): void {
    const element = this.element.nativeElement;
    element.focus();
    element.scrollIntoView({ block: 'start' });
  }

  protected names(groups: readonly TargetGroup[]): string {
    return new Intl.ListFormat('nb').format(groups.map(({ name }) => name));
  }

  protected async submit(): Promise<void> {
    if (await this.store.move('submitted', '')) {
      this.leave.emit();
    }
  }
}
