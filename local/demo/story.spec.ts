import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_DIRECTORY } from '../../src/app/domain/directory/directory';
import { coverageOf } from '../../src/app/domain/figures/coverage';
import { figuresOf } from '../../src/app/domain/figures/figures-of';
import { isOverdue, isStale } from '../../src/app/domain/measure/attention';
import { handoverQueue } from '../../src/app/domain/measure/handover';
import { STATUSES } from '../../src/app/domain/measure/measure';
import { MeasureLine, readLine, writeLine } from '../../src/app/domain/measure/measure-line';
import { aPlan } from '../../src/app/testing/plans';
import { openAll, StoredMeasure, unitIdOf } from './opened-municipality';

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

  it('reaches from half a year back to half a year ahead', () => {
    for (const { measures, today } of ALL) {
      const days = measures.map((measure) => measure.deadline).sort();
      const distance = (day: string) => (Date.parse(day) - Date.parse(today)) / 86_400_000;
      assert.ok(distance(days[0]) < -75 && distance(days[0]) > -190);
      assert.ok(distance(days.at(-1)!) > 120 && distance(days.at(-1)!) < 190);
    }
  });

  it('is goals and groups that nobody speaks to', () => {
    for (const { measures, known, today } of ALL) {
      const plan = aPlan({ lines: measures.map(lineOf) });
      const strategy = {
        id: '',
        goals: known.goals,
        targetGroups: known.targetGroups,
        channels: [],
      };
      const figures = figuresOf([plan], strategy, EMPTY_DIRECTORY, today);
      const { empty, rows } = coverageOf(figures);
      assert.ok(empty.length >= 3 && empty.length <= 15, `${empty.length} empty`);
      assert.ok(rows.every(({ count }) => count > 0));
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
