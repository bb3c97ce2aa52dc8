import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What can be made again at any time: the copy of the site that is served, an unpacked browser. */
export const CACHE = join(ROOT, 'node_modules/.cache/rettesnor');

/** What people have entered in the demo municipality. Not in node_modules, which `npm ci` empties. */
export const KEPT = join(ROOT, '.rettesnor');

export const PROGRAMS = join(ROOT, 'node_modules/.bin');
export const RULES = join(ROOT, 'firestore/firestore.rules');
export const BUILT_SITE = join(ROOT, 'dist/rettesnor/browser');

/** Firebase's convention: a project whose name starts with `demo-` has no real services. */
export const PROJECT = 'demo-rettesnor';
