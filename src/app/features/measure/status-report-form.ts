import { Component, computed, inject, input, OnInit } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { describeDay, formatDay } from '../../domain/day/day';
import { askedUnder } from '../../domain/measure/escalation';
import { ContentField, Health, HEALTHS, Status, STATUSES } from '../../domain/measure/measure';
import { findMobileNumbers } from '../../domain/measure/problems';
import { chooseStatus } from '../../domain/measure/report';
import { OptionGroup } from '../../ui/choice/option-group';
import { MobileWarning } from '../../ui/notice/mobile-warning';
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
    MobileWarning,
    OptionGroup,
    RouterLink,
    SavingNotice,
  ],
  providers: [MeasureDraft],
  templateUrl: './status-report-form.html',
  styleUrl: './form.scss',
})
export class StatusReportForm extends DraftForm implements OnInit {
  readonly isFromMyPage = input(false);

  private readonly today = inject(Clock).today;

  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));
  protected readonly healths = HEALTHS.map((id) => ({ id, ...HEALTH_BADGES[id] }));
  protected readonly isCompleted = computed(() => this.draft.model().status === 'completed');
  protected readonly isCancelled = computed(() => this.draft.model().status === 'cancelled');

  private readonly asked = computed(() => this.store.measure()?.escalation ?? '');
  protected readonly takesDown = computed(
    () => this.asked() !== '' && this.draft.model().escalation === '',
  );

  /** What was said the last time, to go on from. */
  protected readonly lastMessage = computed(() => this.store.measure()?.statusText ?? '');

  /** Fields that may hold somebody's own telephone number: a warning, no error. */
  private readonly mobileFields = computed(() => findMobileNumbers(this.draft.model()));

  /** "Første frist … · flyttet 2 ganger", where it has been moved. */
  protected readonly moved = computed(() => {
    const measure = this.store.measure();
    return measure && measure.deadline !== measure.firstDeadline
      ? { first: formatDay(measure.firstDeadline), slips: measure.slips }
      : null;
  });
  protected readonly describeDay = describeDay;

  ngOnInit(): void {
    this.begin();
  }

  protected override begin(): void {
    // A report is a new message; the last one stands in the history.
    this.draft.begin((content) => ({ ...content, statusText: '', reportedOn: this.today() }));
  }

  protected override nextPage(): readonly string[] {
    return this.isFromMyPage()
      ? ['/min-side']
      : ['/tiltak', this.store.planId(), this.store.measureId()];
  }

  protected hasMobileIn(field: ContentField): boolean {
    return this.mobileFields().includes(field);
  }

  protected chooseStatus(status: string): void {
    this.draft.model.update((content) => {
      const chosen = chooseStatus(content, status as Status);
      // An assignee may not change it; of a measure that is over it counts no more.
      return this.store.mayEdit()
        ? { ...chosen, escalation: askedUnder(chosen.status, this.asked()) }
        : chosen;
    });
  }

  protected chooseHealth(health: string): void {
    this.draft.model.update((content) => ({ ...content, health: health as Health }));
  }
}
