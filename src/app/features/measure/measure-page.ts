import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { Session } from '../../data/session/session';
import { dayOf, formatDay } from '../../domain/day/day';
import { peopleOfUnit, personName } from '../../domain/directory/directory';
import { isOverdue, isStale } from '../../domain/measure/attention';
import { handoverQueue } from '../../domain/measure/handover';
import { changesOfHands } from '../../domain/measure/responsibility';
import { MeasureContent } from '../../domain/measure/measure';
import { AttentionBadge, HealthBadge, StatusBadge } from '../../ui/badges/badge';
import { ProgressBar } from '../../ui/figures/progress-bar';
import { Notice } from '../../ui/notice/notice';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { LoadState } from '../../ui/page/load-state';
import { outcomeText } from '../../ui/words/outcome-text';
import { Escalation } from './escalation';
import { MeasureFacts } from './measure-facts';
import { MeasureRequest } from './measure-request';
import { MeasureStore } from './measure-store';
import { MeasureTimeline } from './measure-timeline';
import { ShownExample } from './shown-example';

/** A measure in full: how it stands, who answers, what it is for, and what has happened to it. */
@Component({
  selector: 'app-measure-page',
  imports: [
    AttentionBadge,
    Escalation,
    HealthBadge,
    LoadState,
    MatButton,
    MatIcon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MeasureFacts,
    MeasureRequest,
    MeasureTimeline,
    Notice,
    ProgressBar,
    RouterLink,
    ShownExample,
    StatusBadge,
    UnreadableNotice,
  ],
  templateUrl: './measure-page.html',
  styleUrl: './measure-page.scss',
})
export class MeasurePage {
  readonly planId = input.required<string>();
  readonly measureId = input.required<string>();

  private readonly session = inject(Session);
  private readonly clerk = inject(MeasureClerk);
  private readonly snackBar = inject(MatSnackBar);
  private readonly today = inject(Clock).today;
  private readonly escalation = viewChild(Escalation);
  private readonly shownExample = viewChild(ShownExample);
  protected readonly store = inject(MeasureStore);
  protected readonly formatDay = formatDay;

  protected readonly isOverdue = computed(() => {
    const measure = this.store.measure();
    return measure !== null && isOverdue(measure, this.today());
  });
  protected readonly isStale = computed(() => {
    const measure = this.store.measure();
    return measure !== null && isStale(measure, this.today());
  });
  protected readonly assigneeName = computed(() =>
    personName(this.store.municipality.directory(), this.store.measure()?.assigneeUid ?? ''),
  );
  /** The leader has taken over the measure with the unit and has yet to say so. */
  protected readonly awaitsMyAcknowledgement = computed(() => {
    const measure = this.store.measure();
    const unit = this.store.unit();
    return (
      measure !== null &&
      unit !== null &&
      unit.leaderUid === this.session.uid() &&
      handoverQueue([measure], unit).length > 0
    );
  });

  /** Whom it can be delegated to: those who work in the unit and do not have it already. */
  protected readonly candidates = computed(() =>
    peopleOfUnit(this.store.municipality.directory(), this.store.unitId()).filter(
      ({ uid }) => uid !== this.store.measure()?.assigneeUid,
    ),
  );
  /** Who has had it when, the newest first. */
  protected readonly hands = computed(() => {
    const measure = this.store.measure();
    const directory = this.store.municipality.directory();
    const events = measure ? changesOfHands(measure, this.store.history()) : [];
    return events.map(({ kind, uid, by, at }) => {
      const name = personName(directory, uid);
      const author = personName(directory, by);
      const day = at ? formatDay(dayOf(at)) : $localize`(venter på å bli sendt)`;
      switch (kind) {
        case 'delegated':
          return $localize`Delegert til ${name} ${day} av ${author}`;
        case 'takenBack':
          return $localize`Tatt tilbake fra ${name} ${day} av ${author}`;
        case 'acknowledged':
          return $localize`Kvittert av ${name} ${day}`;
      }
    });
  });

  constructor() {
    this.store.follow(computed(() => ({ planId: this.planId(), measureId: this.measureId() })));
  }

  /** Whether leaving now would lose something typed. */
  hasUnsavedText(): boolean {
    return [this.escalation(), this.shownExample()].some((form) => form?.hasUnsavedText());
  }

  protected acknowledge(): void {
    const uid = this.session.uid() ?? '';
    void this.change({ acknowledgedBy: uid, acknowledgedOn: this.today() }, $localize`Kvittert`);
  }

  protected delegate(assigneeUid: string): void {
    void this.change({ assigneeUid }, assigneeUid ? $localize`Delegert` : $localize`Tatt tilbake`);
  }

  protected archive(archived: boolean): void {
    void this.change({ archived }, archived ? $localize`Arkivert` : $localize`Hentet tilbake`);
  }

  private async change(change: Partial<MeasureContent>, done: string): Promise<void> {
    const measure = this.store.measure();
    if (measure === null) {
      return;
    }
    const outcome = await this.clerk.changeFrom(measure, this.planId(), change);
    this.snackBar.open(outcome === 'saved' ? done : outcomeText(outcome), undefined, {
      duration: 6000,
    });
  }
}
