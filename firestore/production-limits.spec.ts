import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TRACKED_FIELDS } from '../src/app/domain/changes/change';

/**
 * What Firestore in production refuses and the emulator lets pass
 * (https://firebase.google.com/docs/firestore/security/rules-structure#security_rule_limits).
 */
const LIMITS = { bytes: 256 * 1024, lets: 10, arguments: 7, callDepth: 20, matchDepth: 10 };

const RULES = readFileSync(new URL('./firestore.rules', import.meta.url), 'utf8');
const INDEXES = readFileSync(new URL('./firestore.indexes.json', import.meta.url), 'utf8');

const UNREAD = { queryScope: 'COLLECTION_GROUP', arrayConfig: 'CONTAINS' };
const DATED = [
  { queryScope: 'COLLECTION', order: 'ASCENDING' },
  { queryScope: 'COLLECTION', order: 'DESCENDING' },
  { queryScope: 'COLLECTION_GROUP', order: 'ASCENDING' },
];

interface Index {
  readonly collectionGroup: string;
  readonly queryScope: string;
  readonly fields: readonly { readonly fieldPath: string; readonly order: string }[];
}

interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly indexes: readonly unknown[];
}

interface RuleFunction {
  readonly name: string;
  readonly parameters: number;
  readonly lets: number;
  readonly calls: readonly string[];
}

describe('the rules in production', () => {
  const code = withoutComments(RULES);
  const functions = functionsOf(code);
  const { indexes, fieldOverrides } = JSON.parse(INDEXES) as {
    readonly indexes: readonly Index[];
    readonly fieldOverrides: readonly FieldOverride[];
  };

  it('fit into a ruleset', () => ok(Buffer.byteLength(RULES) < LIMITS.bytes));

  it('declare few enough variables and parameters', () => {
    const tooMany = functions.filter(
      ({ lets, parameters }) => lets > LIMITS.lets || parameters > LIMITS.arguments,
    );
    deepEqual(tooMany, []);
  });

  it('have one meaning for each function name', () => {
    const names = functions.map(({ name }) => name);
    deepEqual(names, [...new Set(names)]);
  });

  it('call each other less deep than allowed, and never in a circle', () => {
    const byName = new Map(functions.map((one) => [one.name, one]));
    ok(Math.max(...functions.map((one) => callDepth(one, byName))) < LIMITS.callDepth);
  });

  it('use every function', () => {
    const unused = functions.filter(({ name }) => callsIn(code, name) < 2);
    deepEqual(unused, []);
  });

  it('nest few enough matches', () => ok(deepestMatch(code) <= LIMITS.matchDepth));

  it('keep the fields that grow out of the indexes', () => {
    const fields = fieldOverrides.map(({ collectionGroup, fieldPath }) => ({
      collectionGroup,
      fieldPath,
    }));
    for (const { collectionGroup, fieldPath } of fields) {
      ok(code.includes(`match /${collectionGroup}/`), collectionGroup);
      ok(code.includes(`'${fieldPath}'`), fieldPath);
    }
    equal(new Set(fields.map((field) => JSON.stringify(field))).size, fields.length);
  });

  it('have an index for each query across plans', () => {
    // What mentions somebody, and what has become of plans since a moment. An override takes the
    // place of the usual indexes, so that those of one plan's decisions have to be named too.
    deepEqual(
      fieldOverrides.filter(({ indexes: own }) => own.length > 0),
      [
        { collectionGroup: 'decisions', fieldPath: 'at', indexes: DATED },
        { collectionGroup: 'comments', fieldPath: 'unread', indexes: [UNREAD] },
      ],
    );
    // The plans of a year written after a moment, and the sum of their versions (follow-changes.ts);
    // the changes since a moment that have the field (firestore-change-repository.ts).
    deepEqual(
      indexes.map(({ collectionGroup, queryScope, fields }) => [
        collectionGroup,
        queryScope,
        ...fields.map(({ fieldPath, order }) => `${fieldPath} ${order}`),
      ]),
      [
        ['plans', 'COLLECTION', 'year ASCENDING', 'updatedAt ASCENDING'],
        ['plans', 'COLLECTION', 'year ASCENDING', 'version ASCENDING'],
        ['history', 'COLLECTION_GROUP', 'from ASCENDING', 'at ASCENDING'],
        ...TRACKED_FIELDS.map((field) => [
          'history',
          'COLLECTION_GROUP',
          'at ASCENDING',
          `to.${field} ASCENDING`,
        ]),
      ],
    );
  });
});

describe('the reader of the rules’ text', () => {
  const text = `
    // function not(a) { let a = 1; }
    function one(a, b) { let c = two(a); let d = { 'x': c }; return c || d; }
    function two(a) { return a == 'three('; }
    match /a/{b} { match /c/{d} { allow read: if one(1, 2); } }`;
  const functions = functionsOf(withoutComments(text));

  it('finds functions with their parameters, variables and calls', () => {
    deepEqual(functions, [
      { name: 'one', parameters: 2, lets: 2, calls: ['two'] },
      { name: 'two', parameters: 1, lets: 0, calls: [] },
    ]);
  });
  it('measures depths', () => {
    const byName = new Map(functions.map((one) => [one.name, one]));
    equal(callDepth(functions[0], byName), 2);
    equal(deepestMatch(text), 2);
  });
  it('finds circles', () => {
    const circle = { name: 'a', parameters: 0, lets: 0, calls: ['a'] };
    equal(callDepth(circle, new Map([['a', circle]])), Infinity);
  });
});

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '');
}

function functionsOf(code: string): readonly RuleFunction[] {
  const found = [...code.matchAll(/\bfunction (\w+)\(([^)]*)\) \{/g)].map((match) => ({
    name: match[1],
    parameters: match[2].split(',').filter((parameter) => parameter.trim() !== '').length,
    body: blockAt(code, match.index + match[0].length - 1),
  }));
  return found.map(({ name, parameters, body }) => ({
    name,
    parameters,
    lets: [...body.matchAll(/\blet \w+ =/g)].length,
    calls: found.map((other) => other.name).filter((other) => callsIn(body, other) > 0),
  }));
}

/** The text from this opening brace to the one that closes it. */
function blockAt(code: string, start: number): string {
  let depth = 0;
  for (let end = start; end < code.length; end++) {
    depth += code[end] === '{' ? 1 : code[end] === '}' ? -1 : 0;
    if (depth === 0) {
      return code.slice(start, end + 1);
    }
  }
  throw new Error(`No closing brace for the one at ${start}.`);
}

/** How often the name is called or declared; a method of the same name does not count. */
function callsIn(code: string, name: string): number {
  return [...code.matchAll(new RegExp(`(?<![.\\w'])${name}\\(`, 'g'))].length;
}

/** 1 for a function that calls no other; without end where it comes back to itself. */
function callDepth(
  start: RuleFunction,
  byName: ReadonlyMap<string, RuleFunction>,
  above: readonly string[] = [],
): number {
  if (above.includes(start.name)) {
    return Infinity;
  }
  const below = start.calls.map((name) =>
    callDepth(byName.get(name)!, byName, [...above, start.name]),
  );
  return 1 + Math.max(0, ...below);
}

function deepestMatch(code: string): number {
  const starts = [...code.matchAll(/\bmatch \/[^\s]* \{/g)].map((match) => ({
    start: match.index,
    end: match.index + blockAt(code, match.index + match[0].length - 1).length,
  }));
  return Math.max(
    ...starts.map(
      ({ start }) => starts.filter((one) => one.start <= start && start <= one.end).length,
    ),
  );
}
