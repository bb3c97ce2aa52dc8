import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './local/browser';
import { freePorts, LOOPBACK } from './local/ports';

// Each worker reads this file again: it must come to the same port as the one that started the site.
const port = (process.env['RETTESNOR_E2E_PORT'] ??= String((await freePorts(1))[0]));
const url = `http://${LOOPBACK}:${port}`;

/** A municipality that is the same every time, but for the day: it is always spread around today. */
const MUNICIPALITY = ['--seed', '1'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: url,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: [
      `"${process.execPath}" node_modules/tsx/dist/cli.mjs local/start.ts --throwaway --port ${port}`,
      ...MUNICIPALITY,
    ].join(' '),
    // Written last of all, when there is somebody to sign in as.
    url: `${url}/local.json`,
    env: {
      // A database of its own, whatever else runs on this machine.
      FIRESTORE_EMULATOR_HOST: '',
      // Playwright cannot end it when it is itself killed.
      RETTESNOR_STOP_WITH: String(process.pid),
    },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
