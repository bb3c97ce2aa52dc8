import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain, urlOf, valueOf } from './firestore-rest';

describe('valueOf', () => {
  const cases: readonly (readonly [unknown, object])[] = [
    ['ja', { stringValue: 'ja' }],
    ['', { stringValue: '' }],
    [false, { booleanValue: false }],
    [0, { integerValue: '0' }],
    [-2.5, { doubleValue: -2.5 }],
    [null, { nullValue: null }],
    [new Date(0), { timestampValue: '1970-01-01T00:00:00.000Z' }],
    [[], { arrayValue: { values: [] } }],
    [
      { a: [1] },
      { mapValue: { fields: { a: { arrayValue: { values: [{ integerValue: '1' }] } } } } },
    ],
  ];
  for (const [value, notation] of cases) {
    it(`writes ${JSON.stringify(value)}, which plain reads back`, () => {
      assert.deepEqual(valueOf(value), notation);
      assert.deepEqual(plain(valueOf(value)), value);
    });
  }

  it('refuses what would be lost', () => {
    assert.throws(() => valueOf({ a: undefined }), TypeError);
  });
});

describe('plain', () => {
  it('reads empty lists and maps, which Firestore sends without content', () => {
    assert.deepEqual(plain({ arrayValue: {} }), []);
    assert.deepEqual(plain({ mapValue: {} }), {});
  });
});

describe('urlOf', () => {
  it('brackets an IPv6 address', () => {
    assert.equal(urlOf({ host: '::1', port: 80 }), 'http://[::1]:80');
    assert.equal(urlOf({ host: '127.0.0.1', port: 80 }), 'http://127.0.0.1:80');
  });
});
