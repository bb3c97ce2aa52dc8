import { anEvent } from '../../testing/measures';
import { HistoryEvent } from './history';
import { changesOfHands } from './responsibility';

const CREATED = anEvent({ version: 1, from: {}, to: {} });

function hands(assigneeUid: string, ...events: readonly HistoryEvent[]) {
  return changesOfHands({ assigneeUid }, events).map(({ kind, uid }) => `${kind} ${uid}`);
}

describe('Who has had a measure', () => {
  it('is nobody while it was never delegated', () => {
    expect(hands('', CREATED, anEvent())).toEqual([]);
  });

  it('is whom it was delegated to from the first', () => {
    expect(hands('ola', CREATED)).toEqual(['delegated ola']);
  });

  it('is everybody in turn, the newest first, in whatever order the events come', () => {
    expect(
      hands(
        '',
        anEvent({ version: 3, from: { assigneeUid: 'kari' }, to: { assigneeUid: '' } }),
        CREATED,
        anEvent({ version: 2, from: { assigneeUid: 'ola' }, to: { assigneeUid: 'kari' } }),
      ),
    ).toEqual(['takenBack kari', 'delegated kari', 'delegated ola']);
  });

  it('names the leaders who took it on, the same one again too', () => {
    expect(
      hands(
        '',
        CREATED,
        anEvent({ version: 2, from: { acknowledgedBy: '' }, to: { acknowledgedBy: 'new' } }),
        anEvent({
          version: 3,
          by: 'new',
          from: { acknowledgedOn: '2026-01-01' },
          to: { acknowledgedOn: '2026-08-01' },
        }),
      ),
    ).toEqual(['acknowledged new', 'acknowledged new']);
  });

  it('says who saw to it, and when', () => {
    const event = anEvent({ by: 'leader', from: { assigneeUid: '' }, to: { assigneeUid: 'ola' } });
    expect(changesOfHands({ assigneeUid: 'ola' }, [event])).toEqual([
      { version: 2, kind: 'delegated', uid: 'ola', by: 'leader', at: event.at },
    ]);
  });
});
