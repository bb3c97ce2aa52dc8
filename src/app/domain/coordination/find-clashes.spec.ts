import * as fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows } from '../../testing/registers';
import { RegisterRow } from '../register/register-row';
import { atOnce } from '../slices/at-once';
import { Clashes } from './clash';
import { findClashes } from './find-clashes';
import { mondayOfWeek, speakingWeeks, weekNumber } from './speaking-weeks';

const TODAY = '2026-06-10';
let made = 0;

function speaks(unitId: string, changes: Partial<RegisterRow> = {}): RegisterRow {
  const days = { start: '2026-06-15', deadline: '2026-06-19' };
  return aRow({ id: `measure-${++made}`, unitId, planId: `${unitId}-2026`, ...days, ...changes });
}

function found(measures: readonly RegisterRow[], today = TODAY): Clashes {
  return atOnce(findClashes(measures, today));
}

const ids = (clashes: readonly { readonly id: string }[]) => clashes.map(({ id }) => id);

describe('Clashes', () => {
  it('are of two units that speak to a group in a channel in a week', () => {
    const measures = [speaks('school-1'), speaks('library')];
    expect(found(measures).coming).toEqual([
      {
        id: '2026-06-15~group-1~channel-1',
        week: '2026-06-15',
        groupId: 'group-1',
        channelId: 'channel-1',
        measures,
        unitIds: ['school-1', 'library'],
      },
    ]);
  });

  it('are none of one unit, of different groups, channels or weeks, or without a channel', () => {
    const one = speaks('school-1');
    const others = [
      speaks('school-1'),
      speaks('library', { targetGroupIds: ['group-2'] }),
      speaks('library', { channelIds: ['channel-2'] }),
      speaks('library', { channelIds: [] }),
      speaks('library', { start: '2026-06-22', deadline: '2026-06-26' }),
      speaks('library', { status: 'cancelled' }),
      speaks('library', { status: 'completed', progress: 100 }),
    ];
    for (const other of others) {
      expect(found([one, other]).coming).toEqual([]);
    }
  });

  it('are one for each week, group and channel that they share', () => {
    const wide = { targetGroupIds: ['group-1', 'group-2'], channelIds: ['channel-1', 'channel-2'] };
    const twoWeeks = { start: '2026-06-15', deadline: '2026-06-26' };
    const measures = [speaks('a', { ...wide, ...twoWeeks }), speaks('b', { ...wide, ...twoWeeks })];
    expect(found(measures).coming.length).toBe(8);
  });

  it('come soonest first, and those of a week with most units first', () => {
    const later = { start: '2026-06-22', deadline: '2026-06-26' };
    const other = { channelIds: ['channel-2'] };
    const measures = [
      ...[speaks('a', later), speaks('b', later)],
      ...[speaks('a'), speaks('b')],
      ...[speaks('a', other), speaks('b', other), speaks('c', other)],
    ];
    expect(ids(found(measures).coming)).toEqual([
      '2026-06-15~group-1~channel-2',
      '2026-06-15~group-1~channel-1',
      '2026-06-22~group-1~channel-1',
    ]);
  });

  it('are past before this week, the latest first', () => {
    const may = { start: '2026-05-11', deadline: '2026-05-13' };
    const june = { start: '2026-06-01', deadline: '2026-06-05' };
    const now = { start: '2026-06-08', deadline: '2026-06-09' };
    const { coming, past } = found(
      [may, june, now].flatMap((days) => [speaks('a', days), speaks('b', days)]),
    );
    expect(ids(coming)).toEqual(['2026-06-08~group-1~channel-1']);
    expect(ids(past)).toEqual(['2026-06-01~group-1~channel-1', '2026-05-11~group-1~channel-1']);
  });

  it('know how many units speak in any week', () => {
    const { traffic } = found([speaks('a'), speaks('a'), speaks('b')]);
    expect(traffic.unitsIn('2026-06-15', 'group-1', 'channel-1')).toBe(2);
    expect(traffic.unitsIn('2026-06-22', 'group-1', 'channel-1')).toBe(0);
  });

  it('are what a look at every pair of measures finds', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const thisWeek = weekNumber(TODAY);
        const pairs = new Set<string>();
        for (const one of rows) {
          for (const other of rows.filter(({ unitId }) => unitId !== one.unitId)) {
            const [a, b] = [speakingWeeks(one, thisWeek), speakingWeeks(other, thisWeek)];
            for (let week = Math.max(a?.first ?? 1, b?.first ?? 1); a && b; week++) {
              if (week > Math.min(a.last, b.last)) {
                break;
              }
              for (const group of one.targetGroupIds) {
                for (const channel of one.channelIds) {
                  if (other.targetGroupIds.includes(group) && other.channelIds.includes(channel)) {
                    pairs.add(`${mondayOfWeek(week)}~${group}~${channel}`);
                  }
                }
              }
            }
          }
        }
        const { coming, past } = found(rows);
        expect(ids([...coming, ...past]).sort()).toEqual([...pairs].sort());
      }),
    ));

  it('let others in while a year of thirty thousand is looked through', () => {
    const measures = Array.from({ length: 30_000 }, (_, index) =>
      speaks(`unit-${index % 300}`, {
        targetGroupIds: [`group-${index % 8}`, 'group-8'],
        channelIds: [`channel-${index % 10}`],
        start: mondayOfWeek(weekNumber('2026-01-01') + (index % 50)),
        deadline: mondayOfWeek(weekNumber('2026-01-01') + (index % 50) + 2),
      }),
    );
    const work = findClashes(measures, TODAY);
    let steps = 0;
    let last = 0;
    for (let step = work.next(); !step.done; step = work.next()) {
      expect(step.value).toBeGreaterThanOrEqual(last);
      last = step.value;
      steps++;
    }
    expect(steps).toBeGreaterThan(300);
  });
});
