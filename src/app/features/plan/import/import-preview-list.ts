import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { formatDay } from '../../../domain/day/day';
import { RowError, SkipReason } from '../../../domain/exchange/import-row';
import { ContentField, MeasureContent } from '../../../domain/measure/measure';
import { fieldText } from '../../../ui/words/field-text';
import { FIELD_NAMES } from '../../../ui/words/words';
import { ImportStore } from './import-store';
import { rowErrorText, skipText } from './import-words';

/** How many rows of a kind are shown until somebody wants them all. */
const SHOWN = 50;

/** What each row of the file becomes: what is wrong first. */
@Component({
  selector: 'app-import-preview-list',
  imports: [MatButton, MatIcon],
  templateUrl: './import-preview-list.html',
  styleUrl: './import-preview-list.scss',
})
export class ImportPreviewList {
  protected readonly store = inject(ImportStore);
  protected readonly formatDay = formatDay;
  protected readonly errorText = (error: RowError) => rowErrorText(error);
  protected readonly skipText = (reason: SkipReason, said: string) => skipText(reason, said);
  protected readonly showsAll = signal(false);

  protected readonly groups = computed(() => {
    const all = this.showsAll();
    return [
      { heading: $localize`Må rettes`, isProblem: true, rows: this.store.wrong() },
      { heading: $localize`Nye tiltak`, isProblem: false, rows: this.store.fresh() },
      { heading: $localize`Endres`, isProblem: false, rows: this.store.changed() },
      { heading: $localize`Hoppes over`, isProblem: false, rows: this.store.skipped() },
    ]
      .filter(({ rows }) => rows.length > 0)
      .map((group) => ({
        ...group,
        count: group.rows.length,
        rows: all ? group.rows : group.rows.slice(0, SHOWN),
      }));
  });
  protected readonly hasMore = computed(() =>
    this.groups().some(({ count, rows }) => count > rows.length),
  );

  /** A field before and after, in words. */
  protected change(field: ContentField, before: MeasureContent, after: MeasureContent) {
    const strategy = this.store.plan.strategy();
    const directory = this.store.plan.municipality.directory();
    return {
      name: FIELD_NAMES[field],
      before: fieldText(field, before, strategy, directory),
      after: fieldText(field, after, strategy, directory),
    };
  }

  protected facts(content: MeasureContent): string {
    const strategy = this.store.plan.strategy();
    const directory = this.store.plan.municipality.directory();
    return (['goalIds', 'targetGroupIds'] as const)
      .map((field) => fieldText(field, content, strategy, directory))
      .join(' · ');
  }
}
