import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/web-worker';
import {
  FILE_LIMITS,
  FileProblem,
  Grid,
  GridCell,
  isBlank,
  UNSOLVED,
} from '../../domain/exchange/grid';
import { withoutApostrophe } from '../../domain/exchange/harmless';

/** What came of reading a file: its sheets, or why there are none. */
export type ReadFile = { readonly grids: readonly Grid[] } | { readonly problem: FileProblem };

/**
 * Reads an Excel (.xlsx) or CSV file by what it holds, whatever it is called. It is refused before it is
 * unpacked where that would fill the memory, and before it is shown where it has more rows than
 * anybody's plan. Of formulas it has what they were last worked out to.
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > FILE_LIMITS.bytes) {
    return refused('tooLarge');
  }
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(isEncrypted(bytes) ? 'encrypted' : 'oldExcel');
  }
  const read = beginsWith(bytes, [0x50, 0x4b]) ? await readExcel(bytes) : readCsv(bytes);
  return 'problem' in read ? read : withinLimits(read.grids);
}

async function readExcel(bytes: Uint8Array): Promise<ReadFile> {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      // Looks at what the file says of itself, and unpacks nothing.
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    return refused('broken');
  }
  if (size > FILE_LIMITS.unpackedBytes) {
    return refused('tooLarge');
  }
  if (!names.includes('xl/workbook.xml')) {
    return refused('notExcel');
  }
  try {
    const sheets = await readWorkbook(withFormulaErrors(bytes).slice().buffer, { trim: false });
    return {
      grids: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: (data as readonly (readonly unknown[])[]).map((row) => row.map(toCell)),
      })),
    };
  } catch {
    return refused('broken');
  }
}

const WENT_WRONG = /(<c\b[^>]*\bt=")e"/g;
const NEVER_SOLVED = /<c\b([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<\/c>/g;

/**
 * The workbook with texts for what went wrong in its formulas: the reader takes both what has gone wrong
 * and what was never worked out for empty cells, and somebody would lose what stood there.
 */
function withFormulaErrors(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  let isChanged = false;
  for (const [path, content] of Object.entries(files)) {
    if (path.startsWith('xl/worksheets/')) {
      const xml = strFromU8(content);
      const told = xml
        .replace(WENT_WRONG, '$1str"')
        .replace(
          NEVER_SOLVED,
          (_cell, attributes: string, formula: string) =>
            `<c${attributes.replace(/\bt="\w*"/, '')} t="str">${formula}<v>${UNSOLVED}</v></c>`,
        );
      if (told !== xml) {
        files[path] = strToU8(told);
        isChanged = true;
      }
    }
  }
  return isChanged ? zipSync(files, { level: 0 }) : bytes;
}

function readCsv(bytes: Uint8Array): ReadFile {
  const text = decode(bytes);
  if (text === null || /[^\P{Cc}\t\n\r\f\v]/u.test(text) || text.startsWith('%PDF')) {
    return refused('notExcel');
  }
  const { data } = Papa.parse<readonly string[]>(text, {
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  return { grids: [{ name: 'CSV', rows: data.map((row) => row.map(withoutApostrophe)) }] };
}

/** UTF-8, what Excel calls Unicode, or the Windows letters of older files; `null` for no text. */
function decode(bytes: Uint8Array): string | null {
  for (const encoding of beginsWith(bytes, [0xff, 0xfe])
    ? ['utf-16le']
    : ['utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may be right.
    }
  }
  return null;
}

function withinLimits(grids: readonly Grid[]): ReadFile {
  const filled = grids
    .map(({ name, rows }) => ({ name, rows: rows.map((row) => row.slice(0, FILE_LIMITS.columns)) }))
    .filter(({ rows }) => !rows.every(isBlank));
  if (filled.length === 0) {
    return refused('empty');
  }
  // The header stands above the rows.
  return filled.some(
    ({ rows }) => rows.filter((row) => !isBlank(row)).length > FILE_LIMITS.rows + 1,
  )
    ? refused('tooManyRows')
    : { grids: filled };
}

function toCell(value: unknown): GridCell {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : { day: value.toISOString().slice(0, 10) };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

/** What is locked with a password looks like an old Excel file, and has this name in it. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function refused(problem: FileProblem): ReadFile {
  return { problem };
}
