import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { forgetData, readKeptData } from './kept-data';

describe('kept data', () => {
  let folder: string;
  const put = (name: string, people: string, shape = '5') => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'accounts.json'), '[]');
    writeFileSync(join(folder, name, 'people.json'), people);
    writeFileSync(join(folder, name, 'shape.json'), shape);
  };

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kept-data-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is nothing before the first run', async () => {
    assert.equal(await readKeptData(folder), null);
  });

  it('is what the last run saved', async () => {
    put('kept', '[{"uid":"kari"}]');
    const kept = await readKeptData(folder);
    assert.deepEqual(kept?.people, [{ uid: 'kari' }]);
    assert.match(kept.firestoreExport, /kept.firestore.firestore\.overall_export_metadata$/);
  });

  it('is the version before, where a run was killed while it exchanged them', async () => {
    put('kept', '[{"uid":"kari"}]');
    renameSync(join(folder, 'kept'), join(folder, 'kept-previous'));
    put('kept-next', '[{"uid":"half');
    assert.deepEqual((await readKeptData(folder))?.people, [{ uid: 'kari' }]);
  });

  it('is refused where it cannot be read', async () => {
    put('kept', '[{"uid":');
    await assert.rejects(readKeptData(folder));
  });

  it('is refused where another version of Rettesnor wrote it', async () => {
    put('kept', '[]', '2');
    await assert.rejects(readKeptData(folder), /annen utgave/);
    rmSync(join(folder, 'kept', 'shape.json'));
    await assert.rejects(readKeptData(folder), /annen utgave/);
  });

  it('is gone once forgotten, and the rest of the folder is not', async () => {
    put('kept', '[]');
    put('kept-previous', '[]');
    writeFileSync(join(folder, 'mine.txt'), '');
    await forgetData(folder);
    assert.equal(await readKeptData(folder), null);
    assert.ok(existsSync(join(folder, 'mine.txt')));
  });
});
