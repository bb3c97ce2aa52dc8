import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { Outbox } from '../../data/outbox/outbox';
import { findChangeProblems } from '../../domain/measure/problems';
import { isPureReport, undoLast } from '../../domain/measure/undo';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { outcomeText } from '../../ui/words/outcome-text';
import { CommentForm } from './comment-form';
import { CommentStore } from './comment-store';
import { MeasureStore } from './measure-store';
import { makeTimeline } from './timeline';

/** Who changed what and said what, the newest first; where one comments, and undoes. */
@Component({
  selector: 'app-measure-timeline',
  imports: [CommentForm, DatePipe, MatButton, MatIcon, UnreadableNotice],
  providers: [CommentStore],
  templateUrl: './measure-timeline.html',
  styleUrl: './measure-timeline.scss',
})
export class MeasureTimeline {
  private readonly store = inject(MeasureStore);
  private readonly clerk = inject(MeasureClerk);
  private readonly outbox = inject(Outbox);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly comments = inject(CommentStore);

  protected readonly entries = computed(() => {
    const measure = this.store.measure();
    return measure === null
      ? []
      : makeTimeline(
          measure,
          this.store.history(),
          this.comments.comments(),
          this.store.namedStrategy(),
          this.store.municipality.directory(),
        );
  });

  /** The measure as it was before the last change, where that can be undone by whoever looks. */
  protected readonly before = computed(() => {
    const measure = this.store.measure();
    const [last] = this.store.history();
    if (measure === null || !last || this.isWaiting()) {
      return null;
    }
    const mayUndo = this.store.mayEdit() || (this.store.mayReport() && isPureReport(last));
    const before = mayUndo ? undoLast(measure, last) : null;
    // What it referred to before its plan was moved to a new strategy is no longer there.
    const strategy = this.store.strategy();
    return before && strategy && findChangeProblems(measure, before, strategy).goalIds
      ? null
      : before;
  });
  /** What waits for the network would be undone before the server has it. */
  private readonly isWaiting = computed(() =>
    this.outbox
      .letters()
      .some(
        ({ write }) =>
          write.planId === this.store.planId() && write.measureId === this.store.measureId(),
      ),
  );

  constructor() {
    this.comments.follow(
      computed(() => ({ planId: this.store.planId(), measureId: this.store.measureId() })),
    );
  }

  protected async undo(): Promise<void> {
    const base = this.store.measure();
    const content = this.before();
    if (base === null || content === null) {
      return;
    }
    const outcome = await this.clerk.changeFrom(base, this.store.planId(), content);
    const text = outcome === 'saved' ? $localize`Endringen er angret` : outcomeText(outcome);
    this.snackBar.open(text, undefined, { duration: 6000 });
  }
}
