import { Component, computed, input } from '@angular/core';
import { Forecast } from '../../domain/figures/figures';

/** Where a goal will end, with its uncertainty: what is done, the span, and all that there is. */
@Component({
  selector: 'app-forecast-bar',
  template: `
    <span class="track" aria-hidden="true">
      <span class="done" [style.inline-size.%]="done()"></span>
      <span
        class="span"
        [style.inset-inline-start.%]="start()"
        [style.inline-size.%]="length()"
      ></span>
      <span class="likely" [style.inset-inline-start.%]="likely()"></span>
    </span>
    <span class="text" i18n>
      Anslag ved nyttår: {{ forecast().likely }} av {{ forecast().of }} fullført, trolig
      {{ forecast().low }}–{{ forecast().high }}
    </span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      font: var(--mat-sys-body-medium);
      print-color-adjust: exact;
    }
    .track {
      position: relative;
      block-size: 16px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-highest);
    }
    .done,
    .span,
    .likely {
      position: absolute;
    }
    .done {
      inset-block: 4px;
      border-radius: 2px;
      background: var(--status-completed);
    }
    .span {
      inset-block: 1px;
      min-inline-size: 6px;
      border: 2px solid var(--mat-sys-on-surface);
      border-radius: 4px;
    }
    .likely {
      inset-block: 1px;
      inline-size: 3px;
      margin-inline-start: -1px;
      background: var(--mat-sys-on-surface);
    }
  `,
})
export class ForecastBar {
  readonly forecast = input.required<Forecast>();
  readonly completed = input.required<number>();

  protected readonly done = computed(() => this.percent(this.completed()));
  protected readonly start = computed(() => this.percent(this.forecast().low));
  protected readonly length = computed(() =>
    this.percent(this.forecast().high - this.forecast().low),
  );
  protected readonly likely = computed(() => this.percent(this.forecast().likely));

  private percent(count: number): number {
    return (count / Math.max(1, this.forecast().of)) * 100;
  }
}
