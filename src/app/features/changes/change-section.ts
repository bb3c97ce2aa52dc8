import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, input, signal, TemplateRef } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ChangeArea, ChangeRow } from '../../domain/changes/change-sections';
import { CHANGE_NAMES, ChangeKind } from '../../ui/words/change-words';

/** More rows than these stand under their areas, each of which is opened by itself. */
const FLAT = 8;
/** Rows of an area that are drawn before one asks for all. */
const FIRST_ROWS = 20;

/**
 * Everything of one kind that has happened, each row drawn by the template within. Few rows stand
 * one after the other; many stand under their areas, so that the page can be read at 300 units.
 */
@Component({
  selector: 'app-change-section',
  imports: [MatButton, MatIcon, NgTemplateOutlet],
  templateUrl: './change-section.html',
  styleUrl: './change-section.scss',
})
export class ChangeSectionList<T> {
  readonly section = input.required<{
    readonly kind: ChangeKind;
    readonly count: number;
    readonly areas: readonly ChangeArea<T>[];
  }>();
  readonly name = input.required<(typeof CHANGE_NAMES)[ChangeKind]>();

  protected readonly row = contentChild.required<TemplateRef<{ $implicit: ChangeRow<T> }>>('row');
  protected readonly isFlat = computed(() => this.section().count <= FLAT);
  protected readonly rows = computed(() => this.section().areas.flatMap(({ rows }) => rows));
  protected readonly ledergruppen = $localize`Ledergruppen`;

  /** Areas of which all rows are shown. */
  private readonly whole = signal<ReadonlySet<string>>(new Set());
  /** Areas that stand open: what is in the others is not drawn. */
  protected readonly opened = signal<ReadonlySet<string>>(new Set());

  protected shown({ areaId, rows }: ChangeArea<T>): readonly ChangeRow<T>[] {
    return this.whole().has(areaId) ? rows : rows.slice(0, FIRST_ROWS);
  }

  protected showAll({ areaId }: ChangeArea<T>): void {
    this.whole.update((whole) => new Set([...whole, areaId]));
  }

  protected open({ areaId }: ChangeArea<T>, details: HTMLDetailsElement): void {
    if (details.open) {
      this.opened.update((opened) => new Set([...opened, areaId]));
    }
  }
}
