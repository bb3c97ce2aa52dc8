import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { formatDay } from '../../domain/day/day';
import { ReviewDecision } from '../../domain/review/review';
import { Notice } from '../../ui/notice/notice';
import { DecisionFacts } from './decision-facts';
import { DecisionForm } from './decision-form';
import { isKept, ReviewOutcome } from './review-outcome';
import { ReviewStore } from './review-store';
import { outcomeText } from './review-words';
import { TopicChoices } from './topic-choices';

/** The decisions of the review: to be changed while it is a draft, with what became of them later. */
@Component({
  selector: 'app-decision-list',
  imports: [DecisionFacts, DecisionForm, MatButton, MatIcon, Notice],
  templateUrl: './decision-list.html',
  styleUrl: './decision-list.scss',
})
export class DecisionList {
  private readonly snackBar = inject(MatSnackBar);
  protected readonly store = inject(ReviewStore);
  protected readonly topics = inject(TopicChoices);
  protected readonly formatDay = formatDay;
  protected readonly outcomeText = outcomeText;

  /** The decision that is open for editing; '' for none. */
  protected readonly editing = signal('');
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ReviewOutcome | null>(null);

  protected finish(outcome: ReviewOutcome | null): void {
    this.editing.set('');
    if (outcome) {
      this.say(outcome === 'saved' ? $localize`Vedtaket er lagret` : outcomeText(outcome));
    }
  }

  protected async remove(decisionId: string): Promise<void> {
    const removed = this.store.review()?.decisions.find(({ id }) => id === decisionId);
    const outcome = await this.write(() => this.store.save({ kind: 'removal', decisionId }));
    if (removed && isKept(outcome)) {
      this.snackBar
        .open($localize`Vedtaket er fjernet`, $localize`Angre`, { duration: 8000 })
        .onAction()
        .subscribe(() => void this.write(() => this.bringBack(removed)));
    }
  }

  protected move(decisionId: string, by: number): void {
    void this.write(() => this.store.move(decisionId, by));
  }

  private bringBack(decision: ReviewDecision) {
    return this.store.save({ kind: 'decision', decision }, decision.text);
  }

  private async write(send: () => Promise<ReviewOutcome>): Promise<ReviewOutcome> {
    this.failure.set(null);
    this.isBusy.set(true);
    const outcome = await send();
    this.isBusy.set(false);
    this.failure.set(isKept(outcome) ? null : outcome);
    return outcome;
  }

  private say(text: string): void {
    this.snackBar.open(text, undefined, { duration: 4000 });
  }
}
