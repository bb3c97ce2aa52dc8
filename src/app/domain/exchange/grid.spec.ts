import { GridCell, isBlank, isFormulaError, textOf } from './grid';

describe('What a cell says', () => {
  const cases: readonly (readonly [GridCell | undefined, string])[] = [
    [null, ''],
    [undefined, ''],
    ['  Åpen dag ', 'Åpen dag'],
    [{ day: '2026-03-05' }, '05.03.2026'],
    [12, '12'],
    [40.5, '40,5'],
    [true, 'ja'],
    [false, 'nei'],
  ];
  for (const [cell, text] of cases) {
    it(`is «${text}»: ${JSON.stringify(cell)}`, () => expect(textOf(cell)).toBe(text));
  }
});

describe('A row', () => {
  it('is blank where nobody has written in it', () => {
    expect(isBlank([])).toBeTrue();
    expect(isBlank([null, '', ' \t'])).toBeTrue();
  });

  for (const cell of ['x', 0, false, { day: '2026-03-05' }] as const) {
    it(`is not blank with ${JSON.stringify(cell)} in it`, () =>
      expect(isBlank([null, cell])).toBeFalse());
  }
});

describe('A formula that went wrong', () => {
  const answers = ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'];
  const others = ['#CALC!', '#FORMEL!', '#VERDI!', '#NAVN?', '#I/T', ' #REF! '];
  for (const text of [...answers, ...others]) {
    it(`says ${text}`, () => expect(isFormulaError(text)).toBeTrue());
  }

  for (const cell of ['#ByDag!', 'Se #REF!', '#REF!-feil', '#', '', 7, null, undefined]) {
    it(`does not say ${JSON.stringify(cell)}`, () => expect(isFormulaError(cell)).toBeFalse());
  }
});
