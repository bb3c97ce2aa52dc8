import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../notice/notice';

/** Shows its content once it is there: before that where it will stand, after an error a way on. */
@Component({
  selector: 'app-load-state',
  imports: [MatButton, Notice],
  template: `
    @if (isReady()) {
      <ng-content />
    } @else if (hasFailed()) {
      <app-notice icon="error" tone="problem" role="alert">
        <p i18n>Vi får ikke hentet det som skal stå her. Ingenting du har lagret, er borte.</p>
        <div><button matButton="tonal" (click)="retry.emit()" i18n>Prøv igjen</button></div>
      </app-notice>
    } @else {
      <div class="skeleton" role="status">
        <span class="visually-hidden" i18n>Henter …</span>
        <div class="line wide"></div>
        <div class="line"></div>
        <div class="block"></div>
        <div class="block"></div>
      </div>
    }
  `,
  styles: `
    .skeleton {
      display: grid;
      gap: 16px;
    }
    .line,
    .block {
      border-radius: 8px;
      background: var(--mat-sys-surface-container);
    }
    .line {
      block-size: 24px;
      inline-size: 40%;
    }
    .wide {
      block-size: 40px;
      inline-size: 75%;
    }
    .block {
      block-size: 120px;
    }
  `,
})
export class LoadState {
  readonly status = input.required<'idle' | 'loading' | 'ready' | { readonly error: string }>();
  readonly retry = output();
  protected readonly isReady = computed(() => this.status() === 'ready');
  protected readonly hasFailed = computed(() => typeof this.status() === 'object');
}
