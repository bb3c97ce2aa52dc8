import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { IconName } from '../../ui/icons/icons';
import { CalendarAddress } from './calendar-address';
import { CalendarStore } from './calendar-store';

/** Goes from the page's picture to a table of the same, and back. Which it is stands in the address. */
@Component({
  selector: 'app-table-switch',
  imports: [MatButton, MatIcon],
  template: `
    <button type="button" matButton (click)="address.show({ asTable: !asTable() })">
      <mat-icon [svgIcon]="asTable() ? icon() : 'table'" />
      @if (asTable()) {
        {{ back() }}
      } @else {
        <ng-container i18n>Vis som tabell</ng-container>
      }
    </button>
  `,
})
export class TableSwitch {
  /** The picture's. */
  readonly icon = input.required<IconName>();
  /** What the way back to the picture is called. */
  readonly back = input.required<string>();

  protected readonly address = inject(CalendarAddress);
  private readonly view = inject(CalendarStore).view;
  protected readonly asTable = computed(() => this.view().asTable);
}
