import { aRow } from '../../testing/measures';
import { keyFigures } from './key-figures';

describe('The key figures', () => {
  it('count measures, also one that is both overdue and stale', () => {
    const rows = [
      aRow({ deadline: '2026-11-22', reportedOn: '2026-01-05' }),
      aRow({ deadline: '2026-12-31', reportedOn: '2026-01-05' }),
      aRow({ deadline: '2026-12-31', reportedOn: '2026-11-20' }),
      aRow({ deadline: '2026-11-22', status: 'notStarted' }),
      aRow({ deadline: '2026-11-22', status: 'postponed' }),
      aRow({ deadline: '2026-11-22', status: 'completed', progress: 100 }),
    ];
    expect(keyFigures(rows, '2026-11-23')).toEqual({
      total: 6,
      completed: 1,
      overdue: 3,
      stale: 2,
    });
  });

  it('are 0 without measures', () => {
    expect(keyFigures([], '2026-11-23')).toEqual({ total: 0, completed: 0, overdue: 0, stale: 0 });
  });
});
