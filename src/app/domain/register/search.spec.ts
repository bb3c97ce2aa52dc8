import { aRow } from '../../testing/measures';
import { REGISTER_CONTEXT } from '../../testing/registers';
import { aChannel, aGoal, aGroup } from '../../testing/strategies';
import { indexAtOnce } from './register-index';
import { searchText } from './search';

const rows = [
  aRow({ id: 'route', title: 'Ny skolerute', goalIds: ['goal-1', 'goal-2'] }),
  aRow({
    id: 'book',
    title: 'Bok til alle',
    unitId: 'library',
    targetGroupIds: ['group-2'],
    channelIds: ['channel-2'],
    assigneeUid: 'kari',
  }),
  aRow({ id: 'open', title: 'Åpen dag', objectiveIds: ['objective-1'] }),
  aRow({ id: 'off', title: 'Avlyst festival', unitId: 'area-2' }),
];
const objective = { id: 'objective-1', order: 1, suggested: true, title: 'Alle kjenner tilbudet' };
const strategy = {
  goals: [aGoal(), { ...aGoal(2), title: 'Bærekraftig by' }],
  objectives: [{ ...objective, indicator: '', baseline: '', target: '' }],
  targetGroups: [aGroup(), aGroup(2, 'Foresatte')],
  channels: [aChannel(), aChannel(2, 'Plakater')],
};
const index = indexAtOnce(rows, { ...REGISTER_CONTEXT, strategy });

function found(text: string): readonly string[] | null {
  const findings = searchText(index, text);
  return findings && rows.filter((_, row) => findings.matches[row] === 1).map(({ id }) => id);
}

describe('A search in the register', () => {
  for (const { fact, text, ids } of [
    { fact: 'finds a word of a title', text: 'SKOLERUTE', ids: ['route'] },
    { fact: 'finds the beginning of a word', text: 'skoler', ids: ['route'] },
    { fact: 'finds a word within another', text: 'rute', ids: ['route'] },
    { fact: 'finds a single letter where a word begins', text: 'f', ids: ['book', 'off'] },
    { fact: 'finds letters beyond z in any case', text: 'åPEN', ids: ['open'] },
    { fact: 'finds them without a Norwegian keyboard', text: 'aapen', ids: ['open'] },
    { fact: "finds a unit's name", text: 'folkebib', ids: ['book'] },
    { fact: "finds an area's name, with its units", text: 'kultur', ids: ['book', 'off'] },
    { fact: "finds a leader's name", text: 'ødegård', ids: ['book'] },
    { fact: "finds an assignee's and a leader's name", text: 'kari', ids: ['book', 'off'] },
    { fact: 'wants all words, in any order', text: ' alle  bok ', ids: ['book'] },
    { fact: 'takes its words from different fields', text: 'odegard bok', ids: ['book'] },
    { fact: 'finds nothing where one word is missing', text: 'bok skole', ids: [] },
    { fact: 'forgives one typo', text: 'skolrute', ids: ['route'] },
    { fact: 'forgives two in a long word', text: 'folkbibilotek', ids: ['book'] },
    { fact: 'forgives one in a beginning', text: 'fetsiv', ids: ['off'] },
    { fact: 'forgives none in a short word', text: 'bik', ids: [] },
    { fact: 'finds nothing in words that only look alike', text: 'skoleball', ids: [] },
    {
      fact: 'takes no word that it knows for another',
      text: 'alle bok',
      ids: ['book'],
    },
  ]) {
    it(fact, () => expect(found(text)).toEqual(ids));
  }

  for (const text of ['', '  ', '–!']) {
    it(`does not narrow by "${text}"`, () => expect(found(text)).toBeNull());
  }

  it('finds goals, objectives, groups and channels by their names', () => {
    for (const [text, id] of [
      ['bærekraft', 'route'],
      ['kjenner tilbudet', 'open'],
      ['foresatte', 'book'],
      ['plakat', 'book'],
    ]) {
      expect(found(text)).withContext(text).toEqual([id]);
    }
  });

  it('tells which words it took for others', () => {
    expect(searchText(index, 'Ny skolrute')?.corrected).toEqual(['skolrute']);
    expect(searchText(index, 'Ny skolerute')?.corrected).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(searchText(indexAtOnce([], REGISTER_CONTEXT), 'bok')?.matches.length).toBe(0);
  });
});
