import * as fc from 'fast-check';
import { makeHarmless, withoutApostrophe } from './harmless';

describe('A text in a CSV file', () => {
  const wide = ['＝1', '＋1', '－1', '＠SUM(A1)'];
  for (const text of ['=1+1', '+47 1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ...wide]) {
    it(`cannot be calculated: ${JSON.stringify(text)}`, () => {
      expect(makeHarmless(text)).toBe(`'${text}`);
    });
  }

  it('is left alone where no spreadsheet calculates it', () => {
    for (const text of ['', 'Åpen dag', "'s-Hertogenbosch", '1 = 1', ' =1', '2-3']) {
      expect(makeHarmless(text)).toBe(text);
    }
  });

  it('becomes what it was when it is read again, whatever it begins with', () => {
    const beginning = fc.stringMatching(/^['=+\-@\t\r\n＝a]{0,4}$/);
    fc.assert(
      fc.property(beginning, fc.string(), (first, rest) => {
        const text = first + rest;
        expect(withoutApostrophe(makeHarmless(text))).toBe(text);
        expect(/^[=+\-@\t\r\n＝＋－＠]/.test(makeHarmless(text))).toBeFalse();
      }),
    );
  });

  it('keeps an apostrophe that nothing was made harmless by', () => {
    expect(withoutApostrophe("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });

  it('is whole in a file where nothing was made harmless', () => {
    expect(withoutApostrophe('=1+1')).toBe('=1+1');
  });
});
