import { Component, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { Health, HEALTHS, LIMITS, Status } from '../../domain/measure/measure';
import { formatDay } from '../../domain/day/day';
import { isSafe } from '../../domain/measure/outcome';
import { chooseStatus, shortReportProblems } from '../../domain/measure/report';
import { holdsMobileNumber } from '../../domain/text/personal-data';
import { TypedPage } from '../../ui/leaving/leave-guard';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { outcomeText } from '../../ui/words/outcome-text';
import { HEALTH_BADGES, problemText, STATUS_BADGES } from '../../ui/words/words';
import { hasNews, ReportManyStore, ReportRow } from './report-many-store';

/** Completing asks for an evaluation and is done on the measure's own report. */
const CHOICES = ['notStarted', 'inProgress', 'postponed', 'cancelled'] as const;

/** One compact row for each of one's open measures; saves those that changed. */
@Component({
  selector: 'app-report-many-page',
  imports: [EmptyState, LoadState, MatButton, MobileWarning, RouterLink],
  templateUrl: './report-many-page.html',
  styleUrl: './report-many-page.scss',
  host: { '(window:beforeunload)': 'warnBeforeClosing($event)' },
})
export class ReportManyPage implements TypedPage {
  /** From the address: `asked` for those that somebody awaits a status of, and no others. */
  readonly only = input<string>();

  private readonly snackBar = inject(MatSnackBar);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(ReportManyStore);
  protected readonly statuses = CHOICES.map((id) => ({ id, label: STATUS_BADGES[id].label }));
  protected readonly healths = HEALTHS.map((id) => ({ id, label: HEALTH_BADGES[id].label }));
  protected readonly longest = LIMITS.statusText;
  protected readonly outcomeText = outcomeText;
  protected readonly isSafe = isSafe;
  protected readonly hasNews = hasNews;
  protected readonly problemsOf = shortReportProblems;
  protected readonly problemText = problemText;
  protected readonly holdsMobileNumber = holdsMobileNumber;
  protected readonly formatDay = formatDay;
  protected readonly today = inject(Clock).today;

  constructor() {
    const begun = effect(() => {
      if (this.store.agenda.status() === 'ready') {
        untracked(() => this.store.begin(this.only() === 'asked'));
        begun.destroy();
      }
    });
  }

  hasUnsavedText(): boolean {
    return this.store.changed().length > 0;
  }

  protected chooseStatus({ id, report }: ReportRow, status: string): void {
    this.store.change(id, chooseStatus(report, status as Status));
  }

  protected chooseHealth({ id }: ReportRow, health: string): void {
    this.store.change(id, { health: health as Health });
  }

  protected move({ id }: ReportRow, field: HTMLInputElement): void {
    // An empty field is no zero.
    this.store.change(id, { progress: field.value === '' ? NaN : Number(field.value) });
  }

  protected async save(): Promise<void> {
    const count = this.store.changed().length;
    const safe = await this.store.save();
    this.snackBar.open($localize`${safe} av ${count} rapporter er lagret`, undefined, {
      duration: 4000,
    });
    this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  protected warnBeforeClosing(event: BeforeUnloadEvent): void {
    if (this.hasUnsavedText()) {
      event.preventDefault();
    }
  }
}
