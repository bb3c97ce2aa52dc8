import { Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ChartConfiguration } from 'chart.js';
import { BaseChartDirective } from 'ng2-charts';

/**
 * A chart with the finding as its heading, and the same figures as a table one key away. The table
 * is the content; a canvas says nothing to a keyboard or a screen reader.
 */
@Component({
  selector: 'app-chart-figure',
  imports: [BaseChartDirective, MatButton, MatIcon],
  template: `
    <figure>
      <figcaption>
        <h2>{{ finding() }}</h2>
        <button class="no-print" type="button" matButton (click)="showsTable.set(!showsTable())">
          <mat-icon [svgIcon]="showsTable() ? 'barChart' : 'table'" />
          @if (showsTable()) {
            <ng-container i18n>Vis som diagram</ng-container>
          } @else {
            <ng-container i18n>Vis som tabell</ng-container>
          }
        </button>
      </figcaption>
      @if (showsTable()) {
        <ng-content select="[table]" />
      } @else {
        @let chart = configuration();
        <div class="canvas" [style.block-size.px]="height()">
          <canvas
            baseChart
            role="img"
            [attr.aria-label]="finding()"
            [type]="chart.type"
            [data]="chart.data"
            [options]="chart.options"
            [plugins]="chart.plugins ?? []"
          ></canvas>
        </div>
        <ng-content select="[legend]" />
      }
    </figure>
  `,
  styleUrl: './chart-figure.scss',
})
export class ChartFigure {
  readonly finding = input.required<string>();
  readonly configuration = input.required<ChartConfiguration>();
  /** In pixels; the width is the page's. */
  readonly height = input(280);

  protected readonly showsTable = signal(false);
}
