import fc from 'fast-check';

/**
 * Expects the property to hold for everything that it is tried with. Its facts are stated with
 * `throwUnless`: an error is what lets fast-check look for the smallest case that breaks them.
 */
export function expectAlways<T>(property: fc.IProperty<T>): void {
  const run = fc.check(property);
  expect(run.failed)
    .withContext(fc.defaultReportMessage(run) ?? '')
    .toBeFalse();
}
