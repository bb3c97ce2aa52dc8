// What `ng test` runs in. The browser is the one that local/browser.ts finds; `npm test` has found it
// already and says so in CHROME_BIN.
const { execFileSync } = require('node:child_process');

function findBrowser() {
  const program = [require.resolve('tsx/cli'), require.resolve('./local/browser.ts')];
  return execFileSync(process.execPath, program, { encoding: 'utf8' }).trim();
}

module.exports = (config) => {
  process.env.CHROME_BIN ||= findBrowser();
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher')],
    browsers: ['Chrome'],
    customLaunchers: {
      Chrome: {
        base: 'ChromeHeadless',
        flags: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--lang=nb-NO',
        ],
      },
    },
    client: {
      // Where the repositories' contract finds a Firestore emulator (local/test.ts starts one).
      firestoreEmulator: process.env.FIRESTORE_EMULATOR_HOST || null,
      jasmine: { random: true },
    },
    reporters: ['dots'],
    listenAddress: '127.0.0.1',
    hostname: '127.0.0.1',
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: true,
  });
};
