import { describeCoverage, readCoverage } from '../firestore/coverage';

/** The part of the rules' expressions that their tests must reach, in per cent. */
const LEAST = 95;

// Run right after the rules' tests: prints how much of the rules they have reached.
const coverage = await readCoverage();
console.log(describeCoverage(coverage));
if (!((100 * coverage.covered) / coverage.total >= LEAST)) {
  console.error(`That is less than the ${LEAST} % that the rules must have.`);
  process.exitCode = 1;
}
