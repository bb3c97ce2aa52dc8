import { findBrowser } from './browser';
import { startChild } from './child';
import { ROOT } from './folders';
import { adviceOnEmulator, FirestoreEmulator, startFirestoreEmulator } from './firestore-emulator';
import { chooseSuites, Suite, SUITES } from './suites';

interface Result {
  readonly suite: Suite;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
}

/** What suites print that is wanted also when they pass. */
const WORTH_SHOWING =
  /^Rules: .* expressions|Executed \d+ of|TOTAL:|^ℹ (tests|pass|fail) |\d+ passed/;
const LANES = ['checks', 'browser'] as const;

/** `npm test`: runs the suites, and says how each of them went. */
async function runAll(words: readonly string[]): Promise<number> {
  const suites = chooseSuites(words);
  const env = { ...process.env, CHROME_BIN: await findBrowser(), NG_CLI_ANALYTICS: 'false' };
  const advice = suites.some(({ emulator }) => emulator) ? await adviceOnEmulator() : null;

  const results: Result[] = [];
  const runLane = async (lane: Suite['lane']) => {
    for (const suite of suites.filter((one) => one.lane === lane)) {
      results.push(await report(suite, advice, env));
    }
  };
  await Promise.all(LANES.map(runLane));
  // By itself: what people see within a second has to be measured on a machine that is free.
  await runLane('last');
  return summarize(results, advice);
}

async function report(
  suite: Suite,
  advice: string | null,
  env: NodeJS.ProcessEnv,
): Promise<Result> {
  if (suite.emulator && advice !== null) {
    console.log(`- ${suite.name}: skipped, no Firestore emulator`);
    return { suite, outcome: 'skipped', seconds: 0 };
  }
  const started = Date.now();
  const { passed, output } = await runSuite(suite, env);
  const seconds = (Date.now() - started) / 1000;
  console.log(`${passed ? '✔' : '✘'} ${suite.name} (${seconds.toFixed(1)} s)`);
  const lines = output.split(/\r?\n/);
  const worthShowing = passed ? lines.filter((line) => WORTH_SHOWING.test(line)).slice(-4) : lines;
  for (const line of worthShowing) {
    console.log(`    ${line}`);
  }
  return { suite, outcome: passed ? 'passed' : 'failed', seconds };
}

async function runSuite(
  suite: Suite,
  env: NodeJS.ProcessEnv,
): Promise<{ passed: boolean; output: string }> {
  let emulator: FirestoreEmulator | null = null;
  let output = '';
  try {
    if (suite.emulator === 'own') {
      const started = await startFirestoreEmulator();
      if ('advice' in started) {
        return { passed: false, output: started.advice };
      }
      emulator = started;
    }
    const suiteEnv: NodeJS.ProcessEnv = {
      ...env,
      ...suite.env,
      ...(emulator && { FIRESTORE_EMULATOR_HOST: `${emulator.host}:${emulator.port}` }),
    };
    for (const [command, ...parameters] of suite.commands) {
      const child = startChild(command, parameters, { cwd: ROOT, env: suiteEnv });
      const code = await child.ended;
      output += child.output();
      if (code !== 0) {
        return { passed: false, output };
      }
    }
    return { passed: true, output };
  } catch (error) {
    return { passed: false, output: output + (error as Error).message };
  } finally {
    await emulator?.stop();
  }
}

/** Prints the table; gives the exit code. */
function summarize(results: readonly Result[], advice: string | null): number {
  const width = Math.max(...results.map(({ suite }) => suite.name.length));
  console.log('');
  const inOrder = results.toSorted((a, b) => SUITES.indexOf(a.suite) - SUITES.indexOf(b.suite));
  for (const { suite, outcome, seconds } of inOrder) {
    console.log(`${suite.name.padEnd(width)}  ${outcome.padEnd(7)}  ${seconds.toFixed(1)} s`);
  }
  const namesOf = (wanted: Result['outcome']) =>
    results.filter(({ outcome }) => outcome === wanted).map(({ suite }) => suite.name);
  const skipped = namesOf('skipped');
  const failed = namesOf('failed');
  const isCi = process.env['CI'] === 'true';
  if (skipped.length > 0) {
    console.log(`\nCould not run without a Firestore emulator: ${skipped.join(', ')}.\n${advice}`);
  }
  console.log(
    `\n${namesOf('passed').length} passed, ${failed.length} failed` +
      (skipped.length > 0 ? `, ${skipped.length} skipped` : ''),
  );
  return failed.length > 0 || (isCi && skipped.length > 0) ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The suites under way end with this process (keeper.mjs).
  process.on(signal, () => process.exit(130));
}
try {
  process.exit(await runAll(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
