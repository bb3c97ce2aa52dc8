import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, waitUntilReady } from './child';
import { PROGRAMS, PROJECT, ROOT } from './folders';
import { FirebaseConfig, localConfig } from './hosting-config';
import { freePorts, LOOPBACK } from './ports';

/** Firebase's own Hosting and, where asked for, Auth emulator. */
export interface AuthAndHosting {
  /** `null` where only the site is served. */
  readonly authUrl: string | null;
  readonly ready: Promise<void>;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Somebody who can sign in. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
}

/**
 * Starts firebase-tools with a firebase.json made from the project's own.
 *
 * @param folder an existing folder of its own; `folder/site` is served
 * @param port where the site is to be found
 * @param mayConnectTo further origins that the page talks to
 */
export async function startAuthAndHosting(options: {
  folder: string;
  port: number;
  withAuth: boolean;
  mayConnectTo: readonly string[];
}): Promise<AuthAndHosting> {
  const [auth, hub, logging] = await freePorts(3);
  const authUrl = options.withAuth ? `http://${LOOPBACK}:${auth}` : null;
  const config = JSON.parse(await readFile(join(ROOT, 'firebase.json'), 'utf8')) as FirebaseConfig;
  const local = localConfig(config, {
    publicFolder: 'site',
    emulators: {
      hosting: { host: LOOPBACK, port: options.port },
      ...(authUrl && { auth: { host: LOOPBACK, port: auth } }),
      hub: { host: LOOPBACK, port: hub },
      logging: { host: LOOPBACK, port: logging },
      ui: { enabled: false },
    },
    mayConnectTo: [...options.mayConnectTo, ...(authUrl ? [authUrl] : [])],
  });
  await writeFile(join(options.folder, 'firebase.json'), JSON.stringify(local, null, 2));

  const services = authUrl ? 'auth,hosting' : 'hosting';
  const child = startChild(
    process.execPath,
    [
      join(PROGRAMS, '../firebase-tools/lib/bin/firebase.js'),
      ...['emulators:start', '--only', services, '--project', PROJECT],
      ...['--config', join(options.folder, 'firebase.json')],
    ],
    {
      cwd: options.folder,
      // Its settings and its cache of credentials are none of ours: it is to find an empty place.
      env: { ...process.env, CI: '1', XDG_CONFIG_HOME: join(options.folder, 'settings') },
    },
  );
  const name = 'Firebase-emulatoren for innlogging og nettside';
  const isReady = async () => {
    const site = await fetch(`http://${LOOPBACK}:${options.port}/__/firebase/init.json`);
    return site.ok && (authUrl === null || (await fetch(authUrl)).ok);
  };
  return {
    authUrl,
    ready: waitUntilReady(name, child, isReady),
    ended: child.ended,
    stop: () => child.stop(),
  };
}

/** Gives each of these a login; who has one keeps it, with the password as it was changed to. */
export async function createAccounts(authUrl: string, accounts: readonly Account[]): Promise<void> {
  const existing = new Set((await readAccounts(authUrl)).map(({ localId }) => localId));
  await storeAccounts(
    authUrl,
    accounts
      .filter(({ uid }) => !existing.has(uid))
      .map(({ uid, email, password, displayName }) => ({
        localId: uid,
        email,
        displayName,
        emailVerified: true,
        rawPassword: password,
      })),
  );
}

/** An account as the Auth emulator hands it out and takes it back, with its password's hash. */
export interface StoredAccount {
  readonly localId: string;
  readonly [field: string]: unknown;
}

/** Every account there is. */
export async function readAccounts(authUrl: string): Promise<readonly StoredAccount[]> {
  const { users = [] } = (await ask(authUrl, 'GET', 'accounts:batchGet?maxResults=-1')) as {
    users?: StoredAccount[];
  };
  return users;
}

/** Adds accounts, replacing those with the same `localId`. */
export async function storeAccounts(
  authUrl: string,
  users: readonly StoredAccount[],
): Promise<void> {
  if (users.length > 0) {
    const { error = [] } = (await ask(authUrl, 'POST', 'accounts:batchCreate', {
      users,
      allowOverwrite: true,
    })) as { error?: readonly { index: number; message: string }[] };
    if (error.length > 0) {
      throw new Error(`Auth-emulatoren tok ikke imot kontoen: ${error[0].message}`);
    }
  }
}

async function ask(authUrl: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(
    `${authUrl}/identitytoolkit.googleapis.com/v1/projects/${PROJECT}/${path}`,
    {
      method,
      headers: { Authorization: 'Bearer owner', 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    },
  );
  if (!response.ok) {
    throw new Error(`Auth-emulatoren svarte ${response.status}: ${await response.text()}`);
  }
  return response.json();
}
