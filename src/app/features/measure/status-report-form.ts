import { Component, computed, inject, OnInit } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { Health, HEALTHS, Status, STATUSES } from '../../domain/measure/measure';
import { chooseStatus } from '../../domain/measure/report';
import { OptionGroup } from '../../ui/choice/option-group';
import { HEALTH_BADGES, STATUS_BADGES } from '../../ui/words/words';
import { ConflictPanel } from './conflict-panel';
import { DraftForm } from './draft-form';
import { MeasureDraft } from './measure-draft';
import { SavingNotice } from './saving-notice';

/** How a measure goes: status, assessment, progress and a sentence; once done, the evaluation. */
@Component({
  selector: 'app-status-report-form',
  imports: [
    ConflictPanel,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    OptionGroup,
    RouterLink,
    SavingNotice,
  ],
  providers: [MeasureDraft],
  templateUrl: './status-report-form.html',
  styleUrl: './form.scss',
})
export class StatusReportForm extends DraftForm implements OnInit {
  private readonly today = inject(Clock).today;

  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));
  protected readonly healths = HEALTHS.map((id) => ({ id, ...HEALTH_BADGES[id] }));
  protected readonly isCompleted = computed(() => this.draft.model().status === 'completed');
  protected readonly isCancelled = computed(() => this.draft.model().status === 'cancelled');

  /** What was said the last time, to go on from. */
  protected readonly lastMessage = computed(() => this.store.measure()?.statusText ?? '');

  ngOnInit(): void {
    // A report is a new message; the last one stands in the history.
    this.draft.begin((content) => ({ ...content, statusText: '', reportedOn: this.today() }));
  }

  protected override nextPage(): readonly string[] {
    return ['/tiltak', this.store.planId(), this.store.measureId()];
  }

  protected chooseStatus(status: string): void {
    this.draft.model.update((content) => chooseStatus(content, status as Status));
  }

  protected chooseHealth(health: string): void {
    this.draft.model.update((content) => ({ ...content, health: health as Health }));
  }
}
