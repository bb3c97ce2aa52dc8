import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findEmulator } from './find-emulator';

const COMPONENT = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

describe('findEmulator', { skip: process.platform === 'win32' }, () => {
  let machine: string;
  let env: NodeJS.ProcessEnv;
  const noDownload = () => Promise.resolve(false);

  /** Puts a file into the made-up machine; gives its path. */
  const put = (path: string, content = '') => {
    const file = join(machine, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, 0o755);
    return file;
  };
  const putJava = (version: string) =>
    put('bin/java', `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  const jarFound = async (download = noDownload) => {
    const found = await findEmulator(env, download);
    assert.equal(found.kind, 'jar');
    return found.jar;
  };
  const adviceGiven = async () => {
    const found = await findEmulator(env, noDownload);
    assert.equal(found.kind, 'missing');
    return found.advice;
  };

  beforeEach(() => {
    machine = mkdtempSync(join(tmpdir(), 'find-emulator-'));
    env = { PATH: join(machine, 'bin'), HOME: join(machine, 'home') };
    putJava('17.0.15');
  });
  afterEach(() => rmSync(machine, { recursive: true }));

  it('takes a running one before all others', async () => {
    env['FIRESTORE_EMULATOR_HOST'] = '127.0.0.1:8080';
    env['FIRESTORE_EMULATOR_JAR'] = put('named.jar');
    const found = await findEmulator(env, noDownload);
    assert.deepEqual(found, { kind: 'running', address: '127.0.0.1:8080' });
  });

  it('takes a named jar before the installed ones', async () => {
    put(`sdk/${COMPONENT}`);
    symlinkSync(put('sdk/bin/gcloud'), join(machine, 'bin/gcloud'));
    env['FIRESTORE_EMULATOR_JAR'] = put('named.jar');
    assert.equal(await jarFound(), join(machine, 'named.jar'));
  });

  it('says so when the named jar does not exist', async () => {
    env['FIRESTORE_EMULATOR_JAR'] = join(machine, 'nowhere.jar');
    assert.match(await adviceGiven(), /FIRESTORE_EMULATOR_JAR peker på .*nowhere\.jar/);
  });

  it("finds the Google Cloud CLI's component through a link to gcloud", async () => {
    const jar = put(`sdk/${COMPONENT}`);
    symlinkSync(put('sdk/bin/gcloud'), join(machine, 'bin/gcloud'));
    put('home/.cache/firebase/emulators/cloud-firestore-emulator-v1.19.8.jar');
    assert.equal(await jarFound(), jar);
  });

  it("takes the newest in firebase-tools' cache, by number", async () => {
    for (const name of ['v1.9.0.jar', 'v1.22.0.jar', 'v1.19.8.jar', 'v2.0.0.jar.part']) {
      put(`home/.cache/firebase/emulators/cloud-firestore-emulator-${name}`);
    }
    assert.match(await jarFound(), /emulator-v1\.22\.0\.jar$/);
  });

  it('looks again after a download', async () => {
    const download = () => {
      put('home/.cache/firebase/emulators/cloud-firestore-emulator-v1.22.0.jar');
      return Promise.resolve(true);
    };
    assert.match(await jarFound(download), /emulator-v1\.22\.0\.jar$/);
  });

  it('says how to get it where there is none', async () => {
    assert.match(await adviceGiven(), /npx firebase setup:emulators:firestore/);
  });

  it('says that Java is missing, and downloads nothing', async () => {
    rmSync(join(machine, 'bin/java'));
    assert.match(await adviceGiven(), /Finner ikke Java/);
  });

  for (const [version, name] of [
    ['1.8.0_402', '8'],
    ['10.0.2', '10'],
  ]) {
    it(`says that Java ${name} is too old`, async () => {
      putJava(version);
      assert.match(await adviceGiven(), new RegExp(`for gammel: fant versjon ${name}\\.`));
    });
  }

  it('takes the Java that JAVA_HOME names', async () => {
    putJava('1.8.0_402');
    const java = put('jdk/bin/java', `#!/bin/sh\necho 'openjdk version "21"' >&2\n`);
    env['JAVA_HOME'] = join(machine, 'jdk');
    env['FIRESTORE_EMULATOR_JAR'] = put('named.jar');
    const found = await findEmulator(env, noDownload);
    assert.equal(found.kind === 'jar' && found.java, java);
  });
});
