import { ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from './desk';
import { expect, test } from './fixtures';
import { freePorts, LOOPBACK } from '../local/ports';

/** `npm start` where no emulator can be had. */
test.describe('the demo without a server', () => {
  let program: ChildProcess;
  let url: string;
  let said = '';

  test.beforeAll(async () => {
    const [port] = await freePorts(1);
    url = `http://${LOOPBACK}:${port}`;
    const data = join(tmpdir(), `rettesnor-without-server-${port}`);
    program = spawn(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', '--port', String(port), '--data', data],
      {
        env: {
          ...process.env,
          FIRESTORE_EMULATOR_HOST: '',
          FIRESTORE_EMULATOR_JAR: '/no/such/emulator.jar',
        },
      },
    );
    program.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(() => said, { timeout: 60_000 }).toContain('Rettesnor er klar');
  });

  test.afterAll(async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
  });

  test('says what is missing', () => {
    expect(said).toContain('/no/such/emulator.jar');
    expect(said).toContain('uten tjener');
  });

  test('does the job in one browser, and keeps it there', async ({ openPage, signInAs }) => {
    const page = await openPage();
    const desk = new Desk(page);
    await page.goto(url);
    await expect(page.getByText('Denne utgaven kjører uten server')).toBeVisible();
    await signInAs(page, 'leder-lilleby-skole');
    await expect(page.getByText('Demo uten server')).toBeVisible();
    await desk.createMeasure('Sykkeldag uten server');

    await page.reload();
    await expect(desk.row('Sykkeldag uten server')).toBeVisible();
    await page.getByRole('button', { name: 'Din bruker' }).click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).click();
    await signInAs(page, 'executive');
    await page.getByRole('link', { name: 'tiltak i alt' }).click();
    await page.getByLabel('Søk i tiltak, enheter og navn').fill('uten server');
    await expect(desk.row('Sykkeldag uten server')).toBeVisible();
  });
});
