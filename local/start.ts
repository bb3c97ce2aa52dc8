import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';
import { isRunning } from './child';
import { BuildFailed } from './build';
import { readCommandLine, USAGE, WrongCommandLine } from './command-line';
import { BrokenRules } from './firestore-emulator';
import { CannotStart, Stack, startStack } from './stack';

const ROLES: Readonly<Record<string, string>> = {
  leader: 'linjeleder',
  contributor: 'utfører',
  advisor: 'kommunikasjonsrådgiver',
  executive: 'rådmannens ledergruppe',
  admin: 'administrator',
  '': 'ingen tilgang',
};
/** The first ones are the most telling; the sign-in page has everybody. */
const PEOPLE_SHOWN = 12;

/** `npm start` and `npm run dev`: runs until it is asked to stop. */
async function run(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return;
  }
  const started = Date.now();
  const asked = whenAskedToStop();
  const stack = await Promise.race([
    startStack(options, (progress) => console.log(progress)),
    asked,
  ]);
  if (stack === undefined) {
    return;
  }
  printWelcome(stack, (Date.now() - started) / 1000);
  const failed = await Promise.race([asked, stack.failure]);
  console.log(stack.keepsData ? '\nLagrer det som er lagt inn, og stanser …' : '\nStanser …');
  await stack.stop();
  if (failed !== undefined) {
    throw new CannotStart(`${failed} stanset av seg selv. Start på nytt med npm start.`);
  }
}

/** Ctrl+C, a closed terminal, a polite kill, or the end of the programs that this one runs for. */
function whenAskedToStop(): Promise<undefined> {
  const users = runsFor();
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    // Listened to all the time: npm and the terminal may both pass on the same Ctrl+C.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, stop);
    }
    setInterval(() => users.every(isRunning) || stop(), 1000).unref();
  });
}

/** The process that `RETTESNOR_STOP_WITH` names, else those that started this one. */
function runsFor(): readonly number[] {
  const named = process.env['RETTESNOR_STOP_WITH'];
  if (named) {
    return [Number(named)];
  }
  // Above tsx, which is the parent, is the shell in which npm runs its scripts: killing npm kills
  // that shell alone. Where there is no `ps`, the parent has to do.
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(process.ppid)], {
    encoding: 'utf8',
  });
  const shell = Number(stdout);
  return shell > 1 ? [process.ppid, shell] : [process.ppid];
}

function printWelcome(stack: Stack, seconds: number): void {
  const people = stack.people
    .slice(0, PEOPLE_SHOWN)
    .map(({ displayName, role, unitName, email }) => ({
      Navn: displayName,
      Rolle: ROLES[role] ?? role,
      Enhet: unitName,
      'E-post': email,
    }));
  const lines = [
    '',
    `Rettesnor er klar (${seconds.toFixed(0)} s):  ${styleText('bold', stack.url)}`,
    '',
    table(people),
    '',
    ...(stack.people.length > PEOPLE_SHOWN
      ? [`… og ${stack.people.length - PEOPLE_SHOWN} til, som står på innloggingssiden.`]
      : []),
    stack.missing
      ? `Dette er en demo uten tjener: det du legger inn, blir bare i denne nettleseren.\n${stack.missing}`
      : `Passordet er det samme for alle: ${stack.people[0]?.password}`,
    '',
    stack.keepsData
      ? 'Stans med Ctrl+C. Det du legger inn, er her neste gang. Begynn på nytt: npm start -- --fresh'
      : 'Stans med Ctrl+C.',
  ];
  console.log(lines.join('\n'));
}

function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) =>
    Math.max(...[name, ...rows.map((row) => row[name])].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index])).join('  ')}`.trimEnd();
  return [
    styleText('dim', line(names)),
    ...rows.map((row) => line(names.map((name) => row[name]))),
  ].join('\n');
}

const EXPECTED = [CannotStart, WrongCommandLine, BrokenRules, BuildFailed];

try {
  await run();
  process.exit();
} catch (error) {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  console.error(isExpected ? `\n${(error as Error).message}` : error);
  // Whatever was started by now ends when this process does (keeper.mjs).
  process.exit(1);
}
