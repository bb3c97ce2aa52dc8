import * as fc from 'fast-check';
import { beginsNearly, typosAllowed } from './typos';

describe('A misspelt word', () => {
  for (const { fact, word, typed, allowed, isFound } of [
    { fact: 'is found as it is', word: 'skole', typed: 'skole', allowed: 0, isFound: true },
    {
      fact: 'is found by its beginning',
      word: 'skolerute',
      typed: 'skole',
      allowed: 0,
      isFound: true,
    },
    {
      fact: 'is found with a wrong letter',
      word: 'skole',
      typed: 'skuke',
      allowed: 2,
      isFound: true,
    },
    {
      fact: 'is found with a letter too few',
      word: 'bibliotek',
      typed: 'biblotek',
      allowed: 1,
      isFound: true,
    },
    {
      fact: 'is found with a letter too much',
      word: 'bibliotek',
      typed: 'biblliotek',
      allowed: 1,
      isFound: true,
    },
    {
      fact: 'is found with two letters turned',
      word: 'robot',
      typed: 'rbo',
      allowed: 1,
      isFound: true,
    },
    {
      fact: 'is found with a typo in its beginning',
      word: 'skolerute',
      typed: 'sklole',
      allowed: 1,
      isFound: true,
    },
    {
      fact: 'is not found with more typos',
      word: 'skole',
      typed: 'skuke',
      allowed: 1,
      isFound: false,
    },
    {
      fact: 'is not found by its end',
      word: 'skolerute',
      typed: 'rute',
      allowed: 1,
      isFound: false,
    },
    {
      fact: 'is not found by something longer',
      word: 'sko',
      typed: 'skolen',
      allowed: 2,
      isFound: false,
    },
  ]) {
    it(fact, () => expect(beginsNearly(word, typed, allowed)).toBe(isFound));
  }

  it('may have more typos the longer it is', () => {
    expect(['bok', 'skole', 'bibliotek'].map(typosAllowed)).toEqual([0, 1, 2]);
  });

  it('is found after any one slip of the finger', () => {
    const word = fc.stringMatching(/^[a-d]{4,10}$/);
    const letter = fc.constantFrom('a', 'x');
    fc.assert(
      fc.property(word, fc.nat(), letter, fc.nat(3), (right, where, other, slip) => {
        const place = where % right.length;
        const [before, at, after] = [
          right.slice(0, place),
          right.slice(place, place + 1),
          right.slice(place + 1),
        ];
        const wrong = [
          before + after,
          before + other + at + after,
          before + other + after,
          before + after.slice(0, 1) + at + after.slice(1),
        ][slip];
        expect(beginsNearly(right, wrong, 1)).toBeTrue();
      }),
    );
  });
});
