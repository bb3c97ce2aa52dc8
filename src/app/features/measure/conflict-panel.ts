import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { personName } from '../../domain/directory/directory';
import { ContentField, Measure, MeasureContent } from '../../domain/measure/measure';
import { findDifferences, mergeChosen } from '../../domain/measure/merge';
import { Notice } from '../../ui/notice/notice';
import { FIELD_NAMES } from '../../ui/words/words';
import { fieldText } from '../../ui/words/field-text';
import { MeasureStore } from './measure-store';

/** Both versions side by side, field by field, where somebody else saved first. */
@Component({
  selector: 'app-conflict-panel',
  imports: [MatButton, Notice],
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  readonly base = input.required<MeasureContent>();
  readonly mine = input.required<MeasureContent>();
  readonly theirs = input.required<Measure>();
  /** The version that the writer put together from the two. */
  readonly resolved = output<MeasureContent>();

  private readonly store = inject(MeasureStore);

  protected readonly theirName = computed(() =>
    personName(this.store.municipality.directory(), this.theirs().updatedBy),
  );
  protected readonly rows = computed(() =>
    findDifferences(this.base(), this.mine(), this.theirs()).map((difference) => ({
      ...difference,
      label: FIELD_NAMES[difference.field],
      mine: this.textOf(difference.field, this.mine()),
      theirs: this.textOf(difference.field, this.theirs()),
    })),
  );
  private readonly keepsMine = linkedSignal<ReadonlySet<ContentField>>(
    () =>
      new Set(
        this.rows()
          .filter((row) => row.suggestion === 'mine')
          .map((row) => row.field),
      ),
  );

  protected isMine(field: ContentField): boolean {
    return this.keepsMine().has(field);
  }

  protected choose(field: ContentField, mine: boolean): void {
    const kept = new Set(this.keepsMine());
    if (mine) {
      kept.add(field);
    } else {
      kept.delete(field);
    }
    this.keepsMine.set(kept);
  }

  protected finish(): void {
    this.resolved.emit(mergeChosen(this.mine(), this.theirs(), [...this.keepsMine()]));
  }

  private textOf(field: ContentField, content: MeasureContent): string {
    const { namedStrategy, municipality } = this.store;
    return fieldText(field, content, namedStrategy(), municipality.directory());
  }
}
