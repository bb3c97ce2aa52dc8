import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, OnInit, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { dayOf, describeDay } from '../../domain/day/day';
import { ContentField, LIMITS } from '../../domain/measure/measure';
import { findMobileNumbers } from '../../domain/measure/problems';
import { movedContent } from '../../domain/strategy/move-measure';
import { ChoiceGroup } from '../../ui/choice/choice-group';
import { ExplainedChoices } from '../../ui/choice/explained-choices';
import { ExplainedOptions } from '../../ui/choice/explained-options';
import { Notice } from '../../ui/notice/notice';
import { ConflictPanel } from './conflict-panel';
import { DraftForm } from './draft-form';
import { DraftKeeper } from './draft-keeper';
import { DraftState } from './draft-state';
import { FormChoices } from './form-choices';
import { FormSection } from './form-section';
import { LongText } from './long-text';
import { MeasureDraft } from './measure-draft';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { SavingNotice } from './saving-notice';
import { sumUpSections } from './section-summary';
import { WantedTexts } from './wanted-texts';

/** What is typed is kept this long after the last key. */
const PAUSE_MS = 1000;

/** Everything that is decided about a measure, apart from how it goes. */
@Component({
  selector: 'app-measure-form',
  imports: [
    ChoiceGroup,
    ConflictPanel,
    DatePipe,
    DraftState,
    ExplainedChoices,
    ExplainedOptions,
    FormField,
    FormSection,
    LongText,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MobileWarning,
    Notice,
    RouterLink,
    SavingNotice,
    WantedTexts,
  ],
  providers: [FormChoices, MeasureDraft],
  templateUrl: './measure-form.html',
  styleUrl: './form.scss',
  // A phone may close a page that is out of sight without a word.
  host: { '(document:visibilitychange)': 'keep()' },
})
export class MeasureForm extends DraftForm implements OnInit {
  readonly isNew = input(false);

  private readonly today = inject(Clock).today;
  protected readonly keeper = inject(DraftKeeper);
  protected readonly choices = inject(FormChoices);
  protected readonly describeDay = describeDay;
  protected readonly limits = LIMITS;

  /** When the draft that was found was kept; `null` where none was, or it is thrown away. */
  protected readonly resumed = signal<Date | null>(null);
  protected readonly isFromToday = computed(
    () => dayOf(this.resumed() ?? new Date()) === this.today(),
  );
  protected readonly summaries = computed(() =>
    sumUpSections(this.draft.model(), this.store.municipality.directory()),
  );
  protected readonly hasMobileInTitle = computed(() =>
    findMobileNumbers(this.draft.model()).includes('title'),
  );

  constructor() {
    super();
    toObservable(this.draft.model)
      .pipe(debounceTime(PAUSE_MS), takeUntilDestroyed())
      .subscribe(() => this.keep());
  }

  ngOnInit(): void {
    this.begin();
    // The last one known here comes at once, one from another machine when the server has told of it.
    this.keeper.all.subscribe((drafts) => {
      const found = drafts.find(({ id }) => id === this.store.measureId());
      const shown = this.draft.model();
      const isAsFound = !super.hasUnsavedText() || this.keeper.isSafe(shown);
      if (found && isAsFound && this.keeper.isNews(found, shown)) {
        this.draft.begin(undefined, {
          ...found,
          content: movedContent(found.content, this.store.chain()),
        });
        this.keeper.resume(found);
        // Kept a moment ago on another machine, it may have no moment yet.
        this.resumed.set(found.savedAt ?? new Date());
      }
    });
  }

  /** Whether leaving would lose something: hands over what is typed first. */
  override hasUnsavedText(): boolean {
    this.keep();
    return super.hasUnsavedText() && !this.keeper.isSafe(this.draft.model());
  }

  holdsIdentityNumber(): boolean {
    return this.keeper.keeping() === 'identityNumber';
  }

  /** Whether nothing is typed, and nothing sent. */
  isUntouched(): boolean {
    return this.draft.saving() === 'unsaved' && !super.hasUnsavedText();
  }

  /** Begins on what is stored. A draft that was found is thrown away. */
  protected override begin(): void {
    if (this.keeper.hasKept()) {
      this.keeper.discard(this.store.measureId());
    }
    this.resumed.set(null);
    // Where the plan has been moved to a new strategy before it, it opens with what its goals and
    // groups have become: saving it moves it.
    this.draft.begin((content) => movedContent(content, this.store.chain()));
  }

  /** Whether the writer is to see that something is wrong in one of the fields. */
  protected hasError(...fields: readonly ContentField[]): boolean {
    const tree = this.draft.fields as Readonly<Record<ContentField, FieldTree<unknown>>>;
    return fields.some((field) => tree[field]().touched() && tree[field]().invalid());
  }

  /** Enter in a field saves nothing half done; on a button it is the button's. */
  protected stayUnsent(event: Event): void {
    if (event.target instanceof HTMLInputElement) {
      event.preventDefault();
    }
  }

  protected override nextPage(): readonly string[] {
    return this.isNew()
      ? ['/plan', this.store.unitId()]
      : ['/tiltak', this.store.planId(), this.store.measureId()];
  }

  protected override whenSaved(): void {
    this.keeper.close(this.store.measureId());
  }

  protected keep(): void {
    if (super.hasUnsavedText() || this.keeper.hasKept()) {
      this.keeper.keep(this.draft.toDraft());
    }
  }
}
