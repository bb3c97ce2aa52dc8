import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allowConnections, FirebaseConfig, localConfig } from './hosting-config';

interface HeaderRule {
  readonly regex?: string;
  readonly headers: readonly { readonly value: string }[];
}

const ORIGIN = 'http://127.0.0.1:8080';

describe('allowConnections', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'adds to connect-src',
      "default-src 'self'; connect-src 'self' https://a.no; img-src data:",
      `default-src 'self'; img-src data:; connect-src 'self' https://a.no ${ORIGIN}`,
    ],
    [
      'falls back on default-src, which is what counts where there is no connect-src',
      "default-src 'self' https://b.no",
      `default-src 'self' https://b.no; connect-src 'self' https://b.no ${ORIGIN}`,
    ],
    [
      "drops 'none', which means nothing beside an origin",
      "connect-src 'none';",
      `connect-src ${ORIGIN}`,
    ],
    [
      'keeps everything else allowed where nothing restricts connections',
      "script-src 'self'",
      `script-src 'self'; connect-src * ${ORIGIN}`,
    ],
  ];
  for (const [fact, policy, expected] of cases) {
    it(fact, () => assert.equal(allowConnections(policy, [ORIGIN]), expected));
  }
});

describe('localConfig', () => {
  const config = JSON.parse(
    readFileSync(new URL('../firebase.json', import.meta.url), 'utf8'),
  ) as FirebaseConfig;
  const local = localConfig(config, {
    publicFolder: 'site',
    emulators: { hosting: { port: 1 } },
    mayConnectTo: [ORIGIN],
  }) as FirebaseConfig;

  it('differs from firebase.json in the folder, the ports and the addresses alone', () => {
    const back = JSON.parse(JSON.stringify(local).replace(` ${ORIGIN}`, '')) as FirebaseConfig;
    const sorted = (of: FirebaseConfig) =>
      JSON.stringify({ ...of.hosting, public: '' }, (key, value: unknown) =>
        key === 'value' && typeof value === 'string' ? value.split('; ').sort() : value,
      );
    assert.equal(sorted(back), sorted(config));
    assert.equal(local.hosting.public, 'site');
    assert.deepEqual(local['emulators'], { hosting: { port: 1 } });
  });

  it('lets the page connect to the emulators', () => {
    assert.match(JSON.stringify(local), /connect-src [^;]*http:\/\/127\.0\.0\.1:8080/);
  });
});

describe('firebase.json', () => {
  const { hosting } = JSON.parse(
    readFileSync(new URL('../firebase.json', import.meta.url), 'utf8'),
  ) as { hosting: { rewrites: { regex: string }[]; headers: HeaderRule[] } };
  const { rewrites, headers } = hosting;
  const isPage = (path: string) => rewrites.some(({ regex }) => new RegExp(regex).test(path));
  const cachingOf = (path: string) =>
    headers
      .filter(({ regex }) => regex !== undefined && new RegExp(regex).test(path))
      .map(({ headers: [{ value }] }) => value);

  it('answers addresses within the app with the app, and missing files with 404', () => {
    assert.deepEqual(
      ['/', '/plan', '/plan/skole-2026', '/v1.2/x', '/nope.js', '/a/b.css'].map(isPage),
      [true, true, true, true, false, false],
    );
  });

  it('caches only files whose name changes with their content', () => {
    const forever = ['public, max-age=31536000, immutable'];
    assert.deepEqual(cachingOf('/main-ABCD1234.js'), forever);
    assert.deepEqual(cachingOf('/media/inter-ABCD1234.woff2'), forever);
    for (const path of ['/', '/index.html', '/plan/skole-2026', '/local.json', '/x-ABCD1234']) {
      assert.deepEqual(cachingOf(path), ['no-cache'], path);
    }
  });
});
