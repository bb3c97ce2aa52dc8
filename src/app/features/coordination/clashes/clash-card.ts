import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { Clash } from '../../../domain/coordination/clash';
import { DISMISSAL_LIMITS } from '../../../domain/coordination/dismissal';
import { suggestionFor } from '../../../domain/coordination/suggestion';
import { formatDay } from '../../../domain/day/day';
import { leaderOf } from '../../../domain/directory/directory';
import { RegisterRow } from '../../../domain/register/register-row';
import { ShownError } from '../../../ui/shown-error';
import { Names } from '../names';
import { ClashStore } from './clash-store';
import { clashProblemText, suggestionTexts, weekName } from './clash-words';

/** So many measures are seen at first. */
const FIRST = 6;

/** One clash: who speaks to whom in which channel, and what could be done about it. */
@Component({
  selector: 'app-clash-card',
  imports: [MatButton, MatError, MatFormField, MatHint, MatInput, MatLabel, RouterLink, ShownError],
  templateUrl: './clash-card.html',
  styleUrl: './clash-card.scss',
})
export class ClashCard {
  readonly clash = input.required<Clash>();
  readonly names = input.required<Names>();
  /** Whether its week is over: then there is nothing to suggest or to put away. */
  readonly isPast = input(false);

  protected readonly store = inject(ClashStore);
  private readonly reason = viewChild<ElementRef<HTMLTextAreaElement>>('reason');
  private readonly opener = viewChild<unknown, ElementRef<HTMLButtonElement>>('opener', {
    read: ElementRef,
  });
  protected readonly limit = DISMISSAL_LIMITS.reason;
  protected readonly formatDay = formatDay;
  protected readonly isAsking = signal(false);
  protected readonly isSending = signal(false);
  protected readonly showsAll = signal(false);

  protected readonly week = computed(() => weekName(this.clash().week));
  protected readonly shown = computed(() => {
    const { measures } = this.clash();
    return this.showsAll() ? measures : measures.slice(0, FIRST);
  });
  protected readonly texts = computed(() => {
    const clashes = this.store.clashes();
    if (clashes === null || this.isPast()) {
      return [];
    }
    const { municipality, today } = this.store.coordination;
    const suggestion = suggestionFor(this.clash(), {
      traffic: clashes.traffic,
      directory: municipality.directory(),
      today: today(),
    });
    return suggestionTexts(suggestion, this.names(), this.clash().unitIds.length);
  });
  protected readonly problem = computed(() => {
    const problem = this.store.problems()[this.clash().id];
    return problem ? clashProblemText(problem) : '';
  });

  protected leaderName({ unitId }: RegisterRow): string {
    const leader = leaderOf(this.store.coordination.municipality.directory(), unitId);
    return this.names().person(leader) || $localize`ingen leder`;
  }

  protected ask(): void {
    this.isAsking.set(true);
    // The field is there once the page has been drawn.
    setTimeout(() => this.reason()?.nativeElement.focus());
  }

  protected leave(): void {
    this.isAsking.set(false);
    setTimeout(() => this.opener()?.nativeElement.focus());
  }

  protected async putAway(): Promise<void> {
    this.isSending.set(true);
    await this.store.putAway(this.clash(), this.reason()?.nativeElement.value ?? '');
    this.isSending.set(false);
  }
}
