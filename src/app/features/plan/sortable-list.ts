import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MeasureLine } from '../../domain/measure/measure-line';
import { moved, OrderStep, placeAfter } from '../../domain/plan/own-order';
import { PlanMeasure } from './plan-measure';
import { PlanStore } from './plan-store';

/** The measures in the unit's own order, moved by dragging, by Alt and an arrow, or by a menu. */
@Component({
  selector: 'app-sortable-list',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PlanMeasure,
  ],
  template: `
    <ul class="plain" cdkDropList (cdkDropListDropped)="drop($event)">
      @for (measure of measures(); track measure.id) {
        <li cdkDrag cdkDragLockAxis="y">
          @if (store.mayEdit()) {
            <button
              matIconButton
              type="button"
              class="no-print"
              cdkDragHandle
              [matMenuTriggerFor]="menu"
              [attr.aria-label]="handleName(measure)"
              (keydown.alt.arrowup)="step('up', measure, $event)"
              (keydown.alt.arrowdown)="step('down', measure, $event)"
            >
              <mat-icon svgIcon="dragHandle" />
            </button>
            <mat-menu #menu="matMenu">
              <button mat-menu-item (click)="step('up', measure)" i18n>Flytt opp</button>
              <button mat-menu-item (click)="step('down', measure)" i18n>Flytt ned</button>
              <button mat-menu-item (click)="step('top', measure)" i18n>Øverst</button>
              <button mat-menu-item (click)="step('bottom', measure)" i18n>Nederst</button>
            </mat-menu>
          }
          <app-plan-measure [measure]="measure" />
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      gap: 4px;
      align-items: center;
      background: var(--mat-sys-background);
    }
    button[cdkDragHandle] {
      flex: none;
      margin-inline-start: -12px;
      cursor: grab;
      touch-action: none;
    }
    app-plan-measure {
      flex: 1;
      min-inline-size: 0;
    }
  `,
})
export class SortableList {
  readonly measures = input.required<readonly MeasureLine[]>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly store = inject(PlanStore);

  protected handleName({ title }: MeasureLine): string {
    return $localize`Flytt ${title}`;
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    void this.move(previousIndex, currentIndex);
  }

  protected step(step: OrderStep, { id }: MeasureLine, event?: Event): void {
    event?.preventDefault();
    const handle = event?.target;
    const place = this.measures().findIndex((measure) => measure.id === id);
    void this.move(place, placeAfter(step, place, this.measures().length));
    // The row that moved in the list has lost the focus on its way.
    setTimeout(() => handle instanceof HTMLElement && handle.focus());
  }

  private async move(from: number, to: number): Promise<void> {
    if (from === to) {
      return;
    }
    const measures = this.measures();
    const sorting = this.store.sort(
      moved(
        measures.map(({ id }) => id),
        from,
        to,
      ),
    );
    void this.announcer.announce(
      $localize`${measures[from].title} er flyttet til plass ${to + 1} av ${measures.length}`,
    );
    if (!(await sorting)) {
      this.snackBar.open($localize`Rekkefølgen ble ikke lagret.`, undefined, { duration: 6000 });
    }
  }
}
