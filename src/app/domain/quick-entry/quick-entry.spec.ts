import { aStrategy, aChannel, aGoal, aGroup } from '../../testing/strategies';
import { linesOf, QuickEntry, readQuickEntry, toContent } from './quick-entry';

const context = {
  today: '2026-11-24',
  year: 2027,
  strategy: aStrategy({
    goals: [aGoal(1, 'Kunnskapsby'), aGoal(2, 'Bærekraftig by'), aGoal(3, 'Mangfold')],
    targetGroups: [
      aGroup(1, 'Innbyggere'),
      aGroup(2, 'Foresatte'),
      aGroup(3, 'Eldre og pårørende'),
      aGroup(4, 'Barn og unge'),
      aGroup(5, 'Medier'),
    ],
    channels: [aChannel(1, 'Nettsider'), aChannel(2, 'Sosiale medier'), aChannel(3, 'Video')],
  }),
  people: [
    { uid: 'kari', displayName: 'Kari Eksempelsen' },
    { uid: 'ola', displayName: 'Ola Prøvestad' },
  ],
};

const NOTHING: QuickEntry = {
  title: '',
  goalIds: [],
  targetGroupIds: [],
  channelIds: [],
  assigneeUid: '',
  deadline: '',
};

describe('A line of quick entry', () => {
  for (const { line, read } of [
    {
      line: 'Foreldremøte om ny skolerute 15. mars #foresatte',
      read: {
        title: 'Foreldremøte om ny skolerute',
        deadline: '2027-03-15',
        targetGroupIds: ['group-2'],
      },
    },
    { line: 'Åpen dag', read: { title: 'Åpen dag' } },
    { line: '   ', read: {} },
    { line: 'Åpen dag mål 2', read: { title: 'Åpen dag', goalIds: ['goal-2'] } },
    { line: 'Hovedmål 3: åpen dag', read: { title: 'åpen dag', goalIds: ['goal-3'] } },
    { line: 'Åpen dag mål 1 og 3', read: { title: 'Åpen dag', goalIds: ['goal-1', 'goal-3'] } },
    { line: 'Åpen dag, mål 1, 2', read: { title: 'Åpen dag', goalIds: ['goal-1', 'goal-2'] } },
    { line: 'Feire mål 9', read: { title: 'Feire mål 9' } },
    { line: 'Sette 2 mål', read: { title: 'Sette 2 mål' } },
    { line: 'Formål 2 i statuttene', read: { title: 'Formål 2 i statuttene' } },
    { line: 'Åpen dag #mangfold', read: { title: 'Åpen dag', goalIds: ['goal-3'] } },
    { line: 'Åpen dag #barn', read: { title: 'Åpen dag', targetGroupIds: ['group-4'] } },
    { line: 'Åpen dag #Barn og unge', read: { title: 'Åpen dag', targetGroupIds: ['group-4'] } },
    { line: 'Åpen dag #barn-og-unge', read: { title: 'Åpen dag', targetGroupIds: ['group-4'] } },
    { line: 'Åpen dag #pårørende', read: { title: 'Åpen dag', targetGroupIds: ['group-3'] } },
    { line: 'Åpen dag #innb', read: { title: 'Åpen dag', targetGroupIds: ['group-1'] } },
    { line: 'Åpen dag #ukjent', read: { title: 'Åpen dag #ukjent' } },
    {
      line: 'Film #video #sosiale #medier',
      read: {
        title: 'Film',
        channelIds: ['channel-3', 'channel-2'],
        targetGroupIds: ['group-5'],
      },
    },
    {
      line: 'Møte med foresatte om trafikk',
      read: { title: 'Møte med foresatte om trafikk', targetGroupIds: ['group-2'] },
    },
    {
      line: 'Kampanje i sosiale medier',
      read: { title: 'Kampanje i sosiale medier', channelIds: ['channel-2'] },
    },
    {
      line: 'Åpen dag, foresatte, video, Kari Eksempelsen',
      read: {
        title: 'Åpen dag',
        targetGroupIds: ['group-2'],
        channelIds: ['channel-3'],
        assigneeUid: 'kari',
      },
    },
    { line: 'Barnas dag', read: { title: 'Barnas dag' } },
    { line: 'Videokurs', read: { title: 'Videokurs' } },
    { line: 'Åpen dag @ola', read: { title: 'Åpen dag', assigneeUid: 'ola' } },
    { line: 'Åpen dag @Kari Eksempelsen', read: { title: 'Åpen dag', assigneeUid: 'kari' } },
    { line: 'Skriv til post@kari.no', read: { title: 'Skriv til post@kari.no' } },
    { line: 'Åpen dag @foresatte', read: { title: 'Åpen dag @foresatte', targetGroupIds: [] } },
    {
      line: 'mål 2 #foresatte @kari innen juni Ny skolevei',
      read: {
        title: 'Ny skolevei',
        goalIds: ['goal-2'],
        targetGroupIds: ['group-2'],
        assigneeUid: 'kari',
        deadline: '2027-06-30',
      },
    },
    { line: 'Foresatte', read: { title: 'Foresatte', targetGroupIds: ['group-2'] } },
  ] satisfies { line: string; read: Partial<QuickEntry> }[]) {
    it(`understands "${line}"`, () => {
      expect(readQuickEntry(line, context)).toEqual({ ...NOTHING, ...read });
    });
  }

  it('understands nothing by names that the strategy does not have', () => {
    const strategy = aStrategy({ goals: [], targetGroups: [], channels: [] });
    const line = 'Møte mål 2 #foresatte video @kari';
    expect(readQuickEntry(line, { ...context, strategy, people: [] })).toEqual({
      ...NOTHING,
      title: line,
    });
  });
});

describe('What was pasted', () => {
  it('is a measure a line, without empty lines and list marks', () => {
    expect(linesOf('Åpen dag\r\n\n  - Nyhetsbrev\n• Film\n1. Møte\n2) Tur\n')).toEqual([
      'Åpen dag',
      'Nyhetsbrev',
      'Film',
      'Møte',
      'Tur',
    ]);
  });

  it('may begin with a date', () => {
    expect(linesOf('15. mars åpen dag')).toEqual(['15. mars åpen dag']);
  });
});

describe('The measure of a line', () => {
  const entry = { ...NOTHING, title: 'Åpen dag', deadline: '2027-03-15' };

  it('has what was understood, and begins with the year that is planned', () => {
    const content = toContent(entry, { today: '2026-11-24', year: 2027 }, 'leder');
    expect(content.title).toBe('Åpen dag');
    expect(content.start).toBe('2027-01-01');
    expect(content.deadline).toBe('2027-03-15');
    expect(content.acknowledgedBy).toBe('leder');
  });

  it('begins today in the year that runs', () => {
    expect(toContent(entry, { today: '2027-02-01', year: 2027 }, '').start).toBe('2027-02-01');
  });

  it('never begins after its deadline', () => {
    expect(toContent(entry, { today: '2027-04-01', year: 2027 }, '').start).toBe('2027-03-15');
  });

  it('has no deadline where none was written', () => {
    const content = toContent({ ...entry, deadline: '' }, { today: '2027-04-01', year: 2027 }, '');
    expect(content.deadline).toBe('');
    expect(content.start).toBe('2027-04-01');
  });
});
