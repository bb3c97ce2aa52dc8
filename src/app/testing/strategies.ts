import {
  Channel,
  MainGoal,
  NO_SUCCESSORS,
  Strategy,
  TargetGroup,
} from '../domain/strategy/strategy';

/** The main goal of this number, with the id that {@link aStrategy} knows it by. */
export function aGoal(order = 1, shortName = `Hovedmål ${order}`): MainGoal {
  const title = `Kommunen skal nå hovedmål ${order}`;
  return { id: `goal-${order}`, order, suggested: false, title, shortName };
}

export function aGroup(order = 1, name = `Målgruppe ${order}`): TargetGroup {
  return { id: `group-${order}`, order, suggested: true, name };
}

export function aChannel(order = 1, name = `Kanal ${order}`): Channel {
  return { id: `channel-${order}`, order, suggested: false, name };
}

/** The current strategy, with two main goals, two target groups and two channels. */
export function aStrategy(changes: Partial<Strategy> = {}): Strategy {
  return {
    id: 'strategy-1',
    title: 'Kommunikasjonsstrategi',
    status: 'current',
    approvedBy: 'rådmannens ledergruppe',
    approvedOn: '2025-01-01',
    decidedBy: '',
    decidedAt: null,
    reviseBy: '',
    replaces: '',
    successors: NO_SUCCESSORS,
    version: 1,
    updatedBy: '',
    updatedAt: null,
    goals: [aGoal(1), aGoal(2)],
    objectives: [],
    targetGroups: [aGroup(1), aGroup(2)],
    channels: [aChannel(1), aChannel(2)],
    values: [],
    sections: [],
    ...changes,
  };
}

/** A draft that takes over from {@link aStrategy}, and says the same until changes are given. */
export function aDraftStrategy(changes: Partial<Strategy> = {}): Strategy {
  return aStrategy({
    id: 'strategy-2',
    status: 'draft',
    approvedBy: '',
    approvedOn: '',
    replaces: 'strategy-1',
    ...changes,
  });
}
