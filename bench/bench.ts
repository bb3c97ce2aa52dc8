import { parseArgs } from 'node:util';
import { BuildFailed } from '../local/build';
import { measureDashboard, PATIENCE_MS, Row, WarmRow } from './dashboard';
import { MEASURES_A_UNIT } from './municipality-of-size';
import { measureRegister } from './register';
import { Work } from './register-work';
import { NothingToMeasureWith } from './site';

const USAGE = `Bruk: npm run bench -- dashboard [valg]
      npm run bench -- register [valg]
  --units <tall,tall>  hvor mange enheter det måles med, med 100 tiltak i hver
                       (dashboard 10,30,100,300, register 300)
  --rounds <tall>      register: hvor mange ganger det rulles og filtreres (5)
  --json               én linje JSON til slutt`;

const SIZES = { dashboard: '10,30,100,300', register: '300' };
const COLUMNS = [8, 8, 12, 8, 8, 13, 8, 8, 9, 12, 8];
const WORK_COLUMNS = [14, 10, 10, 16, 10];
const WORK_NAMES: Readonly<Record<Work['name'], string>> = {
  firstRows: 'første rader',
  search: 'søk',
  filter: 'filter',
  group: 'gruppering',
  export: 'eksport',
};

/** `npm run bench`. */
async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      units: { type: 'string' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const [what] = positionals;
  if (positionals.length !== 1 || (what !== 'dashboard' && what !== 'register')) {
    throw new TypeError(USAGE);
  }
  const sizes = (values.units ?? SIZES[what]).split(',').map(Number);
  const rounds = Number(values.rounds);
  if (
    !sizes.every((size) => size >= 1 && size <= 1000) ||
    !(rounds >= 1 && rounds <= 100) ||
    (what === 'register' && sizes.length !== 1)
  ) {
    throw new TypeError(USAGE);
  }
  const result = await (what === 'dashboard' ? dashboard(sizes) : register(sizes[0], rounds));
  if (values.json) {
    console.log(JSON.stringify(result));
  }
}

async function dashboard(sizes: readonly number[]) {
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
  return result;
}

async function register(units: number, rounds: number) {
  console.log(`Måler registeret med ${units} enheter og ${units * MEASURES_A_UNIT} tiltak …`);
  console.log(line('arbeid ms lengste enkel_løkke forhold'.split(' '), WORK_COLUMNS));
  const result = await measureRegister(units, rounds, (work) => {
    for (const { name, ms, worstMs, loopMs, ratio } of work) {
      const texts = [WORK_NAMES[name], ...[ms, worstMs, loopMs, ratio].map(String)];
      console.log(line(texts, WORK_COLUMNS));
    }
    console.log(
      '«ms»: midterste av flere kjøringer. «enkel_løkke»: det samme med en enkel løkke over alle ' +
        'tiltakene.\n«forhold»: så mange ganger lenger tid løkka tar.\n\nÅpner siden i en nettleser …',
    );
  });
  const { firstRowMs, searchMs, worstSearchMs, scrolling, filtering } = result.page;
  console.log(
    `Første rad etter ${firstRowMs} ms, uten noe på disk. Søk: ${searchMs} ms (midterste), ` +
      `${worstSearchMs} ms (lengste).`,
  );
  for (const [name, tasks] of [
    ['rulling', scrolling],
    ['filtrering', filtering],
  ] as const) {
    console.log(
      `Oppgaver på 50 ms eller mer under ${name}: ${tasks.count} på ${rounds} runder. Lengste i en ` +
        `runde: ${tasks.medianLongestMs} ms (midterste), ${tasks.longestMs} ms (lengste).`,
    );
  }
  return result;
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

function line(texts: readonly string[], columns = COLUMNS): string {
  return texts.map((text, index) => text.padStart(columns[index])).join('');
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
