import { aDirectory, aUnit } from '../../testing/municipality';
import { aRow } from '../../testing/measures';
import { lateMeasures } from './late-measures';

describe('The late measures', () => {
  const directory = aDirectory([aUnit(), aUnit({ id: 'vacant', leaderUid: '' })]);
  const late = aRow({ id: 'late', deadline: '2026-11-22', assigneeUid: 'kari' });
  const later = aRow({ id: 'later', deadline: '2026-10-24', unitId: 'vacant' });
  const inTime = aRow({ id: 'in-time', deadline: '2026-11-23' });

  it('are the overdue ones, the longest overdue first', () => {
    const found = lateMeasures([late, inTime, later], directory, '2026-11-23');
    expect(found.map(({ row, daysLate }) => [row.id, daysLate])).toEqual([
      ['later', 30],
      ['late', 1],
    ]);
  });

  it('name the leader who answers, never the assignee', () => {
    const [{ leaderUid }] = lateMeasures([late], directory, '2026-11-23');
    expect(leaderUid).toBe('leader-1');
  });

  it('name nobody while the post is vacant', () => {
    const [{ leaderUid }] = lateMeasures([later], directory, '2026-11-23');
    expect(leaderUid).toBe('');
  });
});
