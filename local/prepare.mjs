// Runs ahead of every npm script, on whatever Node the machine has and before anything is installed:
// plain JavaScript without dependencies. Sees to it that node_modules is what package-lock.json says.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Rettesnor trenger Node ${OLDEST_NODE} eller nyere. Dette er Node ${process.versions.node}.\n` +
      'Hent en nyere på https://nodejs.org, og prøv igjen.',
  );
  process.exit(1);
}
if (!isInstalled()) {
  process.exit(await install());
}

/**
 * Compares with the list that npm itself leaves in node_modules as the last step of an installation:
 * an installation that was cut short, or made from another lock file, is done again.
 */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.bin/node'))) {
    return false;
  }
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, integrity, ...flags }]) => {
    const found = installed[path];
    if (found === undefined) {
      // Packages for other operating systems are in the lock file and never on the disk.
      return path === '' || flags.optional || flags.devOptional || flags.peer || flags.link;
    }
    return found.version === version && found.integrity === integrity;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  console.log('Installerer pakkene som Rettesnor bruker (npm ci). Det tar et par minutter.');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  // npm names its own program to the scripts it runs; `npm` itself is a batch file on Windows.
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: 'inherit' };
  const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const installation = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...flags], options)
    : spawn('npm', flags, { ...options, shell: process.platform === 'win32' });
  const progress = setInterval(() => console.log(`  … ${seconds()} s`), 20_000);
  return new Promise((resolve) => {
    installation.on('error', (error) => {
      clearInterval(progress);
      console.error(`Fikk ikke startet npm: ${error.message}`);
      resolve(1);
    });
    installation.on('exit', (code) => {
      clearInterval(progress);
      if (code === 0) {
        console.log(`Ferdig installert på ${seconds()} s.`);
      } else {
        console.error('Installasjonen mislyktes. Se meldingen fra npm over, og prøv igjen.');
      }
      resolve(code ?? 1);
    });
  });
}
