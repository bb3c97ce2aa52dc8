import { aLine } from '../../testing/measures';
import { aUnit } from '../../testing/municipality';
import { handoverQueue } from './handover';

const unit = aUnit({ leaderUid: 'new-leader', leaderSince: '2026-08-01' });

describe('The handover queue', () => {
  for (const { fact, changes, waits } of [
    { fact: 'holds what nobody has acknowledged', changes: {}, waits: true },
    {
      fact: 'holds what the leader before acknowledged',
      changes: { acknowledgedBy: 'old-leader', acknowledgedOn: '2026-08-02' },
      waits: true,
    },
    {
      fact: 'holds what the leader acknowledged in an earlier time in the post',
      changes: { acknowledgedBy: 'new-leader', acknowledgedOn: '2026-07-31' },
      waits: true,
    },
    {
      fact: 'lets go of what the leader acknowledged on the first day',
      changes: { acknowledgedBy: 'new-leader', acknowledgedOn: '2026-08-01' },
      waits: false,
    },
    { fact: 'leaves out what is completed', changes: { status: 'completed' }, waits: false },
    { fact: 'leaves out what is cancelled', changes: { status: 'cancelled' }, waits: false },
    { fact: 'leaves out what is archived', changes: { archived: true }, waits: false },
  ] satisfies { fact: string; changes: Parameters<typeof aLine>[0]; waits: boolean }[]) {
    it(fact, () => {
      const line = aLine(changes);
      expect(handoverQueue([line], unit)).toEqual(waits ? [line] : []);
    });
  }

  it('is empty while the post is vacant', () => {
    expect(handoverQueue([aLine()], aUnit({ leaderUid: '' }))).toEqual([]);
  });
});
