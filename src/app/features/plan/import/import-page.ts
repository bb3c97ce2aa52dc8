import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { YearChoice } from '../../../data/plan/year-choice';
import { GridCell, textOf } from '../../../domain/exchange/grid';
import { IMPORT_FIELDS, ImportField } from '../../../domain/exchange/import-fields';
import { NameToCheck } from '../../../domain/exchange/import-row';
import { readPlanId } from '../../../domain/plan/plan';
import { TypedPage } from '../../../ui/leaving/leave-guard';
import { Notice } from '../../../ui/notice/notice';
import { LoadState } from '../../../ui/page/load-state';
import { PlanStore } from '../plan-store';
import { ImportPreviewList } from './import-preview-list';
import { ImportResult } from './import-result';
import { ImportStore } from './import-store';
import { fileProblemText, IMPORT_FIELD_NAMES } from './import-words';
import { ImportWriter, WritableRow } from './import-writer';

/** How many rows down a header may be chosen, and how many names are looked over at a time. */
const HEADER_ROWS = 30;
const NAMES_SHOWN = 60;

/** A unit's existing plan, as Excel or CSV, becomes measures: seen first, and written when wanted. */
@Component({
  selector: 'app-import-page',
  imports: [ImportPreviewList, ImportResult, LoadState, MatButton, MatIcon, Notice, RouterLink],
  providers: [ImportStore, ImportWriter],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  host: { '(window:beforeunload)': 'warnBeforeClosing($event)' },
})
export class ImportPage implements TypedPage {
  readonly planId = input.required<string>();

  private readonly yearChoice = inject(YearChoice);
  protected readonly plan = inject(PlanStore);
  protected readonly store = inject(ImportStore);
  protected readonly writer = inject(ImportWriter);

  protected readonly fields = IMPORT_FIELDS;
  protected readonly fieldNames = IMPORT_FIELD_NAMES;
  protected readonly isOver = signal(false);
  /** The unit and year that the address names; `null` where it is no plan's. */
  protected readonly place = computed(() => readPlanId(this.planId()));

  protected readonly problemText = computed(() => {
    const problem = this.store.problem();
    if (problem === 'unreadPlan') {
      return $localize`Vi får ikke lest alle tiltakene i planen akkurat nå. Prøv igjen.`;
    }
    return problem && fileProblemText(problem);
  });
  protected readonly headerRows = computed(() =>
    (this.store.grid()?.rows ?? [])
      .slice(0, HEADER_ROWS)
      .map((row, place) => ({ place, text: row.map(textOf).filter(Boolean).join(' · ') }))
      .filter(({ text }) => text !== ''),
  );
  protected readonly names = computed(() =>
    (this.store.preview()?.names ?? []).slice(0, NAMES_SHOWN).map((name) => ({
      ...name,
      things: this.store.target()?.things[name.field] ?? [],
    })),
  );
  protected readonly unknown = computed(
    () => this.store.preview()?.names.filter(({ id }) => id === null).length ?? 0,
  );
  protected readonly toWrite = computed<readonly WritableRow[]>(() =>
    (this.store.preview()?.rows ?? []).filter(
      (row): row is WritableRow => row.kind === 'new' || row.kind === 'changed',
    ),
  );

  constructor() {
    // The plan of the address decides the year, as a link to it should.
    effect(() => {
      const year = this.place()?.year;
      if (year !== undefined && year !== this.yearChoice.year()) {
        this.yearChoice.choose(year);
      }
    });
    this.plan.follow(
      computed(() => ({
        unitId: this.place()?.unitId ?? '',
        year: this.place()?.year ?? this.yearChoice.year(),
      })),
    );
  }

  hasUnsavedText(): boolean {
    return false;
  }

  isWorking(): boolean {
    return this.writer.work() !== null;
  }

  protected warnBeforeClosing(event: BeforeUnloadEvent): void {
    if (this.isWorking()) {
      event.preventDefault();
    }
  }

  protected open(files: FileList | null | undefined): void {
    const file = files?.item(0);
    if (file && this.writer.work() === null) {
      this.writer.forget();
      void this.store.open(file);
    }
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.open(event.dataTransfer?.files);
  }

  protected again(): void {
    this.writer.forget();
    this.store.close();
  }

  protected columnName(header: GridCell, place: number): string {
    return textOf(header) || $localize`Kolonne ${place + 1}:number:`;
  }

  protected sample(samples: readonly GridCell[]): string {
    const texts = samples.slice(0, 3).map(textOf);
    return texts.map((text) => (text.length > 40 ? `${text.slice(0, 40)} …` : text)).join(' · ');
  }

  protected chooseColumn(place: number, value: string): void {
    this.store.chooseColumn(place, IMPORT_FIELDS.find((field) => field === value) ?? null);
  }

  protected isTaken(field: ImportField, own: ImportField | null): boolean {
    return field !== own && this.store.columns().includes(field);
  }

  protected chooseName(name: NameToCheck, id: string): void {
    this.store.chooseName(name.field, name.text, id);
  }
}
