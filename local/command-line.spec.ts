import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCommandLine, WrongCommandLine } from './command-line';

describe('readCommandLine', () => {
  it('has a default for everything', () => {
    const options = readCommandLine([]);
    assert.ok(options !== 'help');
    assert.deepEqual([options.port, options.fresh, options.dev], [4400, false, false]);
    assert.match(options.data ?? '', /\.rettesnor$/);
  });

  it('reads what it is given', () => {
    const options = readCommandLine(['--port', '5000', '--fresh', '--dev', '--data', '/tmp/x']);
    assert.ok(options !== 'help');
    assert.deepEqual([options.port, options.fresh, options.dev], [5000, true, true]);
    assert.equal(options.data, '/tmp/x');
  });

  it('keeps nothing when told so', () => {
    const options = readCommandLine(['--throwaway']);
    assert.ok(options !== 'help');
    assert.equal(options.data, null);
  });

  it('shows how it is used when asked', () => {
    assert.equal(readCommandLine(['--help']), 'help');
  });

  for (const words of [
    ['--port', 'abc'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '44.5'],
    ['--port'],
    ['--units', '1.5'],
    ['--ny'],
    ['5000'],
  ]) {
    it(`refuses ${words.join(' ')}, naming it`, () => {
      assert.throws(
        () => readCommandLine(words),
        (error) =>
          error instanceof WrongCommandLine && error.message.includes(words[words.length - 1]),
      );
    });
  }
});
