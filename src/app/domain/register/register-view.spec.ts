import * as fc from 'fast-check';
import { GROUPINGS } from './arrange';
import { COLUMNS } from './sort';
import {
  countNarrowing,
  DEFAULT_COLUMNS,
  EVERYTHING,
  Parameters,
  readColumns,
  readView,
  RegisterView,
  writeView,
} from './register-view';

describe('A view read from an address', () => {
  for (const { fact, parameters, view } of [
    { fact: 'is everything without parameters', parameters: {}, view: {} },
    {
      fact: 'has what other pages link to',
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
      view: {
        text: 'åpen dag',
        filter: {
          goal: ['goal-1'],
          group: ['group-1'],
          unit: ['school-1'],
          area: ['area-1'],
          assignee: ['kari'],
          status: ['postponed'],
          attention: ['stale'],
        },
      },
    },
    { fact: 'has the year', parameters: { year: '2025' }, view: { year: 2025 } },
    { fact: 'passes over what is no year', parameters: { year: '1999' }, view: {} },
    {
      fact: 'has several choices of the same facet, each once',
      parameters: { goal: ['goal-1', 'goal-2', 'goal-1'] },
      view: { filter: { goal: ['goal-1', 'goal-2'] } },
    },
    {
      fact: 'knows what is not cancelled',
      parameters: { status: 'notCancelled' },
      view: { filter: { status: ['notStarted', 'inProgress', 'completed', 'postponed'] } },
    },
    {
      fact: 'has grouping, order and columns',
      parameters: { groupBy: 'area', sort: '-progress', columns: 'unit.200,title.300' },
      view: {
        grouping: 'area',
        sort: { column: 'progress', descending: true },
        columns: [
          { column: 'unit', width: 200 },
          { column: 'title', width: 300 },
        ],
      },
    },
    {
      fact: 'leaves out what it does not know',
      parameters: {
        status: 'done',
        attention: 'soon',
        health: 'x',
        dialogue: '1',
        groupBy: 'health',
        sort: '-size',
        columns: 'size.200',
        page: '2',
      },
      view: {},
    },
    {
      fact: 'leaves out what is empty or not given',
      parameters: { goal: '', unit: undefined, text: '  ', columns: '' },
      view: {},
    },
  ] satisfies { fact: string; parameters: Parameters; view: Partial<RegisterView> }[]) {
    it(fact, () => {
      expect(readView(parameters)).toEqual({ ...EVERYTHING, ...view });
    });
  }

  it('is the one that was written', () => {
    const anyView: fc.Arbitrary<RegisterView> = fc.record({
      year: fc.option(fc.integer({ min: 2000, max: 2100 })),
      text: fc.constantFrom('', 'åpen dag'),
      filter: fc.constantFrom(
        {},
        { goal: ['a', 'b'], status: ['completed'] },
        { month: ['2026-01'] },
      ),
      grouping: fc.constantFrom(null, ...GROUPINGS),
      sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
      columns: fc.constantFrom(null, DEFAULT_COLUMNS),
    });
    fc.assert(fc.property(anyView, (view) => expect(readView(writeView(view))).toEqual(view)));
  });

  it('leaves an address empty where all is as usual', () => {
    expect(writeView(EVERYTHING)).toEqual({});
  });

  it('tells how much it is narrowed', () => {
    const filter = { goal: ['a', 'b'], unit: ['c'] };
    expect(countNarrowing({ text: '', filter: {} })).toBe(0);
    expect(countNarrowing({ text: 'bok', filter })).toBe(4);
  });
});

describe('Columns read from a text', () => {
  for (const { fact, text, columns } of [
    { fact: 'are none where none is known', text: 'x.100', columns: undefined },
    { fact: 'stand once each', text: 'title.100,title.200', columns: ['title 100'] },
    { fact: 'always have the title', text: 'unit.100', columns: ['title 208', 'unit 100'] },
    { fact: 'are wide enough to read', text: 'title.1', columns: ['title 72'] },
    { fact: 'are not wider than a screen', text: 'title.9999', columns: ['title 640'] },
    { fact: 'have widths that are numbers', text: 'title.1e3,unit', columns: undefined },
  ]) {
    it(fact, () => {
      const read = readColumns(text);
      expect(read?.map(({ column, width }) => `${column} ${width}`)).toEqual(columns);
    });
  }
});
