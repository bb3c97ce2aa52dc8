import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SAVED = new URL('../coverage/firestore-rules.json', import.meta.url);

/** Which of the rules' expressions a test run has evaluated. */
export interface Coverage {
  readonly covered: number;
  readonly total: number;
  /** Where to look: the outermost of the expressions that are missing. */
  readonly uncovered: readonly UncoveredExpression[];
}

export interface UncoveredExpression {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** One expression of the emulator's report, with the expressions that it is made of. */
interface Expression {
  readonly sourcePosition: {
    readonly line: number;
    readonly column: number;
    readonly currentOffset: number;
    readonly endOffset: number;
  };
  /** What it came to, and how often; errors stand here as `undefined`. */
  readonly values?: readonly { readonly value: unknown; readonly count: number }[];
  readonly children?: readonly Expression[];
}

/** The emulator's answer to `:ruleCoverage`. */
export interface CoverageReport {
  readonly rules: { readonly files: readonly { readonly content: string }[] };
  readonly report?: readonly Expression[];
}

/**
 * Adds up what the rules have evaluated over several reports. The emulator keeps every value that
 * every expression ever had, and a whole run's report takes it gigabytes: it has to be emptied
 * (by loading the rules again) several times in a run.
 */
export class CoverageTally {
  private latest: CoverageReport | null = null;
  /** Places in the report's tree, which has the same shape as long as the rules are the same. */
  private readonly coveredPlaces = new Set<number>();

  add(report: CoverageReport): void {
    this.latest = report;
    expressionsOf(report).forEach((expression, place) => {
      if (hasValue(expression)) {
        this.coveredPlaces.add(place);
      }
    });
  }

  /**
   * Counts expressions: each node of the emulator's tree, which leaves out literals, is one,
   * whether it is a whole condition or a single name in it. It is covered once it has come to a
   * value; one that was never reached, or only ever failed, is not.
   */
  count(): Coverage {
    const content = this.latest?.rules.files[0].content ?? '';
    const all = this.latest === null ? [] : expressionsOf(this.latest);
    const missing = new Set(all.filter((_, place) => !this.coveredPlaces.has(place)));
    const within = new Set([...missing].flatMap(({ children = [] }) => children));
    const uncovered = [...missing]
      .filter((expression) => !within.has(expression))
      .map(({ sourcePosition: { line, column, currentOffset, endOffset } }) => ({
        line,
        column,
        text: content.slice(currentOffset, endOffset + 1),
      }));
    return { covered: this.coveredPlaces.size, total: all.length, uncovered };
  }
}

/**
 * What the rules have evaluated since they were last loaded, as the emulator at `host:port` has it.
 *
 * @throws where the emulator does not answer or has no rules for the project
 */
export async function readReport(address: string, project: string): Promise<CoverageReport> {
  const response = await fetch(`http://${address}/emulator/v1/projects/${project}:ruleCoverage`);
  if (!response.ok) {
    throw new Error(`No rule coverage at ${address}: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as CoverageReport;
}

/** Keeps the coverage of a run for whoever asks after it. */
export async function saveCoverage(coverage: Coverage): Promise<void> {
  await mkdir(new URL('.', SAVED), { recursive: true });
  await writeFile(SAVED, JSON.stringify(coverage, null, 2));
}

/**
 * The coverage of the latest run of the rules' specs.
 *
 * @throws where they have not been run
 */
export async function readCoverage(): Promise<Coverage> {
  return JSON.parse(await readFile(SAVED, 'utf8')) as Coverage;
}

/** The coverage in a few lines of text: what is missing, then the figures. */
export function describeCoverage({ covered, total, uncovered }: Coverage): string {
  const share = ((100 * covered) / total).toFixed(1);
  return [
    ...uncovered.map(
      ({ line, column, text }) => `firestore.rules:${line}:${column} never evaluated: ${text}`,
    ),
    `Rules: ${covered} of ${total} expressions evaluated (${share} %)`,
  ].join('\n');
}

/**
 * Splits `host:port`.
 *
 * @throws where it is missing or is not one
 */
export function addressOf(text: string | undefined): { host: string; port: number } {
  const [, host, port] = /^(.+):(\d+)$/.exec(text ?? '') ?? [];
  if (!host) {
    throw new Error('FIRESTORE_EMULATOR_HOST must name a running Firestore emulator as host:port.');
  }
  return { host, port: Number(port) };
}

function expressionsOf({ report = [] }: CoverageReport): readonly Expression[] {
  return report.flatMap(withParts);
}

function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...(expression.children ?? []).flatMap(withParts)];
}

function hasValue({ values = [] }: Expression): boolean {
  return values.some(({ value }) => !isFailure(value));
}

function isFailure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'undefined' in value;
}

/** Run by itself it prints the coverage of the latest run. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(describeCoverage(await readCoverage()));
}
