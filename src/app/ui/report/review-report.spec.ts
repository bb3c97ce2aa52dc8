import { figuresOf } from '../../domain/figures/figures-of';
import { openDecisions } from '../../domain/review/open-decisions';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { expectSound, factsOf, rowsOf, saidIn } from '../../testing/reports';
import { aReview, aReviewDecision } from '../../testing/reviews';
import { reviewReport } from './review-report';

const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);

const EARLIER = aReview({
  id: 'earlier',
  status: 'final',
  day: '2028-01-10',
  year: 2028,
  decisions: [
    aReviewDecision({
      id: 'a',
      text: 'Lag en felles mal.',
      unitId: 'museum',
      responsibleUid: 'nina',
    }),
    aReviewDecision({
      id: 'b',
      text: 'Svar på høringen.',
      unitId: '',
      responsibleUid: '',
      order: 2,
    }),
  ],
});

const FINAL = aReview({
  id: 'final',
  title: 'Første tertial 2028',
  status: 'final',
  day: TODAY,
  year: 2028,
  since: '2028-01-10',
  agenda: '1. Hovedmålene\n\n2. Vedtak',
  finalBy: 'anne',
  finalAt: new Date(2028, 1, 29, 13),
  decisions: [
    aReviewDecision({
      id: 'c',
      text: 'Ta igjen forsinkelsene.',
      unitId: 'asheim',
      responsibleUid: 'lise',
      deadline: '2028-04-01',
      topic: 'goal/goal-2',
    }),
    aReviewDecision({
      id: 'd',
      text: 'Avklar ansvaret.',
      unitId: '',
      responsibleUid: '',
      deadline: '2028-05-01',
      order: 2,
      topic: 'measure/bibliotek-2028/B3',
    }),
    aReviewDecision({
      id: 'e',
      text: 'Planen godkjennes i neste møte.',
      unitId: 'bibliotek',
      responsibleUid: '',
      deadline: '2028-03-14',
      order: 3,
      topic: 'plan/bibliotek-2028',
    }),
  ],
  followUps: [
    { reviewId: 'earlier', decisionId: 'a', done: true, comment: 'Malen er tatt i bruk.' },
    { reviewId: 'gone', decisionId: 'x', done: false, comment: '' },
  ],
});

const material = { figures, earlier: [EARLIER], directory: DIRECTORY };
const REPORT = reviewReport({ ...material, review: FINAL, open: [] });
const DRAFT = reviewReport({
  ...material,
  review: { ...FINAL, id: 'draft', status: 'draft', agenda: '', decisions: [], finalAt: null },
  open: openDecisions([EARLIER], TODAY),
});

describe('A review as a report', () => {
  it('says which meeting it is of, and that its figures are locked', () => {
    expect(REPORT.title).toBe('Første tertial 2028');
    expect(REPORT.subtitle).toBe('Ledergruppens gjennomgang 29. februar 2028');
    expect(factsOf(REPORT, 'motet')).toEqual([
      'Møtedag: 29. februar 2028',
      'Planer for: 2028',
      'Endringer regnet fra: 10. januar 2028',
      'Status: Endelig',
      'Gjort endelig: 29. februar 2028 av Anne Eksempel',
    ]);
    expect(saidIn(REPORT, 'motet')).toEqual([
      'Tallene er låst slik de var 29. februar 2028, og endrer seg ikke.',
    ]);
    expect(saidIn(REPORT, 'saksliste')).toEqual(['1. Hovedmålene', '2. Vedtak']);
  });

  it('tells what was decided, who sees to it, and by when', () => {
    expect(rowsOf(REPORT, 'Vedtak')).toEqual([
      '1 | Ta igjen forsinkelsene. | Hovedmål 2 | Lise Leder, Åsheim skole | 1. apr. 2028',
      '2 | Avklar ansvaret. | Tiltak B3 | Ledergruppen | 1. mai 2028',
      '3 | Planen godkjennes i neste møte. | Planen til Biblioteket | Biblioteket | 14. mars 2028',
    ]);
  });

  it('tells how it went with what was decided before, also where that is gone', () => {
    expect(rowsOf(REPORT, 'Oppfølging')).toEqual([
      'Lag en felles mal. | 10. jan. 2028 | Nina Ny, Museet | Ja | Malen er tatt i bruk.',
      '(vedtaket kan ikke leses) | – | – | Nei | –',
    ]);
  });

  it('has the figures of ledergruppen’s page', () => {
    expect(rowsOf(REPORT, 'Hovedtall')[0]).toBe('Tiltak i alt | 38');
    expectSound(REPORT);
  });

  it('says of a draft that it is one, also in the name of the file', () => {
    expect(DRAFT.fileTitle).toBe('Gjennomgang – Første tertial 2028 (utkast)');
    expect(REPORT.fileTitle).toBe('Gjennomgang – Første tertial 2028');
    expect(factsOf(DRAFT, 'motet')).toContain('Status: Utkast');
    expect(saidIn(DRAFT, 'motet')[0]).toContain('kan endre seg før møtet');
    expect(saidIn(DRAFT, 'vedtak')).toEqual(['Ingen vedtak er skrevet inn.']);
    expect(DRAFT.sections.map(({ id }) => id)).not.toContain('saksliste');
  });

  it('has for a draft what is yet to be followed up', () => {
    expect(rowsOf(DRAFT, 'Oppfølging')).toEqual([
      'Lag en felles mal. | 10. jan. 2028 | Nina Ny, Museet | Ja | Malen er tatt i bruk.',
      '(vedtaket kan ikke leses) | – | – | Nei | –',
      'Svar på høringen. | 10. jan. 2028 | Ledergruppen | Ikke tatt opp ennå | –',
    ]);
  });
});
