import { ChildProcess, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { freePorts, LOOPBACK } from '../local/ports';

/** A site with a municipality of its own, for what would change the one that all tests share. */
export interface OwnStack {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it as `npm start -- --throwaway` does; nothing of it is left when it has stopped. */
export async function startOwnStack(...options: readonly string[]): Promise<OwnStack> {
  const [port] = await freePorts(1);
  const program: ChildProcess = spawn(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'local/start.ts',
      '--throwaway',
      '--port',
      String(port),
      ...options,
    ],
    {
      env: {
        ...process.env,
        FIRESTORE_EMULATOR_HOST: '',
        RETTESNOR_STOP_WITH: String(process.pid),
      },
    },
  );
  let said = '';
  const listen = (chunk: Buffer) => (said += chunk.toString());
  program.stdout?.on('data', listen);
  program.stderr?.on('data', listen);
  await expect.poll(() => said, { timeout: 120_000 }).toContain('Rettesnor er klar');
  return {
    url: `http://${LOOPBACK}:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGTERM');
      await ended;
    },
  };
}
