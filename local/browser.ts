import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { brotliDecompress } from 'node:zlib';
import { CACHE } from './folders';

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome.exe',
];
const MAC_PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PROGRAM = 'Google\\Chrome\\Application\\chrome.exe';

/** What a browser needs to be told to run as root, in a container, or without a network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * The browser that tests run in: `CHROME_BIN`, else an installed Chrome or Chromium, else the one
 * that came with the npm packages, unpacked the first time. `RETTESNOR_BROWSER=bundled` asks for the last.
 *
 * @throws where CHROME_BIN names no file, or there is no browser for this kind of machine
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = env['CHROME_BIN'];
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`CHROME_BIN names ${named}, which does not exist.`);
    }
    return named;
  }
  const installed = env['RETTESNOR_BROWSER'] === 'bundled' ? undefined : installedBrowser(env);
  return installed ?? (await unpackBrowser());
}

function installedBrowser(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...MAC_PROGRAMS,
    ...WINDOWS_FOLDERS.flatMap((name) => (env[name] ? [join(env[name], WINDOWS_PROGRAM)] : [])),
  ];
  return candidates.find((path) => existsSync(path));
}

/**
 * Unpacks `@sparticuz/chromium`: Chromium, the libraries that a bare Linux lacks, and a font. Its own
 * unpacking leaves the libraries out anywhere but on AWS Lambda, and writes to shared folders.
 *
 * @returns a script that starts Chromium with them
 */
async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_BIN to its path.');
  }
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}`);
  const launcher = join(folder, 'chromium.sh');
  if (existsSync(launcher)) {
    return launcher;
  }
  // Made whole beside its place: several test runners may ask at once, and any may be cut short.
  const draft = `${folder}-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'chromium'), await unpack(join(packed, 'bin/chromium.br')));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    await unpackArchive(join(packed, `bin/${archive}.tar.br`), draft);
  }
  await writeFile(join(draft, 'fonts.conf'), fontsConfig(folder));
  await writeFile(join(draft, 'chromium.sh'), launcherScript(folder), { mode: 0o755 });
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!existsSync(launcher)) {
      throw error;
    }
    await rm(draft, { recursive: true, force: true });
  });
  return launcher;
}

const unpack = async (file: string): Promise<Buffer> =>
  promisify(brotliDecompress)(await readFile(file));

async function unpackArchive(archive: string, folder: string): Promise<void> {
  execFileSync('tar', ['-x', '-C', folder], { input: await unpack(archive) });
}

function launcherScript(folder: string): string {
  return [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH="${folder}/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`,
    `export FONTCONFIG_FILE="${folder}/fonts.conf"`,
    `exec "${folder}/chromium" "$@"`,
    '',
  ].join('\n');
}

function fontsConfig(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${folder}/fonts</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${folder}/font-cache</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Run by itself it prints the path, for those who cannot wait for a promise. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await findBrowser());
}
