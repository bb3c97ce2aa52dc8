import { Component, computed, inject, signal } from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ExampleRepository } from '../../data/example/example-repository';
import { Session } from '../../data/session/session';
import { dayOf, writeDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { EXAMPLE_LIMITS } from '../../domain/example/example';
import { holdsIdentityNumber } from '../../domain/text/personal-data';
import { Notice } from '../../ui/notice/notice';
import { problemText } from '../../ui/words/words';
import { LongText } from './long-text';
import { MeasureStore } from './measure-store';

/** «Del med hverandre»: shows the measure to other units, with why it is worth copying. */
@Component({
  selector: 'app-shown-example',
  imports: [LongText, MatButton, MatIcon, Notice],
  templateUrl: './shown-example.html',
  styleUrls: ['./statement.scss', './shown-example.scss'],
  host: { '[hidden]': '!example() && !mayShow()' },
})
export class ShownExample {
  private readonly examples = inject(ExampleRepository);
  private readonly session = inject(Session);
  protected readonly store = inject(MeasureStore);
  protected readonly limit = EXAMPLE_LIMITS.why;

  private readonly model = signal({ why: '' });
  protected readonly fields = form(this.model, ({ why }) => {
    validate(why, ({ value }) => {
      const text = value().trim();
      const problem =
        text === ''
          ? 'required'
          : holdsIdentityNumber(text)
            ? 'identityNumber'
            : text.length > EXAMPLE_LIMITS.why
              ? 'tooLong'
              : null;
      return problem && { kind: problem, message: problemText(problem) };
    });
  });
  protected readonly isWriting = signal(false);
  protected readonly isSending = signal(false);
  protected readonly hasFailed = signal(false);

  protected readonly example = computed(() => {
    const measure = this.store.measure();
    const found = this.store.plan()?.examples.find(({ measureId }) => measureId === measure?.id);
    return measure && !measure.archived && found
      ? {
          why: found.why,
          name: personName(this.store.municipality.directory(), found.by),
          day: found.at ? writeDay(dayOf(found.at)) : '',
        }
      : null;
  });
  protected readonly mayShow = computed(
    () => this.store.mayEdit() && this.store.measure()?.archived === false,
  );
  /** Whether leaving now would lose something typed. */
  readonly hasUnsavedText = computed(
    () => this.isWriting() && !this.isSending() && this.model().why.trim() !== '',
  );

  protected cancel(): void {
    this.isWriting.set(false);
    this.hasFailed.set(false);
    this.fields().reset({ why: '' });
  }

  protected async show(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      const [planId, measureId] = [this.store.planId(), this.store.measureId()];
      const by = this.session.uid() ?? '';
      const why = this.model().why.trim();
      if (await this.send(this.examples.show({ planId, measureId, by, why }))) {
        this.cancel();
      }
    }
  }

  protected async takeBack(): Promise<void> {
    await this.send(this.examples.takeBack(this.store.planId(), this.store.measureId()));
  }

  private async send(sending: Promise<void>): Promise<boolean> {
    this.isSending.set(true);
    this.hasFailed.set(false);
    try {
      await sending;
      return true;
    } catch {
      this.hasFailed.set(true);
      return false;
    } finally {
      this.isSending.set(false);
    }
  }
}
