import {
  AlignmentType,
  BorderStyle,
  Document,
  FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { Fact, listsParts, Report, ReportBlock, ReportSection } from '../../domain/report/report';
import { fileText, MUNICIPALITY } from '../files/file-text';
import { PAGE, STYLES } from './word-styles';
import { wordTable } from './word-table';

/**
 * The report as a Word document (.docx) for the case papers: real headings, a table of contents with
 * page numbers, tables that repeat their header on each page, and nobody's name as its author.
 */
export async function writeWord(report: Report): Promise<Blob> {
  const document = new Document({
    title: fileText(report.title),
    subject: fileText(report.subtitle),
    creator: MUNICIPALITY,
    lastModifiedBy: MUNICIPALITY,
    // The pages as Word will lay them out, so that the contents have their numbers without its asking.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(report) },
        children: [...front(report), ...report.sections.flatMap((section) => body(section, 1))],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** The first page: what it is, where it stands, and what is where. */
function front(report: Report): readonly FileChild[] {
  return [
    new Paragraph({ style: 'Title', text: fileText(report.title) }),
    new Paragraph({ style: 'Subtitle', text: fileText(report.subtitle) }),
    new Paragraph({ style: 'Lead', text: fileText(report.lead) }),
    // Not a heading: it would stand in the contents itself.
    new Paragraph({ style: 'ContentsHeading', text: $localize`Innhold` }),
    new TableOfContents($localize`Innhold`, {
      hyperlink: true,
      headingStyleRange: listsParts(report) ? '1-2' : '1-1',
    }),
    new Paragraph({ pageBreakBefore: false, text: '' }),
  ];
}

function footer({ title, subtitle }: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.CENTER,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'auto' } },
        children: [
          new TextRun({
            children: [
              fileText(`${title} · ${subtitle} · `),
              $localize`side `,
              PageNumber.CURRENT,
              $localize` av `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function body(section: ReportSection, level: 1 | 2): readonly FileChild[] {
  return [
    new Paragraph({
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      text: fileText(section.heading),
    }),
    ...section.blocks.flatMap(wordBlock),
    ...(section.parts ?? []).flatMap((part) => body(part, 2)),
  ];
}

function wordBlock(block: ReportBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'finding':
      return [new Paragraph({ style: 'Finding', children: lines(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: lines(block.text) })];
    case 'note':
      return [new Paragraph({ style: 'Note', children: lines(block.text) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: lines(item) }),
      );
    case 'facts':
      return block.facts.map(fact);
    case 'table':
      return wordTable(block.table);
  }
}

function fact({ label, text }: Fact): Paragraph {
  return new Paragraph({
    style: 'Fact',
    children: [new TextRun({ text: `${fileText(label)}: `, bold: true }), ...lines(text)],
  });
}

/** The text, with a break for each of its own. */
function lines(text: string): readonly TextRun[] {
  return fileText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }));
}
