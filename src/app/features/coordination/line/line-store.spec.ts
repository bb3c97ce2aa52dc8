import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NO_LINE } from '../../../domain/coordination/line-of-sight';
import { aRow } from '../../../testing/measures';
import { aStrategy } from '../../../testing/strategies';
import { LineStore } from './line-store';

describe('The line of sight of a page', () => {
  const order = ['goal-2', 'goal-1'].map((id) => aRow({ id, goalIds: [id] }));
  const wanted = { isReady: true, measures: order, strategy: aStrategy() };

  function open() {
    TestBed.configureTestingModule({ providers: [LineStore] });
    const asked = signal({ ...wanted, isReady: false });
    const store = TestBed.inject(LineStore);
    store.follow(asked);
    TestBed.tick();
    return { store, asked };
  }

  it('is not followed before the measures are there', () => {
    const { store } = open();
    expect([store.isFollowed(), store.line()]).toEqual([false, NO_LINE]);
  });

  it('goes through everything in the order of the strategy, and of the statuses', () => {
    const { store, asked } = open();
    const strategy = aStrategy({
      objectives: ['o2', 'o1'].map((id) => ({ ...aStrategy().goals[0], id })) as never,
    });
    const measures = [
      aRow({
        id: 'a',
        goalIds: ['goal-2'],
        objectiveIds: ['o1'],
        channelIds: ['channel-2'],
        targetGroupIds: ['group-2'],
      }),
      aRow({ id: 'b', objectiveIds: ['o2'], targetGroupIds: ['group-2'], status: 'completed' }),
      aRow({ id: 'c', status: 'notStarted', channelIds: ['channel-2', 'channel-1'] }),
    ];
    asked.set({ isReady: true, measures, strategy });
    TestBed.tick();
    expect(store.isFollowed()).toBeTrue();
    const idsIn = (layer: keyof typeof NO_LINE.nodes) =>
      store.line().nodes[layer].map(({ id }) => id);
    expect(idsIn('goal')).toEqual(['goal-1', 'goal-2']);
    expect(idsIn('objective').slice(0, 2)).toEqual(['o2', 'o1']);
    expect(idsIn('status')).toEqual(['notStarted', 'inProgress', 'completed']);
    expect(idsIn('group')).toEqual(['group-1', 'group-2']);
    expect(idsIn('channel')).toEqual(['channel-1', 'channel-2']);
  });

  it('is followed anew with each change, and is none while another year is on its way', () => {
    const { store, asked } = open();
    asked.set(wanted);
    TestBed.tick();
    expect(store.line().total).toBe(2);
    asked.set({ ...wanted, isReady: false });
    TestBed.tick();
    expect([store.isFollowed(), store.line()]).toEqual([false, NO_LINE]);
    asked.set({ ...wanted, measures: order.slice(1) });
    TestBed.tick();
    expect(store.line().total).toBe(1);
  });
});
