import { fold, inAlphabet, wordsOf } from './fold';

describe('A folded text', () => {
  for (const { fact, one, other } of [
    { fact: 'has no capitals', one: 'ÅPEN Dag', other: 'åpen dag' },
    { fact: 'is the same without Norwegian letters', one: 'Åpen dør', other: 'apen dor' },
    {
      fact: 'is the same with letters written out',
      one: 'Bærum på Ørland',
      other: 'Baerum paa Oerland',
    },
    { fact: 'has no accents', one: 'Idé på kafé', other: 'ide pa kafe' },
    { fact: 'takes composed and decomposed letters as one', one: 'å', other: 'a\u030a' },
  ]) {
    it(fact, () => expect(fold(one)).toBe(fold(other)));
  }

  it('keeps other letters apart', () => expect(fold('bok')).not.toBe(fold('bak')));

  it('falls into words at everything that is neither letter nor digit', () => {
    expect(wordsOf(' Skolerute: uke 34/35 – «ny»! ')).toEqual([
      'skolerute',
      'uke',
      '34',
      '35',
      'ny',
    ]);
  });
});

describe('An alphabet key', () => {
  it('puts names in Norwegian order', () => {
    const names = ['Åsheim', 'Øya', 'Ærlig', 'Zoo', 'azur', 'Émile', 'Ede'];
    expect(inAlphabet(names, (name) => name)).toEqual([
      ...['azur', 'Ede', 'Émile', 'Zoo', 'Ærlig', 'Øya', 'Åsheim'],
    ]);
  });

  it('leaves what is called the same in its order', () => {
    const units = [
      { id: 'b', name: 'Skolen' },
      { id: 'c', name: 'skolen' },
      { id: 'a', name: 'Skolen' },
    ];
    expect(inAlphabet(units, ({ name }) => name)).toEqual(units);
  });
});
