import { MeasureWrite } from '../../domain/measure/measure-write';
import { aContent, aMeasure } from '../../testing/measures';
import { VersionConflict, WriteRefused } from '../measure/measure-repository';
import { Letter, letterIdOf, Return, sendBack, toReturn } from './letter';

const CONFLICT: Return = { conflict: aMeasure({ version: 9 }) };

/** A letter that writes the version after `from`; of a new measure where that is 0. */
function aLetter(from: number, changes: Partial<MeasureWrite> = {}): Letter {
  const write: MeasureWrite = {
    planId: 'school-1-2026',
    measureId: 'measure-1',
    base: from === 0 ? null : aMeasure({ version: from }),
    content: aContent({ title: `Tittel ${from + 1}` }),
    by: 'leader-1',
    day: '2026-04-08',
    ...changes,
  };
  return { id: letterIdOf(write), write, returned: null };
}

describe('A letter', () => {
  it('is another for each version of each measure of each plan', () => {
    const letters = [
      aLetter(0),
      aLetter(1),
      aLetter(1, { measureId: 'measure-2' }),
      aLetter(1, { planId: 'school-2-2026' }),
    ];
    expect(new Set(letters.map((letter) => letter.id)).size).toBe(4);
  });

  it('is the same where the same version is tried again', () => {
    expect(aLetter(1, { content: aContent({ title: 'Ny' }) }).id).toBe(aLetter(1).id);
  });

  for (const { fact, error, returned } of [
    {
      fact: 'comes back with the version that came first',
      error: new VersionConflict(aMeasure({ version: 9 })),
      returned: CONFLICT,
    },
    {
      fact: 'comes back with the reason that it was refused',
      error: new WriteRefused('planFull'),
      returned: { refused: 'planFull' },
    },
    {
      fact: 'comes back as failed where nobody decided so',
      error: new Error('quota'),
      returned: { refused: 'failed' },
    },
    {
      fact: 'comes back as failed also after something that is no error',
      error: 'quota',
      returned: { refused: 'failed' },
    },
  ] satisfies { fact: string; error: unknown; returned: Return }[]) {
    it(fact, () => {
      expect(toReturn(error)).toEqual(returned);
    });
  }
});

describe('Sending a letter back', () => {
  it('leaves the letters of other measures as they are', () => {
    const other = { ...aLetter(1, { measureId: 'measure-2' }), returned: CONFLICT };
    const elsewhere = { ...aLetter(1, { planId: 'school-2-2026' }), returned: CONFLICT };
    const sent = aLetter(1);
    expect(sendBack([sent, other, elsewhere], sent.id, CONFLICT)).toEqual([
      other,
      elsewhere,
      { ...sent, returned: CONFLICT },
    ]);
  });

  it('keeps the last text and the first base, in whatever order the letters come back', () => {
    const [first, second, third] = [aLetter(0), aLetter(1), aLetter(2)];
    for (const order of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ]) {
      const left = order.reduce<readonly Letter[]>(
        (letters, { id }) => sendBack(letters, id, CONFLICT),
        [first, second, third],
      );
      expect(left).toEqual([
        { id: third.id, write: { ...third.write, base: null }, returned: CONFLICT },
      ]);
    }
  });

  it('changes nothing where the letter is not known', () => {
    const letters = [aLetter(1)];
    expect(sendBack(letters, 'unknown', CONFLICT)).toEqual(letters);
  });

  it('leaves a letter for the same measure that is still on its way', () => {
    const [first, second] = [aLetter(1), aLetter(2)];
    expect(sendBack([first, second], first.id, CONFLICT)).toEqual([
      second,
      { ...first, returned: CONFLICT },
    ]);
  });

  it('makes one of several for the same measure, from the first base to the last text', () => {
    const [first, second, third] = [aLetter(1), aLetter(2), aLetter(3)];
    const refused: Return = { refused: 'notAllowed' };
    const left = [first, second, third].reduce<readonly Letter[]>(
      (letters, { id }) => sendBack(letters, id, id === third.id ? refused : CONFLICT),
      [first, second, third],
    );
    expect(left).toEqual([
      { id: third.id, write: { ...third.write, base: first.write.base }, returned: refused },
    ]);
  });

  it('keeps a measure new that never arrived', () => {
    const [first, second] = [aLetter(0), aLetter(1)];
    const left = sendBack(sendBack([first, second], first.id, CONFLICT), second.id, CONFLICT);
    expect(left.map(({ write }) => [write.base, write.content.title])).toEqual([
      [null, 'Tittel 2'],
    ]);
  });
});
