import { Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Grouping } from '../../domain/register/arrange';
import { GroupLine } from './lines';
import { RegisterStore } from './register-store';
import { SelectionStore } from './selection-store';
import { chooseLabels } from './selection-words';
import { choiceLabel } from '../../ui/words/register-words';

/** The heading of measures that stand together: what they have in common and what they add up to. */
@Component({
  selector: 'app-group-heading',
  imports: [MatIcon],
  template: `
    @if (isSelecting()) {
      <input
        type="checkbox"
        [checked]="share() === 'all'"
        [indeterminate]="share() === 'some'"
        [tabIndex]="isReachable() ? 0 : -1"
        [attr.aria-label]="labels.group(label())"
        (change)="selection.choose(line().group.rows, share() !== 'all')"
      />
    }
    <button
      type="button"
      [tabIndex]="isReachable() ? 0 : -1"
      [attr.aria-expanded]="line().isOpen"
      (click)="fold.emit()"
    >
      <mat-icon svgIcon="expand" [class.folded]="!line().isOpen" />
      <strong>{{ label() }}</strong>
    </button>
    <span class="sums">
      <span i18n>{line().group.rows.length, plural,
        =1 {1 tiltak}
        other {{{ line().group.rows.length }} tiltak}
      }</span>
      <span i18n>{{ line().group.completed }} fullført</span>
      <span i18n>{{ line().group.overdue }} forfalt</span>
      @if (line().group.progress !== null) {
        <span i18n>{{ line().group.progress }} % framdrift</span>
      }
    </span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      align-content: center;
      gap: 0 24px;
      block-size: 100%;
    }
    input {
      inline-size: 18px;
      block-size: 18px;
      margin: 0 -12px 0 5px;
      accent-color: var(--mat-sys-primary);
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-inline-size: 0;
      padding: 8px 8px 8px 0;
      border: 0;
      background: none;
      font: var(--mat-sys-title-small);
      color: inherit;
      text-align: start;
      cursor: pointer;
    }
    mat-icon {
      flex: none;
    }
    .folded {
      rotate: -90deg;
    }
    .sums {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class GroupHeading {
  private readonly store = inject(RegisterStore);
  protected readonly selection = inject(SelectionStore);
  readonly grouping = input.required<Grouping>();
  readonly line = input.required<GroupLine>();
  readonly isReachable = input(true);
  /** Whether the whole group can be chosen. */
  readonly isSelecting = input(false);
  readonly fold = output<void>();

  protected readonly labels = chooseLabels;
  protected readonly share = computed(() => this.selection.shareOf(this.line().group.rows));
  protected readonly label = computed(() =>
    choiceLabel(this.grouping(), this.line().group.id, this.store.context()),
  );
}
