import { WhatChanged } from '../../../domain/changes/what-changed';
import { figuresOf } from '../../../domain/figures/figures-of';
import { OpenDecision } from '../../../domain/review/open-decisions';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../../testing/hand-computed';
import { toRows } from '../../../domain/register/register-row';
import { aReviewDecision } from '../../../testing/reviews';
import { slidesOf, ToShow } from './slides';

const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const row = toRows(PLANS).find(({ id }) => id === 'B3')!;
const NOTHING: WhatChanged = { measures: [], plans: [] };
const toShow = (changes: Partial<ToShow> = {}): ToShow => ({
  figures,
  since: '2028-02-01',
  changed: NOTHING,
  lifted: [],
  questions: new Map(),
  plans: [],
  toFollowUp: [],
  decisions: 0,
  isFinal: false,
  ...changes,
});
const titles = (changes: Partial<ToShow> = {}) =>
  slidesOf(toShow(changes)).map(({ title }) => title.replaceAll('\u00a0', ' '));

describe('the screens of a meeting', () => {
  it('state one finding each, in the order of the agenda', () =>
    expect(titles()).toEqual([
      '8 av 38 tiltak er fullført. Hovedmål 2 ligger etter: 5 forfalt i 3 enheter.',
      'Hovedmål 1: 5 av 20 tiltak er fullført, 3 er forfalt',
      'Hovedmål 2: 3 av 17 tiltak er fullført, 5 er forfalt',
      'Hovedmål 3: 0 av 3 tiltak er fullført, ingen er forfalt',
      'Kultur har flest forfalte tiltak',
      'Ingenting er endret siden 1. feb. 2028',
      'Alle tidligere vedtak er fulgt opp',
      'Ingen vedtak så langt',
    ]));

  it('have one for each measure that is lifted, with what is asked once that is known', () => {
    const [lifted] = slidesOf(
      toShow({ lifted: [row], questions: new Map([['bibliotek-2028/B3', 'Hvem betaler?']]) }),
    ).filter(({ kind }) => kind === 'lifted');
    expect(lifted).toEqual(
      jasmine.objectContaining({
        title: 'Løftet: Tiltak B3',
        question: 'Hvem betaler?',
        topic: 'measure/bibliotek-2028/B3',
        unitId: 'bibliotek',
      }),
    );
  });

  it('have one for the plans that wait, where any do', () => {
    expect(titles({ plans: PLANS.slice(0, 1) })).toContain(
      '1 plan venter på å bli godkjent eller sendt tilbake',
    );
    expect(titles({ plans: PLANS.slice(0, 2) })).toContain(
      '2 planer venter på å bli godkjent eller sendt tilbake',
    );
  });

  it('tell what has changed the most', () => {
    const finding = {
      ...{ planId: 'p', unitId: 'u', measureId: 'm', title: 'T', day: TODAY, by: '' },
      ...{ moved: null, question: '' },
    };
    const changed: WhatChanged = {
      measures: [
        { ...finding, kind: 'new' },
        { ...finding, kind: 'completed' },
        { ...finding, kind: 'completed' },
        { ...finding, kind: 'noLongerLate' },
      ],
      plans: [{ kind: 'submitted', planId: 'p', unitId: 'u', day: TODAY, by: '' }],
    };
    expect(titles({ changed })).toContain(
      'Siden 1. feb. 2028: 2 fullført, 1 nytt tiltak, 1 plan levert',
    );
    expect(titles({ changed: null })).toContain('Henter det som er endret …');
  });

  it('know what a decision made at them is about', () => {
    const topics = slidesOf(toShow()).map(({ id, topic }) => [id, topic]);
    expect(topics).toContain(['goal-goal-2', 'goal/goal-2']);
    expect(topics).toContain(['headline', '']);
  });

  it('count what is open from before, and what has been decided', () => {
    const open: OpenDecision = {
      ...{ reviewId: 'r', reviewTitle: 'Vår', reviewDay: '2028-01-10', lastSaid: null },
      ...{ decision: aReviewDecision(), daysLate: 3 },
    };
    const all = titles({ toFollowUp: [open, { ...open, daysLate: 0 }], decisions: 2 });
    expect(all.slice(-2)).toEqual([
      '2 tidligere vedtak er åpne, 1 over fristen',
      '2 vedtak så langt',
    ]);
  });

  it('are of a final review only what it has kept', () =>
    expect(
      titles({
        isFinal: true,
        changed: undefined,
        lifted: [row],
        plans: PLANS,
        decisions: 2,
      }).slice(4),
    ).toEqual(['Kultur har flest forfalte tiltak', '2 vedtak']));

  it('say so where there is nothing to count', () => {
    const none = figuresOf([], STRATEGY, DIRECTORY, TODAY);
    expect(titles({ figures: none }).slice(0, 2)).toEqual([
      'Ingen tiltak er lagt inn for 2028',
      'Hovedmål 1 har ingen tiltak',
    ]);
  });
});
