import { IStylesOptions, LineRuleType } from 'docx';

/** In twentieths of a point: A4 with two centimetres around. */
const MARGIN = 1134;
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
} as const;

/** How wide the text is, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.size.width - 2 * MARGIN;

/** Prints as dark grey where there is no colour. */
const ACCENT = '004E5D';
const QUIET = '495456';

/** A font that Word has everywhere, and whose widths the page numbers are worked out from. */
const FONT = 'Calibri';

/** The styles of the document: whoever gets it can change how it looks by changing them. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nb-NO' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 0, after: 60 }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 32, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 400, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true },
      paragraph: { spacing: { before: 300, after: 100 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { font: FONT, size: 20, bold: true, color: QUIET },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 26, color: QUIET },
      paragraph: { spacing: { after: 320 } },
    },
    {
      id: 'Lead',
      name: 'Ingress',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 28 },
      paragraph: { spacing: { after: 360 } },
    },
    {
      id: 'ContentsHeading',
      name: 'Innholdsoverskrift',
      basedOn: 'Normal',
      run: { size: 28, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    {
      id: 'Finding',
      name: 'Funn',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: { after: 140 }, keepLines: true, keepNext: true },
    },
    {
      id: 'Note',
      name: 'Merknad',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, color: QUIET },
      paragraph: { spacing: { before: 100, after: 160 } },
    },
    {
      id: 'Fact',
      name: 'Opplysning',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 80 }, keepLines: true },
    },
    {
      id: 'TableText',
      name: 'Tabelltekst',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTextSmall',
      name: 'Tabelltekst liten',
      basedOn: 'TableText',
      quickFormat: true,
      run: { size: 16 },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 17, color: QUIET },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
