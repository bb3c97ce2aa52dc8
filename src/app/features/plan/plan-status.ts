import { DatePipe } from '@angular/common';
import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { personName } from '../../domain/directory/directory';
import { PLAN_LIMITS } from '../../domain/plan/plan';
import { PlanStatus as Status } from '../../domain/plan/plan';
import { Notice } from '../../ui/notice/notice';
import { PlanStore } from './plan-store';

/** Where the plan stands, who said what about it, and the next move for whoever may make it. */
@Component({
  selector: 'app-plan-status',
  imports: [DatePipe, MatButton, MatFormField, MatHint, MatInput, MatLabel, Notice],
  templateUrl: './plan-status.html',
  styleUrl: './plan-status.scss',
})
export class PlanStatus {
  readonly begin = output();

  protected readonly store = inject(PlanStore);
  protected readonly limit = PLAN_LIMITS.comment;
  protected readonly comment = signal('');
  protected readonly isReturning = signal(false);
  protected readonly lacksComment = signal(false);

  protected readonly who = computed(() =>
    personName(this.store.municipality.directory(), this.store.plan()?.statusBy ?? ''),
  );
  protected readonly refused = computed(() => {
    const moving = this.store.moving();
    return typeof moving === 'object' ? moving.refused : null;
  });

  protected may(status: Status): boolean {
    return this.store.moves().includes(status);
  }

  protected async sendBack(): Promise<void> {
    if (this.comment().trim() === '') {
      this.lacksComment.set(true);
    } else if (await this.store.move('returned', this.comment())) {
      this.isReturning.set(false);
      this.comment.set('');
    }
  }
}
