import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { dayOf, writeDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { isOpen } from '../../domain/measure/attention';
import { findLift } from '../../domain/measure/escalation';
import { LIMITS } from '../../domain/measure/measure';
import { isSafe, Outcome } from '../../domain/measure/outcome';
import { questionProblem } from '../../domain/measure/problems';
import { Notice } from '../../ui/notice/notice';
import { outcomeText } from '../../ui/words/outcome-text';
import { problemText } from '../../ui/words/words';
import { LongText } from './long-text';
import { MeasureStore } from './measure-store';

/** What ledergruppen is asked to decide, and where whoever answers for the measure asks it. */
@Component({
  selector: 'app-escalation',
  imports: [LongText, MatButton, Notice],
  templateUrl: './escalation.html',
  styleUrls: ['./statement.scss', './escalation.scss'],
  host: { '[hidden]': '!isLifted() && !isWriting()' },
})
export class Escalation {
  private readonly clerk = inject(MeasureClerk);
  private readonly snackBar = inject(MatSnackBar);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(MeasureStore);
  protected readonly outcomeText = outcomeText;
  protected readonly limit = LIMITS.escalation;

  private readonly model = signal({ question: '' });
  protected readonly fields = form(this.model, ({ question }) => {
    validate(question, ({ value }) => {
      const problem = questionProblem(value());
      return problem && { kind: problem, message: problemText(problem, 'escalation') };
    });
  });
  readonly isWriting = signal(false);
  protected readonly isSending = signal(false);
  protected readonly refusal = signal<Outcome | null>(null);
  /** What opened the form, to go back to. */
  private opener: HTMLElement | null = null;

  private readonly isMeasureOpen = computed(() => {
    const measure = this.store.measure();
    return measure !== null && isOpen(measure);
  });
  protected readonly isLifted = computed(
    () => this.isMeasureOpen() && this.store.measure()?.escalation !== '',
  );
  /** Who asked and when, '' until it is sent; `null` where the history does not tell. */
  protected readonly lift = computed(() => {
    const measure = this.store.measure();
    const event = measure && findLift(measure, this.store.history());
    const name = personName(this.store.municipality.directory(), event?.by ?? '');
    return event && { name, day: event.at ? writeDay(dayOf(event.at)) : '' };
  });

  /** Whether the one who looks may ask ledergruppen now. */
  readonly mayLift = computed(
    () => this.store.mayEdit() && this.isMeasureOpen() && !this.isLifted(),
  );

  /** Whether leaving now would lose something typed. */
  readonly hasUnsavedText = computed(
    () => this.isWriting() && !this.isSending() && this.model().question.trim() !== '',
  );

  /** Opens the form and takes the keyboard there. */
  begin(): void {
    this.opener = document.activeElement as HTMLElement | null;
    this.isWriting.set(true);
    this.focus('textarea');
  }

  protected cancel(): void {
    this.close();
    afterNextRender(() => this.opener?.focus(), { injector: this.injector });
  }

  protected async send(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      const outcome = await this.save(this.model().question.trim());
      if (isSafe(outcome)) {
        this.close();
        this.say(
          outcome === 'saved' ? $localize`Tiltaket er løftet til rådmannen` : outcomeText(outcome),
        );
        this.focus('h2');
      } else {
        this.refusal.set(outcome);
      }
    }
  }

  protected async takeDown(): Promise<void> {
    const outcome = await this.save('');
    this.say(outcome === 'saved' ? $localize`Tiltaket er tatt ned igjen` : outcomeText(outcome));
  }

  private async save(escalation: string): Promise<Outcome> {
    const measure = this.store.measure();
    if (measure === null) {
      return 'missing';
    }
    this.refusal.set(null);
    this.isSending.set(true);
    const outcome = await this.clerk.changeFrom(measure, this.store.planId(), { escalation });
    this.isSending.set(false);
    return outcome;
  }

  private close(): void {
    this.isWriting.set(false);
    this.refusal.set(null);
    this.fields().reset({ question: '' });
  }

  private say(text: string): void {
    this.snackBar.open(text, undefined, { duration: 4000 });
  }

  /** Once it is drawn. */
  private focus(selector: string): void {
    const place = () => this.element.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(place, { injector: this.injector });
  }
}
