import { aStrategy } from '../../testing/strategies';
import { newMeasure } from './new-measure';
import { findProblems } from './problems';

describe('A new measure', () => {
  it('starts today and is due in ninety days', () => {
    const { start, deadline, status, progress } = newMeasure('2026-11-23', '');
    expect({ start, deadline, status, progress }).toEqual({
      start: '2026-11-23',
      deadline: '2027-02-21',
      status: 'notStarted',
      progress: 0,
    });
  });

  it('is acknowledged today where the leader enters it', () => {
    const { acknowledgedBy, acknowledgedOn } = newMeasure('2026-11-23', 'leader-1');
    expect({ acknowledgedBy, acknowledgedOn }).toEqual({
      acknowledgedBy: 'leader-1',
      acknowledgedOn: '2026-11-23',
    });
  });

  it('waits for the leader where somebody else enters it', () => {
    const { acknowledgedBy, acknowledgedOn } = newMeasure('2026-11-23', '');
    expect({ acknowledgedBy, acknowledgedOn }).toEqual({ acknowledgedBy: '', acknowledgedOn: '' });
  });

  it('lacks only what its writer must decide', () => {
    expect(findProblems(newMeasure('2026-11-23', ''), aStrategy())).toEqual({
      title: 'required',
      goalIds: 'required',
      targetGroupIds: 'required',
    });
  });
});
