import { Component, input } from '@angular/core';
import { Column, ReportBlock, ReportTable } from '../../domain/report/report';
import { cellText } from './cell-text';

/** What a section of a report says: sentences, lists, facts and tables. */
@Component({
  selector: 'app-report-blocks',
  templateUrl: './report-blocks.html',
  styleUrl: './report-blocks.scss',
})
export class ReportBlocks {
  readonly blocks = input.required<readonly ReportBlock[]>();

  protected readonly cellText = cellText;

  /** The column that names the row: the first one with words. */
  protected head({ columns }: ReportTable): number {
    return columns.findIndex(({ kind }) => kind === 'text');
  }

  /** The column's part of the table's width, in percent. */
  protected share({ columns }: ReportTable, { width }: Column): number {
    const whole = columns.reduce((sum, column) => sum + column.width, 0);
    return Math.round((width / whole) * 1000) / 10;
  }
}
