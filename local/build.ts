import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from './child';
import { BUILT_SITE, ROOT } from './folders';

/** Everything that the built site is made from. */
const SOURCES = [
  'src',
  'public',
  'angular.json',
  'ngsw-config.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.app.json',
];
/** Beside the site, not in it. The builder empties this folder, so it never survives a failed build. */
const STAMP = join(dirname(BUILT_SITE), 'built-from.txt');

/** The build failed; the message is what the builder printed. */
export class BuildFailed extends Error {}

/**
 * Builds the site for production, unless it was last built from exactly these sources.
 *
 * @returns whether there was anything to build
 * @throws BuildFailed
 */
export async function buildIfChanged(onBuild: () => void = () => undefined): Promise<boolean> {
  const sources = await fingerprint();
  if (existsSync(join(BUILT_SITE, 'index.html')) && (await lastBuilt()) === sources) {
    return false;
  }
  onBuild();
  const builder = startChild(
    process.execPath,
    [join(ROOT, 'node_modules/@angular/cli/bin/ng.js'), 'build'],
    {
      cwd: ROOT,
      env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
    },
  );
  if ((await builder.ended) !== 0) {
    throw new BuildFailed(builder.output().trim());
  }
  await writeFile(STAMP, sources);
  return true;
}

async function lastBuilt(): Promise<string | null> {
  return readFile(STAMP, 'utf8').catch(() => null);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesIn(join(ROOT, source))) {
      hash
        .update(relative(ROOT, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) {
    return [];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  return entries === null
    ? [path]
    : entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
}

/** Run by itself it builds and says how it went. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await buildIfChanged()) ? 'Built.' : 'Nothing has changed since the last build.');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
