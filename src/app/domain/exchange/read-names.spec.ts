import { NamedThing, readName, readNames } from './read-names';

const GROUPS: readonly NamedThing[] = [
  { id: 'parents', name: 'Foresatte' },
  { id: 'young', name: 'Barn og unge' },
  { id: 'staff', name: 'Ansatte, tillitsvalgte og vernetjeneste' },
  { id: 'elderly', name: 'Eldre og pårørende' },
];
const GOALS: readonly NamedThing[] = [
  { id: 'g1', name: 'Kunnskapsby', others: ['Trondheim er en kunnskapsby'], number: 1 },
  { id: 'g2', name: 'Klima og miljø', number: 2 },
  { id: 'g12', name: 'Byutvikling', number: 12 },
];

describe('Names in a cell', () => {
  const cases: readonly (readonly [string, readonly NamedThing[], readonly (string | null)[]])[] = [
    ['Foresatte', GROUPS, ['parents']],
    ['foresatte; barn og unge', GROUPS, ['parents', 'young']],
    ['Foresatte, barn og unge', GROUPS, ['parents', 'young']],
    ['Ansatte, tillitsvalgte og vernetjeneste', GROUPS, ['staff']],
    ['Foresatte\nEldre', GROUPS, ['parents', 'elderly']],
    ['• Foresatte • Eldre', GROUPS, ['parents', 'elderly']],
    ['Foresatte/barn og unge', GROUPS, ['parents', 'young']],
    ['Foresatte + eldre', GROUPS, ['parents', 'elderly']],
    ['Foresatte & eldre', GROUPS, ['parents', 'elderly']],
    ['Foresatte;; Eldre;', GROUPS, ['parents', 'elderly']],
    // A name with a sign in it that parts others.
    ['Foresatte; Ansatte, tillitsvalgte og vernetjeneste', GROUPS, ['parents', 'staff']],
    ['Presse; medier', [{ id: 'press', name: 'Presse; medier' }], ['press']],
    ['Foresate', GROUPS, ['parents']],
    ['Foresatte, romvesener', GROUPS, ['parents', null]],
    ['Foresatte; Foresatte', GROUPS, ['parents']],
    ['Romvesener', GROUPS, [null]],
    ['Romvesener; spøkelser', GROUPS, [null, null]],
    ['og', GROUPS, [null]],
    ['2', GOALS, ['g2']],
    ['Mål 12', GOALS, ['g12']],
    ['Hovedmål 2', GOALS, ['g2']],
    ['1 og 2', GOALS, ['g1', 'g2']],
    ['1, 12', GOALS, ['g1', 'g12']],
    ['2. Klima og miljø', GOALS, ['g2']],
    ['2) grønn by', GOALS, ['g2']],
    ['Trondheim er en kunnskapsby', GOALS, ['g1']],
    ['3', GOALS, [null]],
    ['', GOALS, []],
  ];
  for (const [text, things, ids] of cases) {
    it(`«${text.replace('\n', '↵')}» is ${ids.join(', ') || 'nothing'}`, () =>
      expect(readNames(text, things).map(({ id }) => id)).toEqual(ids));
  }

  it('are exact, or only guessed and to be looked over', () => {
    const exact = (text: string, things: readonly NamedThing[]) =>
      readNames(text, things).map(({ isExact }) => isExact);
    expect(exact('FORESATTE', GROUPS)).toEqual([true]);
    expect(exact('2. klima og miljø', GOALS)).toEqual([true]);
    expect(exact('Foresate', GROUPS)).toEqual([false]);
    expect(exact('2', GOALS)).toEqual([false]);
    const named = 'Foresatte; Ansatte, tillitsvalgte og vernetjeneste';
    expect(exact(named, GROUPS)).toEqual([true, true]);
    expect(exact('Presse; medier', [{ id: 'press', name: 'Presse; medier' }])).toEqual([true]);
  });

  it('are one, where only all of the words together can be meant', () => {
    const groups = [
      { id: 'elderly', name: 'Eldre og pårørende' },
      { id: 'family', name: 'Pårørende til barn' },
    ];
    expect(readNames('Eldre/pårørende', groups).map(({ id }) => id)).toEqual(['elderly']);
  });

  it('are told as they are written, without the space around', () => {
    const texts = readNames(' Eldre ;  romvesener ', GROUPS).map(({ text }) => text);
    expect(texts).toEqual(['Eldre', 'romvesener']);
  });

  it('are none where there is no word', () => {
    expect(readName('  ', GROUPS)).toBeNull();
    expect(readName('–', [GROUPS[0]])?.id).toBeNull();
  });

  it('are not guessed where several can be meant', () => {
    const people = [
      { id: 'kari', name: 'Kari Utprøvli' },
      { id: 'karin', name: 'Karin Utprøvli' },
    ];
    expect(readName('Kari', people)?.id).toBeNull();
    expect(readName('Karin', people)?.id).toBe('karin');
    expect(readName('Kari Utprøvli', people)?.id).toBe('kari');
  });

  it('are what somebody has decided, also nothing at all', () => {
    const chosen = { rektor: 'kari', inspektor: '', gone: 'no-longer' };
    const people = [{ id: 'kari', name: 'Kari Utprøvli' }];
    expect(readName('Rektor', people, chosen)?.id).toBe('kari');
    expect(readName('Inspektør', people, chosen)?.id).toBe('');
    expect(readName('Gone', people, chosen)?.id).toBeNull();
    // So that it can be decided otherwise.
    expect(readName('Rektor', people, chosen)?.isExact).toBeFalse();
    expect(readName('Kari Utprøvli', people, { 'kari utprovli': 'kari' })?.isExact).toBeFalse();
  });
});
