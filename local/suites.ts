import { join } from 'node:path';
import { ROOT } from './folders';

/** One line of `npm test`'s table: commands that are run one after the other until one fails. */
export interface Suite {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
  /** `own`: gets a Firestore emulator of its own. `some`: starts one itself. */
  readonly emulator?: 'own' | 'some';
  /** Suites of the same lane run one after the other; the lanes run beside each other. */
  readonly lane: 'checks' | 'browser' | 'last';
}

const node = (script: string, ...rest: string[]) => [process.execPath, join(ROOT, script), ...rest];
const tsx = (...rest: string[]) => node('node_modules/tsx/dist/cli.mjs', ...rest);
const ng = (...rest: string[]) => node('node_modules/@angular/cli/bin/ng.js', ...rest);
const prettier = node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
const domainSpecs = ng('test', '--watch=false', '--include=src/app/domain/**/*.spec.ts');
const nodeTests = (files: string, ...flags: string[]) => [
  process.execPath,
  ...['--import', 'tsx', '--test', '--test-reporter=spec', ...flags, files],
];

/** Everything that `npm test` runs. */
export const SUITES: readonly Suite[] = [
  {
    name: 'lint',
    commands: [node('node_modules/eslint/bin/eslint.js', '.'), prettier],
    lane: 'checks',
  },
  {
    name: 'types',
    commands: [node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.node.json')],
    lane: 'checks',
  },
  // Among these are the demo municipality's, and those that start the emulator.
  { name: 'local', commands: [nodeTests('local/**/*.spec.ts')], lane: 'checks' },
  {
    name: 'rules',
    // In one process: the spec files share one database, and coverage adds up over all of them.
    commands: [
      nodeTests('firestore/**/*.spec.ts', '--test-isolation=none'),
      tsx('local/rules-coverage.ts'),
    ],
    emulator: 'own',
    lane: 'checks',
  },
  { name: 'build', commands: [tsx('local/build.ts')], lane: 'checks' },
  { name: 'unit', commands: [ng('test', '--watch=false')], emulator: 'own', lane: 'browser' },
  ...['America/Los_Angeles', 'Pacific/Auckland'].map((zone): Suite => ({
    name: `domain in ${zone}`,
    commands: [domainSpecs],
    env: { TZ: zone },
    lane: 'browser',
  })),
  {
    name: 'e2e',
    commands: [node('node_modules/@playwright/test/cli.js', 'test')],
    emulator: 'some',
    lane: 'last',
  },
];

/**
 * The suites that were asked for by (the beginning of) their name; all where none was.
 *
 * @throws where a word names no suite
 */
export function chooseSuites(words: readonly string[]): readonly Suite[] {
  for (const word of words) {
    if (!SUITES.some(({ name }) => name.startsWith(word))) {
      const names = SUITES.map(({ name }) => name).join(', ');
      throw new Error(`There is no suite called "${word}". There are: ${names}.`);
    }
  }
  return words.length === 0
    ? SUITES
    : SUITES.filter(({ name }) => words.some((word) => name.startsWith(word)));
}
