import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aRow } from '../../testing/measures';
import { filterRows, MeasureFilter, readFilter } from './filter';

const TODAY = '2026-11-23';
const SOON = '2026-12-31';

const directory = aDirectory(
  [
    anArea(),
    aUnit(),
    anArea({ id: 'area-2', name: 'Kultur', leaderUid: 'kari' }),
    aUnit({ id: 'library', name: 'Folkebiblioteket', parentId: 'area-2', leaderUid: 'ola' }),
  ],
  [
    aPerson(),
    aPerson({ uid: 'ola', displayName: 'Ola Ødegård' }),
    aPerson({ uid: 'kari', displayName: 'Kari Utfører' }),
  ],
);

const rows = [
  aRow({ id: 'route', title: 'Ny skolerute', goalIds: ['goal-1', 'goal-2'], deadline: TODAY }),
  aRow({
    id: 'book',
    title: 'Bok til alle',
    unitId: 'library',
    targetGroupIds: ['group-2'],
    deadline: SOON,
    reportedOn: '2026-11-20',
    escalated: true,
    assigneeUid: 'kari',
  }),
  aRow({ id: 'late', title: 'Åpen dag', status: 'notStarted', deadline: '2026-11-22' }),
  aRow({ id: 'off', title: 'Avlyst', unitId: 'area-2', status: 'cancelled', deadline: SOON }),
];

describe('The register', () => {
  for (const { fact, filter, found } of [
    {
      fact: 'shows everything unless narrowed',
      filter: {},
      found: ['route', 'book', 'late', 'off'],
    },
    { fact: 'narrows to a main goal', filter: { goal: 'goal-2' }, found: ['route'] },
    { fact: 'narrows to a target group', filter: { group: 'group-2' }, found: ['book'] },
    { fact: 'narrows to a unit', filter: { unit: 'library' }, found: ['book'] },
    {
      fact: 'narrows to an area with its units',
      filter: { area: 'area-2' },
      found: ['book', 'off'],
    },
    { fact: 'narrows to an assignee', filter: { assignee: 'kari' }, found: ['book'] },
    { fact: 'narrows to a status', filter: { status: 'notStarted' }, found: ['late'] },
    {
      fact: 'leaves out what is cancelled',
      filter: { status: 'notCancelled' },
      found: ['route', 'book', 'late'],
    },
    { fact: 'narrows to what is overdue', filter: { attention: 'overdue' }, found: ['late'] },
    { fact: 'narrows to what is stale', filter: { attention: 'stale' }, found: ['route'] },
    {
      fact: 'narrows to what ledergruppen is asked about',
      filter: { attention: 'escalated' },
      found: ['book'],
    },
    { fact: 'finds a word in a title', filter: { text: 'SKOLERUTE' }, found: ['route'] },
    { fact: 'finds letters beyond z in any case', filter: { text: 'åPEN' }, found: ['late'] },
    { fact: "finds a unit's name", filter: { text: 'folkebib' }, found: ['book'] },
    { fact: "finds a leader's name", filter: { text: 'ødegård' }, found: ['book'] },
    {
      fact: "finds an assignee's and a leader's name",
      filter: { text: 'kari' },
      found: ['book', 'off'],
    },
    { fact: 'wants all words, in any order', filter: { text: ' alle  bok ' }, found: ['book'] },
    { fact: 'finds nothing where one word is missing', filter: { text: 'bok skole' }, found: [] },
    {
      fact: 'narrows by everything at once',
      filter: { area: 'area-2', status: 'cancelled', text: 'avlyst' },
      found: ['off'],
    },
  ] satisfies { fact: string; filter: MeasureFilter; found: string[] }[]) {
    it(fact, () => {
      const shown = filterRows(rows, filter, directory, TODAY).map((row) => row.id);
      expect(shown).toEqual(found);
    });
  }
});

describe('A filter read from an address', () => {
  for (const { fact, parameters, filter } of [
    { fact: 'is empty without parameters', parameters: {}, filter: {} },
    {
      fact: 'has all that the register can be narrowed to',
      parameters: {
        goal: 'goal-1',
        group: 'group-1',
        unit: 'school-1',
        area: 'area-1',
        assignee: 'kari',
        status: 'postponed',
        attention: 'stale',
        text: 'åpen dag',
      },
      filter: {
        goal: 'goal-1',
        group: 'group-1',
        unit: 'school-1',
        area: 'area-1',
        assignee: 'kari',
        status: 'postponed',
        attention: 'stale',
        text: 'åpen dag',
      },
    },
    {
      fact: 'knows what is not cancelled',
      parameters: { status: 'notCancelled' },
      filter: { status: 'notCancelled' },
    },
    {
      fact: 'knows what is overdue',
      parameters: { attention: 'overdue' },
      filter: { attention: 'overdue' },
    },
    {
      fact: 'knows what is escalated',
      parameters: { attention: 'escalated' },
      filter: { attention: 'escalated' },
    },
    { fact: 'leaves out an unknown status', parameters: { status: 'done' }, filter: {} },
    { fact: 'leaves out an unknown attention', parameters: { attention: 'soon' }, filter: {} },
    {
      fact: 'leaves out what is empty or not given',
      parameters: { goal: '', unit: undefined, text: '  ' },
      filter: {},
    },
    { fact: 'leaves out what it does not know', parameters: { page: '2' }, filter: {} },
  ] satisfies {
    fact: string;
    parameters: Record<string, string | undefined>;
    filter: MeasureFilter;
  }[]) {
    it(fact, () => {
      expect(readFilter(parameters)).toEqual(filter);
    });
  }
});
