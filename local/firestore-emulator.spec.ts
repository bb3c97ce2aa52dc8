import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  adviceOnEmulator,
  BrokenRules,
  describeBrokenRules,
  startFirestoreEmulator,
} from './firestore-emulator';
import { isEmpty, readDocument, removeAll, writeDocuments, exportTo } from './firestore-rest';

const RULES = (condition: string) => `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /{document=**} { allow read: if ${condition}; }
  }
}
`;

describe('describeBrokenRules', () => {
  it('names each place, with its line of the rules', () => {
    const message = "Error compiling rules:\nL2:3 Unexpected 'x'.\nL3:1 Missing '}'.";
    assert.equal(
      describeBrokenRules(message, 'a.rules', 'one\n  two\nthree'),
      "Reglene kan ikke tolkes:\n  a.rules, linje 2, kolonne 3: Unexpected 'x'.\n    two\n" +
        "  a.rules, linje 3, kolonne 1: Missing '}'.\n    three",
    );
  });

  it('gives the message as it is where it names no place', () => {
    assert.equal(describeBrokenRules('Too big.', 'a', ''), 'Reglene kan ikke tolkes:\nToo big.');
  });
});

const skip = (await adviceOnEmulator()) ?? false;

describe('startFirestoreEmulator', { skip }, () => {
  let folder: string;

  const start = async (condition: string, importFrom?: string) => {
    const rulesFile = join(folder, 'test.rules');
    writeFileSync(rulesFile, RULES(condition));
    const emulator = await startFirestoreEmulator({ rulesFile, importFrom });
    assert.ok(!('advice' in emulator));
    return emulator;
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'firestore-emulator-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('enforces the rules, which the owner writes past', async () => {
    const emulator = await start('false');
    try {
      await writeDocuments(emulator, [{ path: 'units/a', data: { name: 'A' } }]);
      assert.deepEqual(await readDocument(emulator, 'units/a'), { name: 'A' });
      const { status } = await fetch(
        `http://${emulator.host}:${emulator.port}/v1/projects/demo-rettesnor/databases/(default)/documents/units/a`,
      );
      assert.equal(status, 403);
    } finally {
      await emulator.stop();
    }
  });

  it('starts with what another one exported', async () => {
    const first = await start('false');
    await writeDocuments(first, [{ path: 'units/a', data: { name: 'Æ', at: new Date(1000) } }]);
    assert.equal(await isEmpty(first), false);
    await exportTo(first, folder, 'saved');
    await removeAll(first);
    assert.equal(await isEmpty(first), true);
    await first.stop();

    const second = await start('false', join(folder, 'saved/saved.overall_export_metadata'));
    try {
      assert.deepEqual(await readDocument(second, 'units/a'), { name: 'Æ', at: new Date(1000) });
    } finally {
      await second.stop();
    }
  });

  it('does not start with rules that do not compile, and says where', async () => {
    await assert.rejects(start('(1 =='), (error) => {
      assert.ok(error instanceof BrokenRules);
      assert.match(error.message, /test\.rules, linje 4, kolonne \d+: .+/);
      return true;
    });
  });
});
