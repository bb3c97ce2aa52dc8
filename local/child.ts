import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program that runs for as long as this one wants it to. */
export interface Child {
  /** What it has printed so far, both streams. */
  output(): string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));
const LONGEST_OUTPUT = 200_000;

/**
 * Starts a program that cannot outlive this one (`keeper.mjs`). Ctrl+C in the terminal does not
 * reach it: its data are saved first, then it is stopped.
 */
export function startChild(
  command: string,
  parameters: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; onOutput?: (text: string) => unknown },
): Child {
  const child = spawn(process.execPath, [KEEPER, command, ...parameters], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: true,
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-LONGEST_OUTPUT);
      options.onOutput?.(text);
    });
  }
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  // It may end in the moment it is told to.
  child.stdin.on('error', () => undefined);
  return {
    output: () => output,
    ended,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/**
 * Waits until something answers.
 *
 * @param isReady asked ten times a second; a throw counts as not yet
 * @throws with what the program printed, when it has ended or the time is out
 */
export async function waitUntilReady(
  name: string,
  child: Child,
  isReady: () => Promise<boolean>,
  seconds = 90,
): Promise<void> {
  let hasEnded = false;
  void child.ended.then(() => (hasEnded = true));
  const end = Date.now() + seconds * 1000;
  while (!(await isReady().catch(() => false))) {
    if (hasEnded || Date.now() > end) {
      const what = hasEnded ? 'stanset' : `svarte ikke på ${seconds} sekunder`;
      throw new Error(`${name} ${what}. Det siste den skrev:\n${child.output().trim()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody; it only asks.
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
