import { AgendaItem, MeasureItem, MeasureReason, Reason } from '../../domain/agenda/agenda';
import { MeasureLine } from '../../domain/measure/measure-line';
import { aLine } from '../../testing/measures';
import { aRequest } from '../../testing/requests';
import { daysAhead, furtherReason, headline, reasonText } from './agenda-words';

const TODAY = '2026-05-10';

function anItem(reason: MeasureReason, changes: Partial<MeasureLine> = {}): MeasureItem {
  return {
    kind: 'measure',
    id: 'school-1-2026/measure-1',
    reason,
    also: [],
    planId: 'school-1-2026',
    unitId: 'school-1',
    measure: aLine(changes),
    request: reason === 'asked' ? aRequest({ on: '2026-05-01' }) : null,
    answers: true,
    does: false,
  };
}

function anItemFor(reason: Reason): AgendaItem {
  const where = { id: reason, planId: '', unitId: '' };
  switch (reason) {
    case 'returned':
    case 'notMoved':
    case 'notSubmitted':
      return { ...where, kind: 'plan', reason, year: 2026, plan: null };
    case 'unansweredBelow':
      return { ...where, kind: 'request', reason, request: aRequest(), measures: [] };
    default:
      return anItem(reason);
  }
}

describe('The headline of my page', () => {
  for (const { reasons, count = reasons.length, text } of [
    { reasons: [], text: 'Ingenting venter på deg nå.' },
    { reasons: ['stale'], text: 'Én ting venter på deg.' },
    { reasons: ['overdue'], text: 'Én ting venter på deg. Ett er forfalt.' },
    { reasons: ['overdue', 'overdue'], text: 'To ting venter på deg. Alle er forfalt.' },
    {
      reasons: ['overdue', 'dueSoon', 'returned'],
      text: 'Tre ting venter på deg. Ett er forfalt.',
    },
    { reasons: ['overdue', 'overdue'], count: 3, text: 'Tre ting venter på deg. To er forfalt.' },
    { reasons: ['stale'], count: 13, text: '13 ting venter på deg.' },
  ] satisfies { reasons: Reason[]; count?: number; text: string }[]) {
    it(`is "${text}" for ${count} with ${reasons.join(', ') || 'nothing'}`, () =>
      expect(headline(reasons.map(anItemFor), count)).toBe(text));
  }
});

it('The headline of my page counts what is overdue under another reason too', () => {
  const both: MeasureItem = { ...anItem('asked'), also: ['overdue'] };
  expect(headline([both, anItem('stale')], 2)).toBe('To ting venter på deg. Ett er forfalt.');
});

describe('Why a measure awaits one', () => {
  for (const { item, text } of [
    {
      item: anItem('asked', { deadline: '2026-09-01' }),
      text: 'Randi Rådgiver ba om status 1. mai 2026, for 9 dager siden. Frist 1. sep. 2026',
    },
    {
      item: anItem('overdue', { deadline: '2026-05-09' }),
      text: 'Fristen gikk ut 9. mai 2026, i går',
    },
    {
      item: anItem('overdue', { deadline: '2026-05-01' }),
      text: 'Fristen gikk ut 1. mai 2026, for 9 dager siden',
    },
    {
      item: anItem('dueSoon', { deadline: '2026-05-10' }),
      text: 'Frist i dag, 10. mai 2026',
    },
    {
      item: anItem('dueSoon', { deadline: '2026-05-15' }),
      text: 'Frist om 5 dager, 15. mai 2026',
    },
    {
      item: anItem('stale', { reportedOn: '2026-04-01' }),
      text: 'Ikke rapportert på 39 dager',
    },
    {
      item: anItem('stale', { reportedOn: '', start: '2026-04-01' }),
      text: 'Aldri rapportert, startet for 39 dager siden',
    },
    {
      item: anItem('handover', { deadline: '2026-09-01' }),
      text: 'Fulgte med da du ble leder 1. mars 2026. Frist 1. sep. 2026',
    },
  ]) {
    it(`is "${text}"`, () => {
      expect(reasonText(item, '2026-03-01', TODAY, 'Randi Rådgiver')).toBe(text);
    });
  }

  for (const { reason, text } of [
    { reason: 'asked', text: 'noen har bedt om status' },
    { reason: 'overdue', text: 'forfalt' },
    { reason: 'dueSoon', text: 'frist i morgen' },
    { reason: 'stale', text: 'ikke rapportert på 39 dager' },
    { reason: 'handover', text: 'overtatt, ikke kvittert' },
  ] satisfies { reason: MeasureReason; text: string }[]) {
    it(`is in short "${text}" beside a more urgent reason`, () => {
      const measure = aLine({ deadline: '2026-05-11', reportedOn: '2026-04-01' });
      expect(furtherReason(reason, measure, TODAY)).toBe(text);
    });
  }

  it('tells today from tomorrow and later', () => {
    const days = ['2026-05-10', '2026-05-11', '2026-05-12'];
    expect(days.map((day) => daysAhead(day, TODAY))).toEqual(['i dag', 'i morgen', 'om 2 dager']);
  });
});
