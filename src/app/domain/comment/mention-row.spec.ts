import { aLine } from '../../testing/measures';
import { aDirectory, aPerson } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { PlacedComment } from './comment';
import { toMentionRows } from './mention-row';

describe('toMentionRows', () => {
  const at = new Date('2026-04-07T10:30:00Z');
  const comment: PlacedComment = {
    id: 'comment-1',
    by: 'kari',
    at,
    text: '@Lise Leder, ser du?',
    mentions: ['leader-1'],
    unread: ['leader-1'],
    planId: 'school-1-2026',
    measureId: 'measure-1',
  };
  const directory = aDirectory([], [aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' })]);

  it('names the writer and the measure', () => {
    const plan = aPlan({ lines: [aLine({ id: 'measure-1', title: 'Foreldremøte' })] });
    expect(toMentionRows([comment], directory, [plan])).toEqual([
      {
        id: 'comment-1',
        name: 'Kari Utprøvli',
        planId: 'school-1-2026',
        measureId: 'measure-1',
        title: 'Foreldremøte',
        text: '@Lise Leder, ser du?',
        at,
      },
    ]);
  });

  it('does without a title where the plan is of another year', () => {
    expect(toMentionRows([comment], directory, []).map(({ title }) => title)).toEqual(['']);
  });
});
