import {
  CdkDrag,
  CdkDragDrop,
  CdkDragHandle,
  CdkDropList,
  moveItemInArray,
} from '@angular/cdk/drag-drop';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ColumnChoice } from '../../domain/register/register-view';
import { Column, COLUMNS } from '../../domain/register/sort';
import { COLUMN_NAMES } from '../../ui/words/register-words';

/** The width of a column that somebody adds, in pixels. */
const NEW_WIDTH = 144;

/** Which columns the table has, and in which order: by dragging, or by buttons. */
@Component({
  selector: 'app-column-panel',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, MatButton, MatIcon, MatIconButton],
  template: `
    <h2 i18n>Kolonner</h2>
    <ol class="plain" cdkDropList (cdkDropListDropped)="drop($event)">
      @for (choice of columns(); track choice.column; let place = $index; let isLast = $last) {
        <li cdkDrag>
          <mat-icon cdkDragHandle svgIcon="dragHandle" />
          <span class="name">{{ names[choice.column] }}</span>
          <button
            type="button"
            matIconButton
            [attr.aria-label]="labels.forward(names[choice.column])"
            [disabled]="place === 0"
            (click)="move(place, place - 1)"
          >
            <mat-icon svgIcon="arrowUp" />
          </button>
          <button
            type="button"
            matIconButton
            [attr.aria-label]="labels.back(names[choice.column])"
            [disabled]="isLast"
            (click)="move(place, place + 1)"
          >
            <mat-icon svgIcon="arrowDown" />
          </button>
          @if (choice.column !== 'title') {
            <button
              type="button"
              matIconButton
              [attr.aria-label]="labels.hide(names[choice.column])"
              (click)="remove(choice.column)"
            >
              <mat-icon svgIcon="close" />
            </button>
          }
        </li>
      }
    </ol>
    @if (hidden().length > 0) {
      <div class="more">
        @for (column of hidden(); track column) {
          <button type="button" matButton="outlined" (click)="add(column)">
            <mat-icon svgIcon="add" />
            <span class="visually-hidden" i18n>Vis</span>
            {{ names[column] }}
          </button>
        }
      </div>
    }
    <div>
      <button type="button" matButton (click)="columnsChange.emit(null)" i18n>
        Bruk de vanlige kolonnene
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    ol {
      display: grid;
      grid-template-columns: minmax(0, 26rem);
    }
    li {
      display: flex;
      align-items: center;
      gap: 4px;
      background: var(--mat-sys-background);
    }
    .name {
      flex: 1;
    }
    [cdkDragHandle] {
      cursor: grab;
      touch-action: none;
      color: var(--mat-sys-on-surface-variant);
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class ColumnPanel {
  private readonly announcer = inject(LiveAnnouncer);
  readonly columns = input.required<readonly ColumnChoice[]>();
  /** `null` gives back the columns that everybody begins with. */
  readonly columnsChange = output<readonly ColumnChoice[] | null>();

  protected readonly names = COLUMN_NAMES;
  protected readonly labels = {
    forward: (name: string) => $localize`Flytt ${name}:column: fram`,
    back: (name: string) => $localize`Flytt ${name}:column: bak`,
    hide: (name: string) => $localize`Skjul ${name}:column:`,
  };
  protected readonly hidden = computed(() =>
    COLUMNS.filter((column) => this.columns().every((shown) => shown.column !== column)),
  );

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  protected move(from: number, to: number): void {
    const columns = [...this.columns()];
    const name = COLUMN_NAMES[columns[from].column];
    moveItemInArray(columns, from, to);
    this.columnsChange.emit(columns);
    void this.announcer.announce(
      $localize`${name}:column: er nå kolonne ${to + 1}:place: av ${columns.length}:count:`,
    );
  }

  protected add(column: Column): void {
    this.columnsChange.emit([...this.columns(), { column, width: NEW_WIDTH }]);
  }

  protected remove(column: Column): void {
    this.columnsChange.emit(this.columns().filter((one) => one.column !== column));
  }
}
