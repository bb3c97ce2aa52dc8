import { DOCUMENT } from '@angular/common';
import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router, RouterLink } from '@angular/router';
import { hasRoom } from '../../../domain/review/problems';
import { ReviewDecision } from '../../../domain/review/review';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { DecisionForm } from '../decision-form';
import { newDecision } from '../new-decision';
import { ReviewOutcome } from '../review-outcome';
import { ReviewStore } from '../review-store';
import { outcomeText } from '../review-words';
import { SentBackNotice } from '../sent-back';
import { TopicChoices } from '../topic-choices';
import { UnsavedTexts } from '../unsaved-texts';
import { HoldStore } from './hold-store';
import { keyPressed } from './keys';
import { SlideView } from './slide-view';
import { Slide } from './slides';

/** The review on the wall of the meeting room: one finding a screen, and decisions as they are made. */
@Component({
  selector: 'app-hold-page',
  imports: [
    DecisionForm,
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    MatIconButton,
    RouterLink,
    SentBackNotice,
    SlideView,
  ],
  providers: [TopicChoices, UnsavedTexts],
  templateUrl: './hold-page.html',
  styleUrl: './hold-page.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class HoldPage {
  readonly reviewId = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly snackBar = inject(MatSnackBar);
  private readonly unsaved = inject(UnsavedTexts);
  private readonly hold = inject(HoldStore);
  protected readonly store = inject(ReviewStore);
  protected readonly canFill = this.document.fullscreenEnabled;

  protected readonly index = linkedSignal<readonly Slide[], number>({
    source: this.hold.slides,
    // A screen stays where others come or go before it; where it is gone, its place remains.
    computation: (slides, previous) => {
      const shown = previous?.source[previous.value]?.id;
      const place = slides.findIndex(({ id }) => id === shown);
      return place >= 0 ? place : Math.max(0, Math.min(previous?.value ?? 0, slides.length - 1));
    },
  });
  protected readonly slide = computed(() => this.hold.slides().at(this.index()) ?? null);
  protected readonly last = computed(() => this.hold.slides().length - 1);
  protected readonly position = computed(
    () => $localize`${this.index() + 1} av ${this.last() + 1}`,
  );
  protected readonly writing = signal<ReviewDecision | null>(null);
  protected readonly hasRoom = computed(() => {
    const review = this.store.review();
    return review !== null && hasRoom(review);
  });
  /** What opened the form, to go back to. */
  private opener: HTMLElement | null = null;

  constructor() {
    this.store.open(this.reviewId);
  }

  hasUnsavedText(): boolean {
    return this.unsaved.any();
  }

  protected go(index: number): void {
    this.index.set(Math.max(0, Math.min(index, this.last())));
    this.document.defaultView?.scrollTo({ top: 0 });
  }

  protected decide(): void {
    const [review, slide] = [this.store.review(), this.slide()];
    if (review && slide && this.store.mayWrite() && this.hasRoom() && !this.writing()) {
      this.opener = this.document.activeElement as HTMLElement | null;
      const directory = this.store.all.municipality.directory();
      const { topic, unitId } = slide;
      this.writing.set(newDecision(this.store.newId(), review, directory, topic, unitId));
    }
  }

  protected finishDecision(outcome: ReviewOutcome | null): void {
    this.writing.set(null);
    this.opener?.focus();
    if (outcome) {
      const text = outcome === 'saved' ? $localize`Vedtaket er lagret` : outcomeText(outcome);
      this.snackBar.open(text, undefined, { duration: 4000, verticalPosition: 'top' });
    }
  }

  /** Nothing typed is lost with one key. */
  protected closeForm(event: Event): void {
    if (!event.defaultPrevented) {
      event.preventDefault();
      if (!this.unsaved.any()) {
        this.finishDecision(null);
      }
    }
  }

  protected fillScreen(): void {
    const { documentElement, fullscreenElement } = this.document;
    void (fullscreenElement ? this.document.exitFullscreen() : documentElement.requestFullscreen());
  }

  protected press(event: KeyboardEvent): void {
    const step = keyPressed(event, this.element);
    if (step === null) {
      return;
    }
    event.preventDefault();
    switch (step) {
      case 'next':
        return this.go(this.index() + 1);
      case 'previous':
        return this.go(this.index() - 1);
      case 'first':
        return this.go(0);
      case 'last':
        return this.go(this.last());
      case 'decide':
        return this.decide();
      case 'leave':
        void this.router.navigate(['/gjennomganger', this.reviewId()]);
    }
  }
}
