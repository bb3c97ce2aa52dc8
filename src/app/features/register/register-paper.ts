import { Component, computed, inject, input } from '@angular/core';
import { Look } from '../../domain/register/look-up';
import { RegisterRow } from '../../domain/register/register-row';
import { ColumnChoice } from '../../domain/register/register-view';
import { Column } from '../../domain/register/sort';
import { cellText, choiceLabel, COLUMN_NAMES } from '../../ui/words/register-words';
import { GroupLine, isGroup, Line } from './lines';
import { RegisterStore } from './register-store';

/** Some twenty sheets; whoever wants more is better off with the file. */
const MOST = 400;

/** The measures on paper: a plain table with everything that was found, and not what is in sight alone. */
@Component({
  selector: 'app-register-paper',
  template: `
    <p class="about">{{ about() }}</p>
    <table>
      <thead>
        <tr>
          @for (choice of columns(); track choice.column) {
            <th scope="col">{{ names[choice.column] }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (line of shown(); track $index) {
          @if (isGroup(line)) {
            <tr class="group">
              <th scope="colgroup" [attr.colspan]="columns().length">
                {{ labelOf(line) }}
                <span i18n>
                  {line.group.rows.length, plural,
                    =1 {1 tiltak}
                    other {{{ line.group.rows.length }} tiltak}

                  }, {{ line.group.completed }} fullført, {{ line.group.overdue }} forfalt
                </span>
              </th>
            </tr>
          } @else {
            @let row = look().index.rows[line];
            <tr>
              @for (choice of columns(); track choice.column) {
                <td [class]="choice.column">{{ textOf(choice.column, row) }}</td>
              }
            </tr>
          }
        }
      </tbody>
    </table>
    @if (left() > 0) {
      <p class="about" i18n>
        {{ left() }} linjer til er ikke med. Last ned filen for å få med alle.
      </p>
    }
  `,
  styles: `
    .about {
      padding-block-end: 8pt;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    th,
    td {
      padding: 3pt 8pt 3pt 0;
      border-block-end: 0.5pt solid var(--mat-sys-outline-variant);
      text-align: start;
      vertical-align: top;
      hyphens: auto;
    }
    thead th {
      border-block-end: 1pt solid var(--mat-sys-outline);
      color: var(--mat-sys-on-surface-variant);
    }
    .title {
      font-weight: 600;
    }
    .start,
    .deadline,
    .reportedOn,
    .progress,
    .status {
      white-space: nowrap;
    }
    .group th {
      padding-block-start: 10pt;
      font-size: 10pt;
      break-after: avoid;
    }
    .group span {
      padding-inline-start: 8pt;
      font-weight: 400;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class RegisterPaper {
  private readonly store = inject(RegisterStore);
  readonly look = input.required<Look>();
  readonly lines = input.required<readonly Line[]>();
  readonly columns = input.required<readonly ColumnChoice[]>();
  /** What the measures are a selection of. */
  readonly about = input.required<string>();

  protected readonly names = COLUMN_NAMES;
  protected readonly isGroup = isGroup;
  protected readonly shown = computed(() => this.lines().slice(0, MOST));
  protected readonly left = computed(() => this.lines().length - this.shown().length);

  protected textOf(column: Column, row: RegisterRow): string {
    return cellText(column, row, this.store.context());
  }

  protected labelOf({ group }: GroupLine): string {
    const { grouping } = this.look().view;
    return grouping ? choiceLabel(grouping, group.id, this.store.context()) : '';
  }
}
