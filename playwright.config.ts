import { defineConfig, devices } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { BROWSER_FLAGS, findBrowser } from './local/browser';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Each has a municipality of its own (e2e/fixtures.ts).
  workers: Math.min(2, availableParallelism()),
  // A test that fails is tried once more in a municipality of its own, and told of as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A trace of everything (`--trace on`) and the app's own copy of itself, fetched anew into each
    // fresh profile, cost a quarter of the time. What is about either asks for it.
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: await findBrowser(),
      args: BROWSER_FLAGS,
      // Without a language that knows æ, ø and å, Chromium calls such a file "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
});
