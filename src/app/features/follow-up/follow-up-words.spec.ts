import { Board, boardOf, WHOLE_BOARD } from '../../domain/follow-up/board';
import { ConcernKind } from '../../domain/follow-up/concern';
import { ASK_OUTCOMES } from '../../domain/request/ask-outcome';
import { ASK_OBSTACLES } from '../../domain/request/prepare-asks';
import { EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { aRequest } from '../../testing/requests';
import {
  askedText,
  askOutcomeText,
  concernText,
  headline,
  obstacleText,
  withdrawalText,
} from './follow-up-words';

const TODAY = '2026-05-10';

function aBoard(changes: Partial<Board>): Board {
  return { ...boardOf([], EMPTY_DIRECTORY, 7, WHOLE_BOARD, TODAY), ...changes };
}
const counts = (some: Partial<Record<ConcernKind, number>>) => ({ ...aBoard({}).counts, ...some });

describe('The headline of the board', () => {
  for (const { board, text } of [
    { board: {}, text: 'Ingenting å følge opp' },
    {
      board: { units: 1, measures: 3, counts: counts({ stale: 3 }) },
      text: '3 tiltak i 1 enhet trenger oppfølging.',
    },
    {
      board: { units: 4, measures: 9, counts: counts({ late: 5 }) },
      text: '9 tiltak i 4 enheter trenger oppfølging. 5 er forfalt.',
    },
    {
      board: {
        units: 4,
        measures: 9,
        counts: counts({ late: 5, unanswered: 2 }),
        longestUnanswered: 12,
      },
      text: '9 tiltak i 4 enheter trenger oppfølging. 2 står ubesvart, det eldste i 12 dager.',
    },
    {
      board: { units: 1, measures: 2, counts: counts({ unanswered: 2 }), longestUnanswered: 0 },
      text: '2 tiltak i 1 enhet trenger oppfølging. 2 er spurt om status i dag.',
    },
    {
      board: { units: 2, measures: 0, counts: counts({ returned: 2 }) },
      text: '2 planer er sendt tilbake.',
    },
    {
      board: { units: 1, measures: 0, counts: counts({ returned: 1 }) },
      text: '1 plan er sendt tilbake.',
    },
  ] satisfies { board: Partial<Board>; text: string }[]) {
    it(`is "${text}"`, () => expect(headline(aBoard(board), WHOLE_BOARD)).toBe(text));
  }

  it('says that it is only of this kind', () => {
    expect(headline(aBoard({}), { ...WHOLE_BOARD, kind: 'late' })).toBe(
      'Ingenting her å følge opp',
    );
  });
});

describe('Why something is followed up', () => {
  for (const { kind, since, neverReported = false, text } of [
    { kind: 'unanswered', since: '2026-05-02', text: 'Spurt 2. mai 2026' },
    { kind: 'returned', since: '2026-05-02', text: 'Sendt tilbake 2. mai 2026' },
    { kind: 'late', since: '2026-05-09', text: 'Forfalt 9. mai 2026, for 1 dag siden' },
    {
      kind: 'stale',
      since: '2026-04-01',
      text: 'Sist rapportert 1. apr. 2026, for 39 dager siden',
    },
    {
      kind: 'stale',
      since: '2026-04-01',
      neverReported: true,
      text: 'Aldri rapportert, startet 1. apr. 2026',
    },
    { kind: 'handover', since: '2026-03-01', text: 'Overtatt 1. mars 2026, ikke kvittert' },
  ] satisfies { kind: ConcernKind; since: string; neverReported?: boolean; text: string }[]) {
    it(`is "${text}"`, () => expect(concernText(kind, since, TODAY, neverReported)).toBe(text));
  }
});

describe('What is said of a request', () => {
  it('is when it was made', () => {
    expect(askedText(aRequest({ on: TODAY }), TODAY)).toBe('i dag');
    expect(askedText(aRequest({ on: '2026-05-09' }), TODAY)).toBe('9. mai 2026, for 1 dag siden');
  });

  it('differs for each way that it can end', () => {
    const outcomes = ASK_OUTCOMES.map(askOutcomeText);
    expect(new Set(outcomes).size).toBe(ASK_OUTCOMES.length);
    const obstacles = ASK_OBSTACLES.map(obstacleText);
    expect(new Set(obstacles).size).toBe(ASK_OBSTACLES.length);
    expect(withdrawalText('offline')).toContain('uten nett');
    expect(withdrawalText('waiting')).toContain('kontakt igjen');
    expect(withdrawalText('notAllowed')).toContain('Prøv igjen');
  });
});
