import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { FindingLine } from './coverage-view';

/** So many are seen at first. */
const FIRST = 8;

/** The empty or the overfull cells in words, the most remarkable first. */
@Component({
  selector: 'app-finding-list',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <h2>
      <mat-icon [svgIcon]="kind() === 'empty' ? 'warning' : 'arrowUp'" [class]="kind()" />
      @if (kind() === 'empty') {
        <ng-container i18n>Tomt</ng-container>
      } @else {
        <ng-container i18n>Overfullt</ng-container>
      }
    </h2>
    <ul class="plain">
      @for (line of shown(); track $index) {
        <li>
          <a routerLink="/tiltak" [queryParams]="line.query">{{ line.name }}</a>
          @if (line.detail) {
            <span class="detail">{{ line.detail }}</span>
          }
        </li>
      } @empty {
        <li i18n>Ingen.</li>
      }
    </ul>
    @if (lines().length > shown().length) {
      <button type="button" matButton class="no-print" (click)="showsAll.set(true)" i18n>
        Vis alle {{ lines().length }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    h2 {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    .empty {
      color: var(--status-late);
    }
    .overfull {
      color: var(--mat-sys-primary);
    }
    ul {
      display: grid;
      inline-size: 100%;
    }
    li {
      display: grid;
      gap: 2px;
      padding-block: 8px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      overflow-wrap: anywhere;
    }
    .detail {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    @media print {
      li {
        padding-block: 3pt;
        break-inside: avoid;
      }
    }
  `,
})
export class FindingList {
  readonly kind = input.required<'empty' | 'overfull'>();
  readonly lines = input.required<readonly FindingLine[]>();

  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() =>
    this.showsAll() ? this.lines() : this.lines().slice(0, FIRST),
  );
}
