import { aRow } from '../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { RegisterRow } from '../register/register-row';
import { Clash, clashId, Traffic } from './clash';
import { suggestionFor } from './suggestion';

const directory = aDirectory(
  [
    anArea({ leaderUid: 'anne' }),
    anArea({ id: 'area-2', name: 'Kultur' }),
    ...[1, 2, 3, 4].map((number) =>
      aUnit({ id: `school-${number}`, leaderUid: `leader-${number}` }),
    ),
    aUnit({ id: 'school-5', leaderUid: 'leader-1' }),
    aUnit({ id: 'library', parentId: 'area-2', leaderUid: '' }),
  ],
  [aPerson()],
);
const WEEK = '2026-06-15';

/** The weeks in which somebody speaks already. */
function trafficIn(...weeks: readonly string[]): Traffic {
  return { unitsIn: (week) => Number(weeks.includes(week)) };
}

function aClash(measures: readonly Partial<RegisterRow>[]): Clash {
  return {
    id: clashId(WEEK, 'group-1', 'channel-1'),
    week: WEEK,
    groupId: 'group-1',
    channelId: 'channel-1',
    measures: measures.map((measure, index) => aRow({ id: `measure-${index}`, ...measure })),
    unitIds: [...new Set(measures.map(({ unitId = 'school-1' }) => unitId))],
  };
}

function suggested(
  measures: readonly Partial<RegisterRow>[],
  { traffic = trafficIn(WEEK), today = '2026-06-10' } = {},
) {
  return suggestionFor(aClash(measures), { traffic, directory, today });
}

const of = (...unitIds: readonly string[]) => unitIds.map((unitId) => ({ unitId }));

describe('What is suggested about a clash', () => {
  it('is for few leaders to speak with each other', () => {
    expect(suggested(of('school-1', 'school-2', 'library')).talk).toEqual({
      kind: 'leaders',
      units: [
        { unitId: 'school-1', leaderUid: 'leader-1' },
        { unitId: 'school-2', leaderUid: 'leader-2' },
        { unitId: 'library', leaderUid: '' },
      ],
    });
  });

  it('is for one who leads them all to decide', () => {
    expect(suggested(of('school-1', 'school-5')).talk).toEqual({
      kind: 'oneLeader',
      uid: 'leader-1',
    });
  });

  it('is for the area to gather many, and for an advisor where there are several areas', () => {
    const many = of('school-1', 'school-2', 'school-3', 'school-4');
    expect(suggested(many).talk).toEqual({ kind: 'area', areaId: 'area-1', leaderUid: 'anne' });
    expect(suggested([...many, { unitId: 'library' }]).talk).toEqual({
      kind: 'advisor',
      areaIds: ['area-1', 'area-2'],
    });
  });

  it('is one message where all support a goal, and otherwise a week that is free', () => {
    const [first] = suggested([
      { unitId: 'school-1', goalIds: ['goal-1', 'goal-2'] },
      { unitId: 'school-2', goalIds: ['goal-2', 'goal-3'] },
    ]).ways;
    expect(first).toEqual({ kind: 'together', goalId: 'goal-2' });
    const { ways } = suggested([
      { unitId: 'school-1', goalIds: ['goal-1'] },
      { unitId: 'school-2', goalIds: ['goal-2'] },
    ]);
    expect(ways.map(({ kind }) => kind)).toEqual(['move']);
  });

  it('moves what has come least far, of that what is due last, never what is done', () => {
    const measures: readonly Partial<RegisterRow>[] = [
      { unitId: 'school-1', status: 'completed', progress: 0, deadline: '2026-06-30' },
      { unitId: 'school-2', progress: 10, deadline: '2026-06-18' },
      { unitId: 'school-3', progress: 10, deadline: '2026-06-19' },
      { unitId: 'school-4', progress: 50, deadline: '2026-06-29' },
    ];
    const way = suggested(measures).ways.find(({ kind }) => kind === 'move');
    expect(way?.kind === 'move' && [way.measure.id, way.week]).toEqual(['measure-2', '2026-06-22']);
  });

  it('finds the nearest free week, not one that is over', () => {
    const weekOf = (traffic: Traffic, today?: string) => {
      const way = suggested(of('school-1', 'school-2'), { traffic, today }).ways.at(-1);
      return way?.kind === 'move' ? way.week : null;
    };
    expect(weekOf(trafficIn(WEEK, '2026-06-22'))).toBe('2026-06-08');
    expect(weekOf(trafficIn(WEEK, '2026-06-22'), '2026-06-15')).toBe('2026-06-29');
    const full = [
      '2026-05-25',
      '2026-06-01',
      '2026-06-08',
      '2026-06-22',
      '2026-06-29',
      '2026-07-06',
    ];
    expect(weekOf(trafficIn(WEEK, ...full))).toBeNull();
  });

  it('is to share the weeks out where none is free and nothing is shared', () => {
    const full: Traffic = { unitsIn: () => 2 };
    const measures = [
      { unitId: 'school-1', goalIds: ['goal-1'] },
      { unitId: 'school-2', goalIds: ['goal-2'] },
    ];
    expect(suggested(measures, { traffic: full }).ways).toEqual([{ kind: 'share' }]);
  });
});
