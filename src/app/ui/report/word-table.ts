import {
  AlignmentType,
  BorderStyle,
  FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { Cell, Column, ReportTable } from '../../domain/report/report';
import { cellText } from './cell-text';
import { fileText } from '../files/file-text';
import { TEXT_WIDTH } from './word-styles';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'A1ADB0' } as const;
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '495456' } as const;

/** Up to how many rows a table is kept on one page. */
const SHORT = 15;

/** From how many columns on its text is smaller. */
const MANY = 8;

/** A table as wide as the text, with its caption above it and its header on every page that it takes. */
export function wordTable({ caption, columns, rows }: ReportTable): readonly FileChild[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const style = columns.length < MANY ? 'TableText' : 'TableTextSmall';
  const isShort = rows.length <= SHORT;
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / whole));
  return [
    new Paragraph({ style: 'Caption', text: fileText(caption) }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      // Says that the first row and the first column head the others.
      tableLook: { firstRow: true, firstColumn: true, noVBand: true },
      margins: { left: 60, right: 60 },
      borders: {
        top: THICK,
        bottom: THICK,
        left: NONE,
        right: NONE,
        insideHorizontal: THIN,
        insideVertical: NONE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: rows.length > 0,
          children: columns.map((column, index) => headerCell(column, widths[index], style)),
        }),
        ...rows.map(
          (row, place) =>
            new TableRow({
              cantSplit: true,
              keepNext: place < rows.length - 1 && (isShort || place === 0),
              children: row.map((cell, index) =>
                bodyCell(cell, columns[index], widths[index], style),
              ),
            }),
        ),
      ],
    }),
    // Word joins tables that nothing stands between.
    new Paragraph({ style: 'TableText', text: '' }),
  ];
}

function headerCell(column: Column, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E6F3F5' },
    children: [text(column.header, column, style, true)],
  });
}

function bodyCell(cell: Cell, column: Column, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [text(cellText(cell), column, style, false)],
  });
}

function text(content: string, { kind }: Column, style: string, bold: boolean): Paragraph {
  return new Paragraph({
    style,
    alignment: kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: fileText(content)
      .split('\n')
      .map((line, index) => new TextRun({ text: line, bold, break: index === 0 ? 0 : 1 })),
  });
}
