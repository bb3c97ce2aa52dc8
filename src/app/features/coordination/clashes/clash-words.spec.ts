import { Clash } from '../../../domain/coordination/clash';
import { Suggestion } from '../../../domain/coordination/suggestion';
import { aRow } from '../../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../../testing/municipality';
import { aStrategy } from '../../../testing/strategies';
import { Names } from '../names';
import { clashProblemText, clashSentence, suggestionTexts, weekName } from './clash-words';

const names = new Names(
  aStrategy(),
  aDirectory(
    [
      anArea(),
      aUnit(),
      aUnit({ id: 'library', name: 'Biblioteket', leaderUid: '' }),
      aUnit({ id: 'museum', name: 'Museet', leaderUid: 'ola' }),
    ],
    [aPerson(), aPerson({ uid: 'ola', displayName: 'Ola Ødegård' })],
  ),
);
const clash: Clash = {
  id: '2026-06-15~group-1~channel-2',
  week: '2026-06-15',
  groupId: 'group-1',
  channelId: 'channel-2',
  measures: [],
  unitIds: ['school-1', 'museum'],
};

const said = (suggestion: Partial<Suggestion>) =>
  suggestionTexts(
    {
      talk: { kind: 'oneLeader', uid: 'ola' },
      ways: [{ kind: 'share' }],
      ...suggestion,
    },
    names,
    4,
  );

describe('The words of clashes', () => {
  it('name a week by its number and its days, over new year too', () => {
    expect(weekName('2026-06-15')).toBe('Uke 25, 15. juni–21. juni 2026');
    expect(weekName('2026-12-28')).toBe('Uke 53, 28. desember 2026–3. januar 2027');
  });

  it('say how many there are, and which comes first', () => {
    expect(clashSentence([clash, clash], names)).toBe(
      '2 sammenfall framover. I uke 25 snakker 2 enheter til «Målgruppe 1» i «Kanal 2».',
    );
    expect(clashSentence([clash], names)).toMatch(/^Ett sammenfall framover\./);
    expect(clashSentence([], names)).toBe(
      'Ingen enheter snakker til samme målgruppe i samme kanal samme uke framover.',
    );
  });

  it('say who should speak with whom', () => {
    const units = [
      { unitId: 'school-1', leaderUid: 'leader-1' },
      { unitId: 'museum', leaderUid: 'ola' },
      { unitId: 'library', leaderUid: '' },
    ];
    expect(said({ talk: { kind: 'leaders', units } })[0]).toBe(
      'Lise Leder (Åsheim skole), Ola Ødegård (Museet) og Biblioteket (uten leder) bør snakke sammen.',
    );
    expect(said({})[0]).toBe('Ola Ødegård leder alle enhetene og kan avgjøre det alene.');
    expect(said({ talk: { kind: 'area', areaId: 'area-1', leaderUid: 'ola' } })[0]).toBe(
      'Ola Ødegård, som leder Oppvekst, bør samle de 4 enhetene.',
    );
    expect(said({ talk: { kind: 'area', areaId: 'area-1', leaderUid: '' } })[0]).toBe(
      'Oppvekst bør samle de 4 enhetene sine.',
    );
    expect(said({ talk: { kind: 'advisor', areaIds: ['area-1', 'museum'] } })[0]).toBe(
      'En kommunikasjonsrådgiver bør samle de 4 enhetene, som hører til Oppvekst og Museet.',
    );
  });

  it('say what they could agree on', () => {
    const move = {
      kind: 'move',
      measure: aRow({ title: 'Åpen dag', unitId: 'museum' }),
      week: '2026-06-22',
    } as const;
    expect(said({ ways: [{ kind: 'together', goalId: 'goal-2' }, move] }).slice(1)).toEqual([
      'Alle støtter hovedmål\u00a02. Lag ett felles budskap.',
      'Eller: uke 26 er ledig. Flytt «Åpen dag» (Museet) dit.',
    ]);
    expect(said({ ways: [move] })[1]).toBe('Uke 26 er ledig. Flytt «Åpen dag» (Museet) dit.');
    expect(said({})[1]).toBe('Ukene rundt er også opptatt: bli enige om hvem som tar hvilken uke.');
  });
});

describe('Why a clash stands where it stood', () => {
  for (const [problem, told] of [
    ['tooLong', 'høyst 300 tegn'],
    ['identityNumber', 'fødselsnummer'],
    ['tooManyMeasures', 'Få noen av enhetene til å flytte seg'],
    ['full', 'Ta fram igjen noen'],
    ['notAllowed', 'Du har ikke lov'],
    ['failed', 'Prøv igjen'],
  ] as const) {
    it(`is told: ${problem}`, () => expect(clashProblemText(problem)).toContain(told));
  }
});
