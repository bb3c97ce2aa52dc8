import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import {
  draftsOf,
  emptyEntry,
  ENTRY_FIELDS,
  EntryDraft,
  movedEntry,
  sameEntries,
} from '../../domain/strategy/entries';
import { findEntryProblems, mayBeEmpty, STRATEGY_LIMITS } from '../../domain/strategy/problems';
import { Strategy, StrategyList } from '../../domain/strategy/strategy';
import { successorsAfter } from '../../domain/strategy/succession';
import { ShownError } from '../../ui/shown-error';
import { EditorSection } from './editor-section';
import { StrategyDesk, StrategyRefusal } from './strategy-desk';
import { ENTRY_NAMES, FIELD_LABELS, LIST_NAMES, strategyProblemText } from './strategy-words';
import { Unsaved } from './unsaved';

/** Texts with room for more than this get a field of some lines. */
const ONE_LINE = 200;

/** One list of a strategy: its entries with their texts, to add, rename, sort and take out. */
@Component({
  selector: 'app-list-editor',
  imports: [
    CdkTextareaAutosize,
    EditorSection,
    MatButton,
    MatError,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    ShownError,
  ],
  templateUrl: './list-editor.html',
  styleUrl: './list-editor.scss',
})
export class ListEditor {
  readonly strategy = input.required<Strategy>();
  readonly list = input.required<StrategyList>();

  private readonly desk = inject(StrategyDesk);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Closed, the fields are not drawn: texts of some lines cannot measure themselves unseen. */
  protected readonly isOpen = signal(false);
  protected readonly moveUp = $localize`Flytt opp`;
  protected readonly moveDown = $localize`Flytt ned`;
  protected readonly takeOut = $localize`Ta ut`;
  protected readonly refusal = signal<StrategyRefusal | null>(null);
  protected readonly isSaved = signal(false);
  /** A field that is only empty is told of once one has tried to save. */
  protected readonly hasTried = signal(false);

  protected readonly name = computed(() => LIST_NAMES[this.list()]);
  protected readonly entryName = computed(() => ENTRY_NAMES[this.list()]);
  protected readonly fields = computed(() =>
    ENTRY_FIELDS[this.list()].map((field) => ({
      ...field,
      label: FIELD_LABELS[this.list()][field.name],
      isLong: field.limit > ONE_LINE,
    })),
  );
  /** Once a strategy is in force, its entries are what plans refer to: only words are corrected. */
  protected readonly isDraft = computed(() => this.strategy().status === 'draft');

  protected readonly stored = computed(() => draftsOf(this.strategy(), this.list()));
  protected readonly unsaved = new Unsaved<readonly EntryDraft[]>(this.stored, (one, other) =>
    sameEntries(this.list(), one, other),
  );
  private readonly problems = computed(() => findEntryProblems(this.list(), this.unsaved.value()));
  protected readonly isFull = computed(
    () => this.unsaved.value().length >= STRATEGY_LIMITS.entries,
  );
  protected readonly isTooEmpty = computed(
    () => this.unsaved.value().length === 0 && !mayBeEmpty(this.list()),
  );

  hasUnsavedText(): boolean {
    return this.unsaved.hasChanged();
  }

  protected problemText(id: string, field: string): string | null {
    const problem = this.problems()[id]?.[field];
    return problem && (problem !== 'required' || this.hasTried())
      ? strategyProblemText(problem)
      : null;
  }

  protected rename(id: string, field: string, text: string): void {
    this.change(id, (entry) => ({ ...entry, texts: { ...entry.texts, [field]: text } }));
  }

  protected mark(id: string, suggested: boolean): void {
    this.change(id, (entry) => ({ ...entry, suggested }));
  }

  protected move(id: string, by: -1 | 1): void {
    this.write(movedEntry(this.unsaved.value(), id, by));
    const place = this.unsaved.value().findIndex((entry) => entry.id === id) + 1;
    void this.announcer.announce($localize`Nå nummer ${place}:place:`);
  }

  protected remove(id: string): void {
    this.write(this.unsaved.value().filter((entry) => entry.id !== id));
    this.focus('.add');
  }

  protected add(): void {
    const id = this.desk.newId();
    this.write([...this.unsaved.value(), emptyEntry(this.list(), id)]);
    this.focus('li:last-of-type input, li:last-of-type textarea');
  }

  protected async save(): Promise<void> {
    this.hasTried.set(true);
    if (Object.keys(this.problems()).length > 0) {
      this.focus('[aria-invalid="true"]');
      return;
    }
    if (this.isTooEmpty()) {
      return;
    }
    const [list, strategy, entries] = [this.list(), this.strategy(), this.unsaved.value()];
    const ids = entries.map(({ id }) => id);
    const successors = successorsAfter(strategy.successors, list, ids);
    this.refusal.set(
      await this.unsaved.save(() =>
        this.desk.save(strategy, { kind: 'list', list, entries, successors }),
      ),
    );
    this.isSaved.set(this.refusal() === null);
    this.hasTried.set(false);
  }

  private change(id: string, change: (entry: EntryDraft) => EntryDraft): void {
    this.write(this.unsaved.value().map((entry) => (entry.id === id ? change(entry) : entry)));
  }

  private write(entries: readonly EntryDraft[]): void {
    this.isSaved.set(false);
    this.unsaved.write(entries);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}
