import { registerLocaleData } from '@angular/common';
import nb from '@angular/common/locales/nb';
import { inputBinding, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FieldValues, HistoryEvent } from '../../domain/measure/history';
import { anEvent } from '../../testing/measures';
import { aDirectory, aPerson, aUnit } from '../../testing/municipality';
import { show, textOf, textsOf } from '../../testing/on-screen';
import { aGoal, aStrategy } from '../../testing/strategies';
import { MeasureHistory } from './measure-history';

const directory = aDirectory([aUnit()], [aPerson({ uid: 'kari', displayName: 'Kari Utfører' })]);
const strategy = aStrategy({ goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')] });

describe('The history of a measure', () => {
  beforeEach(() => {
    registerLocaleData(nb);
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nb' }] });
  });

  const showHistory = (...events: HistoryEvent[]) =>
    show(MeasureHistory, [
      inputBinding('events', () => events),
      inputBinding('strategy', () => strategy),
      inputBinding('directory', () => directory),
    ]);

  it('says who changed what, from what to what, and when', async () => {
    const history = await showHistory(
      anEvent({
        by: 'kari',
        at: new Date(2026, 3, 7, 10, 30),
        from: { progress: 20 },
        to: { progress: 40 },
      }),
    );
    expect(textsOf(history, 'li')).toEqual([
      'Kari Utfører 7. apr. 2026 10:30 Framdrift: fra 20 % til 40 %',
    ]);
  });

  it('keeps the order of the events', async () => {
    const history = await showHistory(
      anEvent({ version: 3, by: 'kari' }),
      anEvent({ version: 2, by: 'ola' }),
    );
    expect(textsOf(history, 'strong')).toEqual(['Kari Utfører', 'ola']);
  });

  it('says who entered the measure, without changes', async () => {
    const at = new Date(2026, 2, 2, 9, 5);
    const history = await showHistory(anEvent({ version: 1, by: 'kari', at, from: {}, to: {} }));
    expect(textsOf(history, 'li')).toEqual(['Kari Utfører la inn tiltaket 2. mars 2026 09:05']);
  });

  it('says that a change waits to be sent', async () => {
    const history = await showHistory(anEvent({ by: 'kari', at: null }));
    expect(textOf(history)).toContain('Kari Utfører venter på å bli sendt');
  });

  for (const { fact, from, to, said } of [
    {
      fact: 'says names for ids',
      from: { goalIds: ['goal-1'] },
      to: { goalIds: ['goal-1', 'goal-2'] },
      said: ['Hovedmål: fra Trygg oppvekst til Trygg oppvekst, God helse'],
    },
    {
      fact: 'says only what stands now where nothing stood before',
      from: { assigneeUid: '' },
      to: { assigneeUid: 'kari' },
      said: ['Utfører: Kari Utfører'],
    },
    {
      fact: 'says only what stands now of a text written anew',
      from: { statusText: 'Møtet er bestilt' },
      to: { statusText: 'Møtet er holdt' },
      said: ['Statusmelding: Møtet er holdt'],
    },
    {
      fact: 'says that something was taken away',
      from: { assigneeUid: 'kari', message: 'Kom' },
      to: { assigneeUid: '', message: '' },
      said: ['Utfører: fra Kari Utfører til (tomt)', 'Hovedbudskap: (tomt)'],
    },
    {
      fact: 'keeps silent about the days that are its own',
      from: { reportedOn: '', acknowledgedBy: '', acknowledgedOn: '' },
      to: { reportedOn: '2026-04-07', acknowledgedBy: 'kari', acknowledgedOn: '2026-04-07' },
      said: ['Kvittert av: Kari Utfører'],
    },
    {
      fact: 'tells the changes in the order of the form',
      from: { archived: false, progress: 20, title: 'Åpen dag' },
      to: { archived: true, progress: 0, title: 'Åpen kveld' },
      said: [
        'Tiltak: fra Åpen dag til Åpen kveld',
        'Framdrift: fra 20 % til 0 %',
        'Arkivert: fra nei til ja',
      ],
    },
  ] satisfies { fact: string; from: FieldValues; to: FieldValues; said: string[] }[]) {
    it(fact, async () => {
      const [, ...changes] = textsOf(await showHistory(anEvent({ from, to })), 'li p');
      expect(changes).toEqual(said);
    });
  }
});
