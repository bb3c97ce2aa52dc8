import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Session } from '../../data/session/session';
import { mayAskForStatus } from '../../domain/member/access';
import { IconName } from '../../ui/icons/icons';
import { BulkKind } from './bulk/bulk-kind';
import { SelectionStore } from './selection-store';

interface Action {
  readonly kind: BulkKind;
  readonly icon: IconName;
  readonly label: string;
}

const ACTIONS: readonly Action[] = [
  { kind: 'frist', icon: 'eventMove', label: $localize`Flytt frist` },
  { kind: 'kanal', icon: 'add', label: $localize`Legg til kanal` },
];
const ASK: Action = { kind: 'status', icon: 'forum', label: $localize`Be om status` };

/** What can be done with the measures that are chosen; stands at hand while there are any. */
@Component({
  selector: 'app-selection-bar',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <p role="status">
      @if (selection.count() > 0) {
        <strong i18n>{{ selection.count() }} valgt</strong>
        @if (hidden() > 0) {
          <span i18n>{{ hidden() }} av dem vises ikke nå</span>
        }
      }
    </p>
    @if (selection.count() > 0) {
      <div class="actions">
        @for (action of actions(); track action.kind) {
          <a matButton="tonal" [routerLink]="['/tiltak/endre', action.kind]">
            <mat-icon [svgIcon]="action.icon" />
            {{ action.label }}
          </a>
        }
        <button type="button" matButton (click)="selection.clear()" i18n>Fjern valget</button>
      </div>
    }
  `,
  styles: `
    :host {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 24px;
      background: var(--mat-sys-background);
    }
    :host(.any) {
      padding-block: 12px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
    }
    span {
      color: var(--mat-sys-on-surface-variant);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    @media (max-width: 839px) {
      /* Above the places at the foot of a phone. */
      :host {
        inset-block-end: 72px;
      }
    }
  `,
  host: { class: 'no-print', '[class.any]': 'selection.count() > 0' },
})
export class SelectionBar {
  protected readonly selection = inject(SelectionStore);
  protected readonly hidden = computed(() => this.selection.count() - this.selection.inView());
  private readonly session = inject(Session);
  protected readonly actions = computed(() => {
    const member = this.session.member();
    return member && mayAskForStatus(member) ? [...ACTIONS, ASK] : ACTIONS;
  });
}
