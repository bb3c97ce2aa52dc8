import { parseArgs } from 'node:util';
import { BuildFailed } from '../local/build';
import { measureDashboard, PATIENCE_MS, Row, WarmRow } from './dashboard';
import { NothingToMeasureWith } from './site';

const USAGE = `Bruk: npm run bench -- dashboard [valg]
  --units <tall,tall>  hvor mange enheter det måles med (10,30,100,300), med 100 tiltak i hver
  --json               én linje JSON til slutt`;

const SIZES = '10,30,100,300';
const COLUMNS = [8, 8, 12, 8, 8, 13, 8, 8, 9, 12, 8];

/** `npm run bench`. */
async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, units: { type: 'string' } },
  });
  const sizes = (values.units ?? SIZES).split(',').map(Number);
  if (positionals.join() !== 'dashboard' || !sizes.every((size) => size >= 1 && size <= 1000)) {
    throw new TypeError(USAGE);
  }
  console.log('Bygger de to sidene som sammenlignes, og starter emulatorene …');
  console.log(
    line('enheter tiltak dokumenter kB ms lytter:dok. kB ms forhold igjen:dok. ms'.split(' ')),
  );
  const result = await measureDashboard(sizes, (row, warm) => console.log(line(cells(row, warm))));
  console.log(
    '\nØverst: ledergruppens side åpnet uten noe på disk. «lytter»: den samme siden med en lytter ' +
      'på hvert tiltak.\n«forhold»: så mange ganger flere dokumenter leser den. «igjen»: åpnet på ' +
      `nytt etter at én plan er endret.\n«–»: ikke ferdig etter ${PATIENCE_MS / 1000} sekunder.`,
  );
  if (values.json) {
    console.log(JSON.stringify(result));
  }
}

function cells(row: Row, warm: WarmRow): readonly string[] {
  const { units, measures, reads, kB, ms, naiveReads, naiveKB, naiveMs } = row;
  const ratio = reads && naiveReads ? Math.round((naiveReads / reads) * 10) / 10 : null;
  return [
    units,
    measures,
    reads,
    kB,
    ms,
    naiveReads,
    naiveKB,
    naiveMs,
    ratio,
    warm.reads,
    warm.ms,
  ].map((figure) => (figure === null ? '–' : String(figure)));
}

function line(texts: readonly string[]): string {
  return texts.map((text, index) => text.padStart(COLUMNS[index])).join('');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // What was started ends with this process (keeper.mjs).
  process.on(signal, () => process.exit(130));
}
const EXPECTED = [NothingToMeasureWith, BuildFailed, TypeError];
try {
  await run(process.argv.slice(2));
  process.exit();
} catch (error) {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
}
