import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { describeDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { linesOf, readQuickEntry, toContent } from '../../domain/quick-entry/quick-entry';
import { holdsMobileNumber } from '../../domain/text/personal-data';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { missingText, QuickWords } from './quick-words';
import { PlanStore } from './plan-store';
import { QuickWriter, Written } from './quick-writer';

/** One line of text becomes a measure, or the draft of one, and the field is ready for the next. */
@Component({
  selector: 'app-quick-entry',
  imports: [MatButton, MatIcon, MobileWarning],
  templateUrl: './quick-entry.html',
  styleUrl: './quick-entry.scss',
})
export class QuickEntryField {
  private readonly store = inject(PlanStore);
  private readonly writer = inject(QuickWriter);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly text = signal('');
  protected readonly result = signal('');

  private readonly content = computed(() => this.read(this.text()));
  protected readonly holdsIdentityNumber = computed(() =>
    Object.values(this.writer.problemsOf(this.content())).includes('identityNumber'),
  );
  protected readonly hasMobile = computed(() => holdsMobileNumber(this.text()));
  protected readonly missing = computed(() => missingText(this.writer.problemsOf(this.content())));
  /** What was understood, in the words of the strategy. */
  protected readonly understood = computed<readonly QuickWords[]>(() => {
    const { title, goalIds, targetGroupIds, channelIds, deadline, assigneeUid } = this.content();
    const { goals, targetGroups, channels } = this.writer.context().strategy;
    const directory = this.store.municipality.directory();
    const of = <T extends { readonly id: string }>(ids: readonly string[], list: readonly T[]) =>
      list.filter(({ id }) => ids.includes(id));
    return [
      { label: $localize`Tiltak`, words: title },
      {
        label: $localize`Hovedmål`,
        words: of(goalIds, goals)
          .map(({ order, shortName }) => `${order}. ${shortName}`)
          .join(', '),
      },
      {
        label: $localize`Målgruppe`,
        words: of(targetGroupIds, targetGroups)
          .map(({ name }) => name)
          .join(', '),
      },
      {
        label: $localize`Kanal`,
        words: of(channelIds, channels)
          .map(({ name }) => name)
          .join(', '),
      },
      { label: $localize`Frist`, words: describeDay(deadline) },
      { label: $localize`Utfører`, words: personName(directory, assigneeUid) },
    ].filter(({ words }) => words !== '');
  });

  /** Puts the cursor in the field, with the beginning of a line where one is given. */
  begin(text = ''): void {
    if (text !== '') {
      this.text.set(text);
    }
    const element = this.field().nativeElement;
    element.value = this.text();
    element.focus();
    element.setSelectionRange(0, 0);
    element.scrollIntoView({ block: 'center' });
  }

  protected add(): void {
    const text = this.text();
    if (text.trim() === '' || this.holdsIdentityNumber()) {
      return;
    }
    this.tell(this.writer.write(this.content()), this.content().title);
    this.text.set('');
    this.field().nativeElement.value = '';
    this.field().nativeElement.focus();
  }

  protected paste(event: ClipboardEvent): void {
    const lines = linesOf(event.clipboardData?.getData('text') ?? '');
    if (lines.length < 2) {
      return;
    }
    event.preventDefault();
    const contents = lines.map((line) => this.read(line)).filter(({ title }) => title !== '');
    const written = contents.map((content) => this.writer.write(content));
    const count = (kind: Written) => written.filter((one) => one === kind).length;
    this.say(
      $localize`${lines.length} linjer: ${count('measure')} tiltak i planen, ${count('draft')} kladder, ${count('refused')} ikke tatt med.`,
    );
  }

  private read(text: string) {
    const context = this.writer.context();
    return toContent(readQuickEntry(text, context), context, this.store.ownLeaderUid());
  }

  private tell(written: Written, title: string): void {
    this.say(
      written === 'measure'
        ? $localize`«${title}» står i planen.`
        : $localize`«${title}» er tatt vare på som kladd.`,
    );
  }

  private say(text: string): void {
    this.result.set(text);
    void this.announcer.announce(text);
  }
}
