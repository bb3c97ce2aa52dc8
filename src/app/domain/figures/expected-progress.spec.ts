import fc from 'fast-check';
import { anyDay } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { expectedProgress } from './expected-progress';

describe('The expected progress of a measure', () => {
  for (const { fact, start, firstDeadline, today, percent } of [
    { fact: '0 before its start', start: '2026-03-02', today: '2026-03-01', percent: 0 },
    { fact: '0 on its start', start: '2026-03-02', today: '2026-03-02', percent: 0 },
    { fact: '10 a tenth of the way', start: '2026-03-02', today: '2026-03-03', percent: 10 },
    { fact: '100 on the first deadline', start: '2026-03-02', today: '2026-03-12', percent: 100 },
    { fact: '100 after it', start: '2026-03-02', today: '2027-01-01', percent: 100 },
    {
      fact: 'half-way on 29 February',
      start: '2028-02-28',
      firstDeadline: '2028-03-01',
      today: '2028-02-29',
      percent: 50,
    },
    { fact: '100 on a day of its own', start: '2026-03-12', today: '2026-03-12', percent: 100 },
    {
      fact: '0 before the first deadline where the start has been moved past it',
      start: '2026-05-01',
      today: '2026-03-11',
      percent: 0,
    },
  ].map((example) => ({ firstDeadline: '2026-03-12', ...example }))) {
    it(`is ${fact}`, () => {
      expect(expectedProgress({ start, firstDeadline }, today)).toBe(percent);
    });
  }

  it('is never less on a later day, nor outside 0 to 100', () => {
    expectAlways(
      fc.property(anyDay(), anyDay(), anyDay(), anyDay(), (start, firstDeadline, one, other) => {
        const [sooner, later] = [one, other]
          .toSorted()
          .map((today) => expectedProgress({ start, firstDeadline }, today));
        throwUnless(sooner).toBeLessThanOrEqual(later);
        throwUnless(sooner).toBeGreaterThanOrEqual(0);
        throwUnless(later).toBeLessThanOrEqual(100);
      }),
    );
  });
});
