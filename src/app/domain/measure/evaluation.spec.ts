import { readEvaluation, writeEvaluation } from './evaluation';

describe('An evaluation', () => {
  for (const { fact, done, effect, text } of [
    {
      fact: 'is both halves with an empty line between',
      done: 'Møtet ble holdt.',
      effect: 'Flere spør.',
      text: 'Møtet ble holdt.\n\nFlere spør.',
    },
    {
      fact: 'may lack what it led to',
      done: 'Møtet ble holdt.',
      effect: '',
      text: 'Møtet ble holdt.',
    },
    { fact: 'may lack what was done', done: '', effect: 'Flere spør.', text: '\n\nFlere spør.' },
    { fact: 'is empty where nothing is said', done: '', effect: '', text: '' },
    {
      fact: 'keeps several lines',
      done: 'En\nto',
      effect: 'Tre\n\nfire',
      text: 'En\nto\n\nTre\n\nfire',
    },
  ]) {
    it(fact, () => {
      expect(writeEvaluation({ done, effect })).toBe(text);
      expect(readEvaluation(text)).toEqual({ done, effect });
    });
  }

  it('closes empty lines within what was done', () => {
    const text = writeEvaluation({ done: 'En\n \n\nto\n\n', effect: ' Tre ' });
    expect(readEvaluation(text)).toEqual({ done: 'En\nto', effect: 'Tre' });
  });

  it('that was written in one piece says what was done', () => {
    expect(readEvaluation('80 foresatte kom.')).toEqual({ done: '80 foresatte kom.', effect: '' });
  });
});
