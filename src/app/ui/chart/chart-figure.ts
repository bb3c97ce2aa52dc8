import { afterRenderEffect, Component, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ChartConfiguration } from 'chart.js';
import { BaseChartDirective } from 'ng2-charts';
import { Day, writeDay } from '../../domain/day/day';
import { ChartPalette } from './chart-colors';
import { toPicture } from './chart-picture';
import { Paper } from '../page/paper';
import { PictureClerk } from './picture-clerk';

/** As wide as a sheet of A4 within its margins, in pixels. */
const PAPER_WIDTH = 680;

/**
 * A chart with the finding as its heading, and the same figures as a table one key away. The table
 * is the content; a canvas says nothing to a keyboard or a screen reader. On paper the chart stands
 * there in any case, followed by the table where that is shown.
 */
@Component({
  selector: 'app-chart-figure',
  imports: [BaseChartDirective, MatButton, MatIcon],
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.scss',
})
export class ChartFigure {
  readonly finding = input.required<string>();
  readonly configuration = input.required<ChartConfiguration>();
  /** In pixels; the width is the page's. */
  readonly height = input(280);
  /** How large it is on paper, in pixels; `null` for the width of an upright sheet. */
  readonly paperSize = input<{ readonly width: number; readonly height: number } | null>(null);
  /** The day that the figures are of, for the picture; '' where that is not known. */
  readonly asOf = input<Day | ''>('');

  private readonly paper = inject(Paper);
  private readonly colors = inject(ChartPalette).colors;
  private readonly clerk = inject(PictureClerk);
  private readonly snackBar = inject(MatSnackBar);
  private readonly chart = viewChild.required(BaseChartDirective);
  protected readonly showsTable = signal(false);

  constructor() {
    let wasOnPaper = false;
    afterRenderEffect(() => {
      const isOnPaper = this.paper.isShown();
      const { chart } = this.chart();
      if (isOnPaper) {
        const { width, height } = this.paperSize() ?? { width: PAPER_WIDTH, height: this.height() };
        chart?.resize(width, height);
      } else if (wasOnPaper) {
        chart?.resize();
      }
      // A new chart takes its size itself, and draws nothing if it has been given one before that.
      wasOnPaper = isOnPaper;
    });
  }

  protected async copy(): Promise<void> {
    const said = { finding: this.finding(), source: this.source(), height: this.height() };
    const picture = this.paper.drawn(() => toPicture(this.configuration(), said, this.colors()));
    try {
      const how = await this.clerk.handOver(picture, fileNameOf(this.finding()));
      this.say(
        how === 'copied'
          ? $localize`Bildet er kopiert. Lim det inn der du vil ha det.`
          : $localize`Nettleseren kopierer ikke bilder. Bildet er lastet ned i stedet.`,
      );
    } catch {
      this.say($localize`Det ble ikke noe bilde. Prøv en gang til.`);
    }
  }

  private source(): string {
    const day = writeDay(this.asOf());
    return day === '' ? $localize`Kilde: Rettesnor` : $localize`Kilde: Rettesnor, ${day}`;
  }

  private say(text: string): void {
    this.snackBar.open(text, undefined, { duration: 6000 });
  }
}

/** The finding as a file can be called. */
function fileNameOf(finding: string): string {
  const name = finding.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${name.toLowerCase()}.png`;
}
