import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Session } from '../../data/session/session';
import { COMMENT_LIMITS } from '../../domain/comment/comment';
import {
  completeMention,
  mentionedIn,
  openMention,
  suggestPeople,
} from '../../domain/comment/mention';
import { peopleOfUnit } from '../../domain/directory/directory';
import { Person } from '../../domain/member/member';
import { holdsIdentityNumber, holdsMobileNumber } from '../../domain/text/personal-data';
import { CommentStore } from './comment-store';
import { MeasureStore } from './measure-store';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { ShownError } from '../../ui/shown-error';

/** Where one writes a comment, and mentions colleagues with @. */
@Component({
  selector: 'app-comment-form',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MobileWarning,
    ShownError,
  ],
  templateUrl: './comment-form.html',
  styleUrl: './comment-form.scss',
})
export class CommentForm {
  private readonly comments = inject(CommentStore);
  private readonly measures = inject(MeasureStore);
  private readonly session = inject(Session);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly limit = COMMENT_LIMITS.text;
  /** What stands in the field, also from before the page was left. */
  protected readonly text = computed(() => this.comments.unsent().typed);
  private readonly caret = signal(0);
  private readonly chosen = computed(() => {
    const { people } = this.measures.municipality.directory();
    return this.comments.unsent().mentioned.flatMap((uid) => people.get(uid) ?? []);
  });
  protected readonly isRefused = signal(false);
  /** A mention that the writer does not want help with, by where it begins. */
  private readonly dismissed = signal(-1);

  private readonly mention = computed(() => {
    const mention = openMention(this.text(), this.caret());
    return mention?.start === this.dismissed() ? null : mention;
  });
  protected readonly suggestions = computed<readonly Person[]>(() => {
    const mention = this.mention();
    const directory = this.measures.municipality.directory();
    return mention === null
      ? []
      : suggestPeople(directory.people.values(), mention.query, this.session.uid() ?? '', [
          this.measures.measure()?.assigneeUid ?? '',
          ...peopleOfUnit(directory, this.measures.unitId()).map(({ uid }) => uid),
        ]);
  });
  protected readonly problem = computed(() => {
    if (holdsIdentityNumber(this.text())) {
      return $localize`Ser ut som et fødselsnummer. Det skal ikke stå her: ta det bort.`;
    }
    return this.text().length > this.limit ? $localize`Teksten er for lang.` : '';
  });
  protected readonly hasMobile = computed(() => holdsMobileNumber(this.text()));

  /** Follows what is typed, and where the caret stands. */
  protected read(): void {
    const { value, selectionStart } = this.field().nativeElement;
    if (value !== this.text()) {
      this.dismissed.set(-1);
    }
    this.comments.type(value);
    this.caret.set(selectionStart);
  }

  protected choose(person: Person): void {
    const mention = this.mention();
    if (mention === null) {
      return;
    }
    const { text, caret } = completeMention(this.text(), mention, person);
    this.comments.mention(person.uid);
    const field = this.field().nativeElement;
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
    this.read();
    this.dismissed.set(mention.start);
  }

  protected pressed(event: KeyboardEvent): void {
    const [first] = this.suggestions();
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      void this.send();
    } else if (first && event.key === 'Enter') {
      event.preventDefault();
      this.choose(first);
    } else if (first && event.key === 'ArrowDown') {
      event.preventDefault();
      this.moveFocus(event.target, 1);
    } else if (first && event.key === 'Escape') {
      this.dismissed.set(this.mention()?.start ?? -1);
    }
  }

  /** Up and down among the names, and from the first back to the text. */
  protected moved(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.moveFocus(event.target, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      this.dismissed.set(this.mention()?.start ?? -1);
      this.field().nativeElement.focus();
    }
  }

  protected async send(): Promise<void> {
    const text = this.text().trim();
    if (text === '' || this.problem() !== '') {
      return;
    }
    const mentions = mentionedIn(text, this.chosen()).slice(0, COMMENT_LIMITS.mentions);
    this.isRefused.set(false);
    try {
      // Without network it stands in the list and waits: the field is free for the next.
      await this.comments.add(text, mentions);
    } catch {
      this.isRefused.set(true);
    }
  }

  private moveFocus(from: EventTarget | null, step: number): void {
    const field = this.field().nativeElement;
    const names = field.closest('form')?.querySelectorAll<HTMLElement>('.suggestions button') ?? [];
    const places = [field, ...names];
    places[places.indexOf(from as HTMLElement) + step]?.focus();
  }
}
