import { deepEqual, equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, CoverageReport, CoverageTally, describeCoverage } from './coverage';

const CONTENT = 'allow read: if a && b;';

describe('the coverage of the rules', () => {
  it('counts every expression that has come to a value', () => {
    const tally = new CoverageTally();
    tally.add(report({ all: [false], a: [false] }));
    deepEqual(tally.count(), {
      covered: 2,
      total: 3,
      uncovered: [{ line: 1, column: 20, text: 'b' }],
    });
  });
  it('does not count one that has only failed', () => {
    const tally = new CoverageTally();
    tally.add(report({ all: [true], a: [true], b: ['failure'] }));
    equal(tally.count().covered, 2);
  });
  it('adds reports up', () => {
    const tally = new CoverageTally();
    tally.add(report({ all: [false], a: [false] }));
    tally.add(report({ b: ['failure', true] }));
    tally.add(report({}));
    deepEqual(tally.count(), { covered: 3, total: 3, uncovered: [] });
  });
  it('names the outermost of what is missing', () => {
    const tally = new CoverageTally();
    tally.add(report({}));
    deepEqual(tally.count(), {
      covered: 0,
      total: 3,
      uncovered: [{ line: 1, column: 15, text: 'a && b' }],
    });
  });
  it('is empty without a report', () => {
    deepEqual(new CoverageTally().count(), { covered: 0, total: 0, uncovered: [] });
  });
  it('is told with what is missing', () => {
    const tally = new CoverageTally();
    tally.add(report({ all: [false], a: [false] }));
    equal(
      describeCoverage(tally.count()),
      'firestore.rules:1:20 never evaluated: b\nRules: 2 of 3 expressions evaluated (66.7 %)',
    );
  });
});

describe('the address of the emulator', () => {
  it('is a host and a port', () => {
    deepEqual(addressOf('127.0.0.1:8080'), { host: '127.0.0.1', port: 8080 });
  });
  it('must be given', () => {
    for (const text of [undefined, '', 'localhost', ':8080']) {
      throws(() => addressOf(text), /FIRESTORE_EMULATOR_HOST/);
    }
  });
});

/** A report in the emulator's form: `a && b` and its two parts with the values they had. */
function report(values: Readonly<Record<string, readonly unknown[]>>): CoverageReport {
  const expression = (name: string, currentOffset: number, endOffset: number) => ({
    sourcePosition: { line: 1, column: currentOffset, currentOffset, endOffset },
    values: values[name]?.map((value) => ({
      value: value === 'failure' ? { undefined: {} } : { boolValue: value },
      count: 1,
    })),
  });
  const parts = [expression('a', 15, 15), expression('b', 20, 20)];
  return {
    rules: { files: [{ content: CONTENT }] },
    report: [{ ...expression('all', 15, 20), children: parts }],
  };
}
