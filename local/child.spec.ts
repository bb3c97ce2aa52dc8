import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isRunning, startChild, waitUntilReady } from './child';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOREVER = 'setInterval(() => undefined, 1000)';
const run = (script: string) => startChild(process.execPath, ['-e', script], { cwd: HERE });

const isGoneWithin = async (pid: number, seconds: number) => {
  const end = Date.now() + seconds * 1000;
  while (isRunning(pid) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return !isRunning(pid);
};

describe('startChild', () => {
  it('gives the output and the exit code', async () => {
    const child = run('console.log("ut"); console.error("feil"); process.exit(3)');
    assert.equal(await child.ended, 3);
    assert.match(child.output(), /ut/);
    assert.match(child.output(), /feil/);
  });

  it('fails for a program that does not exist', async () => {
    const child = startChild('there-is-no-such-program', [], { cwd: HERE });
    assert.equal(await child.ended, 127);
    assert.match(child.output(), /there-is-no-such-program/);
  });

  it('stops a program', async () => {
    const child = run(`console.log(process.pid); ${FOREVER}`);
    await waitUntilReady('It', child, () => Promise.resolve(child.output() !== ''));
    await child.stop();
    assert.ok(!isRunning(Number(child.output())));
  });

  it('leaves nothing behind when the program that started it is killed', async () => {
    const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
    const script = `
      const child = require('node:child_process').spawn(process.execPath, [
        ${JSON.stringify(keeper)}, process.execPath, '-e', 'console.log(process.pid); ${FOREVER}',
      ], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdout.pipe(process.stdout);`;
    const parent = spawn(process.execPath, ['-e', script]);
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    assert.ok(isRunning(pid));
    parent.kill('SIGKILL');
    assert.ok(await isGoneWithin(pid, 5));
  });
});

describe('waitUntilReady', () => {
  it(
    'gives up at once when the program has ended, with what it said',
    { timeout: 20_000 },
    async () => {
      const child = run('console.error("porten er opptatt"); process.exit(1)');
      await assert.rejects(
        waitUntilReady('Programmet', child, () => Promise.resolve(false)),
        /Programmet stanset[^]*porten er opptatt/,
      );
    },
  );

  it('gives up when the time is out', async () => {
    const child = run(FOREVER);
    await assert.rejects(
      waitUntilReady('Programmet', child, () => Promise.reject(new Error()), 0.3),
      /svarte ikke på 0\.3 sekunder/,
    );
    await child.stop();
  });
});
