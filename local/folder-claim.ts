import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './child';

/** The right to keep data in a folder, or who has it. */
export interface Claim {
  /** The address of the run that has the folder now; `null` where it is ours. */
  readonly heldBy: string | null;
  release(): Promise<void>;
}

/** Claims a folder for one run at a time: two would overwrite what the other saved. */
export async function claimFolder(folder: string, url: string): Promise<Claim> {
  const file = join(folder, 'in-use.json');
  const holder = await readHolder(file);
  if (holder && isRunning(holder.pid) && (await answers(holder.url))) {
    return { heldBy: holder.url, release: () => Promise.resolve() };
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ pid: process.pid, url }));
  return { heldBy: null, release: () => rm(file, { force: true }) };
}

async function readHolder(file: string): Promise<{ pid: number; url: string } | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { pid: number; url: string };
  } catch {
    return null;
  }
}

// A run that was killed leaves its claim, and its number may be somebody else's by now.
async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/local.json`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
