import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { REFERRED_LISTS, StrategyEntry } from '../../domain/strategy/strategy';
import { entryName, LeftBehind, leftBehind, withSuccessor } from '../../domain/strategy/succession';
import { EmptyState } from '../../ui/page/empty-state';
import { Notice } from '../../ui/notice/notice';
import { DraftConsequences } from './draft-consequences';
import { StrategyDesk, StrategyRefusal } from './strategy-desk';
import { refusalText, REFERRED_NAMES } from './strategy-words';

/** What is chosen where nobody has decided; no entry's id has a space. */
const UNDECIDED = ' ';

/** For each entry that the new strategy does not have: what it becomes, or that it goes out. */
@Component({
  selector: 'app-succession-page',
  imports: [DraftConsequences, EmptyState, MatButton, Notice, RouterLink],
  templateUrl: './succession-page.html',
  styleUrl: './succession-page.scss',
})
export class SuccessionPage {
  readonly strategyId = input.required<string>();

  protected readonly desk = inject(StrategyDesk);
  protected readonly refusalText = refusalText;
  protected readonly undecided = UNDECIDED;
  protected readonly refusal = signal<StrategyRefusal | null>(null);
  protected readonly isSaved = signal(false);

  protected readonly draft = computed(() => {
    const strategy = this.desk.find(this.strategyId());
    return strategy?.status === 'draft' && strategy.replaces !== '' ? strategy : null;
  });
  protected readonly before = computed(() =>
    this.desk.municipality.strategy(this.draft()?.replaces ?? ''),
  );
  private readonly entries = computed(() => {
    const [before, draft] = [this.before(), this.draft()];
    return before && draft ? leftBehind(before, draft) : [];
  });
  protected readonly remaining = computed(
    () => this.entries().filter(({ successor }) => successor === null).length,
  );
  protected readonly groups = computed(() =>
    REFERRED_LISTS.map((list) => {
      const choices: readonly StrategyEntry[] = this.draft()?.[list] ?? [];
      return {
        list,
        heading: REFERRED_NAMES[list],
        entries: this.entries().filter((entry) => entry.list === list),
        choices: choices.map((entry) => ({ id: entry.id, name: entryName(entry) })),
      };
    }).filter(({ entries }) => entries.length > 0),
  );

  /** Saves the choice at once. Where it is refused, the list shows again what is stored. */
  protected async choose(entry: LeftBehind, select: HTMLSelectElement): Promise<void> {
    const draft = this.draft();
    if (!draft) {
      return;
    }
    const successor = select.value === UNDECIDED ? null : select.value;
    const successors = withSuccessor(draft.successors, entry, successor);
    this.isSaved.set(false);
    this.refusal.set(await this.desk.save(draft, { kind: 'successors', successors }));
    this.isSaved.set(this.refusal() === null);
    if (this.refusal() !== null) {
      select.value = entry.successor ?? UNDECIDED;
    }
  }
}
