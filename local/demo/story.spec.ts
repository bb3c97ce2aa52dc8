import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEscalated, isOverdue, isStale } from '../../src/app/domain/measure/attention';
import { handoverQueue } from '../../src/app/domain/measure/handover';
import { STATUSES } from '../../src/app/domain/measure/measure';
import { MeasureLine, readLine, writeLine } from '../../src/app/domain/measure/measure-line';
import { openAll, openPast, StoredMeasure, unitIdOf } from './opened-municipality';

const ALL = openAll();

describe('what the demo has to tell', () => {
  it('is every status, in likely shares', () => {
    const shares = { notStarted: 18, inProgress: 40, completed: 30, postponed: 6, cancelled: 6 };
    for (const { measures } of ALL) {
      for (const status of STATUSES) {
        const count = measures.filter((measure) => measure.status === status).length;
        assert.ok(Math.abs(count / 2 - shares[status]) <= 1, `${status}: ${count}`);
      }
      const healths = new Set(measures.map((measure) => measure.health));
      assert.equal(healths.size, 3);
      const archived = measures.filter((measure) => measure.archived).length;
      assert.ok(archived >= 1 && archived <= 12);
      assert.ok(measures.some((measure) => measure.deadline !== measure.firstDeadline));
    }
  });

  it('is one in ten late, most of them in a few units, and some stale', () => {
    for (const { measures, today } of ALL) {
      const late = measures.filter((measure) => isOverdue(measure, today));
      assert.equal(late.length, 20);
      const perUnit = new Map<string, number>();
      for (const measure of late) {
        perUnit.set(measure.planId, (perUnit.get(measure.planId) ?? 0) + 1);
      }
      const worstFour = [...perUnit.values()].sort((one, other) => other - one).slice(0, 4);
      assert.ok(worstFour.reduce((sum, count) => sum + count, 0) >= 14);
      const stale = measures.filter((measure) => isStale(measure, today)).length;
      assert.ok(stale >= 11 && stale <= 30);
    }
  });

  it('is a few measures that ledergruppen is asked about, one a unit', () => {
    for (const { measures, historyOf } of ALL) {
      const lifted = measures.filter((measure) => isEscalated(lineOf(measure)));
      assert.ok(lifted.length >= 3 && lifted.length <= 5, `${lifted.length} lifted`);
      assert.equal(new Set(lifted.map(unitIdOf)).size, lifted.length);
      assert.equal(new Set(lifted.map(({ escalation }) => escalation)).size > 1, true);
      for (const measure of lifted) {
        assert.deepEqual(historyOf(measure).at(-1)!.to, { escalation: measure.escalation });
      }
      assert.ok(
        measures.every(({ escalation, id }) => !escalation || lifted.some((m) => m.id === id)),
      );
    }
  });

  it('reaches from half a year back to half a year ahead', () => {
    for (const { measures, today } of ALL) {
      const days = measures.map((measure) => measure.deadline).sort();
      const distance = (day: string) => (Date.parse(day) - Date.parse(today)) / 86_400_000;
      assert.ok(distance(days[0]) < -75 && distance(days[0]) > -190);
      assert.ok(distance(days.at(-1)!) > 120 && distance(days.at(-1)!) < 190);
    }
  });

  it('is goals and groups that nobody speaks to', () => {
    for (const { measures, known } of ALL) {
      const counted = measures.filter(
        ({ status, archived }) => status !== 'cancelled' && !archived,
      );
      const speaksTo = (group: string, goal: string) =>
        counted.some((one) => one.goalIds.includes(goal) && one.targetGroupIds.includes(group));
      const reached = known.targetGroups.map(
        (group) => known.goals.filter((goal) => speaksTo(group.id, goal.id)).length,
      );
      const empty = reached.reduce((sum, count) => sum + known.goals.length - count, 0);
      assert.ok(empty >= 3 && empty <= 15, `${empty} empty`);
      assert.ok(reached.every((count) => count > 0));
    }
  });

  it('is measures that a new leader has not taken on, in two units at the most', () => {
    for (const { units, measures } of ALL) {
      const queues = [...units.values()].map((unit) =>
        handoverQueue(
          measures.filter((measure) => unitIdOf(measure) === unit.id).map(lineOf),
          unit,
        ),
      );
      const waiting = queues.filter((queue) => queue.length > 0);
      assert.ok(waiting.length >= 1 && waiting.length <= 2);
    }
    const takenOn = ALL.flatMap(({ measures, historyOf }) =>
      measures.flatMap(historyOf).filter((event) => 'acknowledgedOn' in event.to),
    );
    assert.ok(takenOn.length > 0);
  });

  it('is a year before that is over, and came to its end little by little', () => {
    for (const { measures, plans, today } of openPast()) {
      assert.ok(measures.length >= 90 && plans.size > 20);
      assert.ok(measures.every(({ status }) => status === 'completed' || status === 'cancelled'));
      const year = today.slice(0, 4);
      const doneBy = (day: string) =>
        measures.filter(({ reportedOn }) => reportedOn !== '' && reportedOn <= `${year}-${day}`)
          .length;
      assert.ok(doneBy('06-30') > 10 && doneBy('09-30') > doneBy('06-30') + 10);
      assert.ok(doneBy('12-31') > doneBy('09-30') + 10);
    }
  });

  it('is the strategy in its own words, and what stands in for its figures marked', () => {
    for (const { strategy } of ALL) {
      assert.deepEqual(
        Object.values(strategy.goals).map((goal) => [goal.order, goal.title, goal.suggested]),
        [
          [1, 'I 2020 er Trondheim en internasjonalt anerkjent teknologi- og kunnskapsby', false],
          [2, 'I 2020 er Trondheim en bærekraftig by, der det er lett å leve miljøvennlig', false],
          [3, 'I 2020 er Trondheim en inkluderende og mangfoldig by', false],
          [
            4,
            'I 2020 er Trondheim kommune en aktiv samfunnsutvikler og attraktiv arbeidsgiver',
            false,
          ],
        ],
      );
      for (const list of [strategy.targetGroups, strategy.objectives]) {
        assert.ok(Object.values(list).length >= 7);
        assert.ok(Object.values(list).every((entry) => entry.suggested));
      }
      for (const list of [
        strategy.goals,
        strategy.objectives,
        strategy.targetGroups,
        strategy.channels,
        strategy.values,
        strategy.sections,
      ]) {
        const orders = Object.values(list).map((entry) => entry.order);
        assert.deepEqual(
          orders,
          Array.from({ length: orders.length }, (_, index) => index + 1),
        );
      }
    }
  });
});

function lineOf(measure: StoredMeasure): MeasureLine {
  return readLine(measure.id, writeLine(measure))!;
}
