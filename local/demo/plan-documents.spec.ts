import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, mondayOf } from '../../src/app/domain/day/day';
import { CONTENT_FIELDS, REPORT_FIELDS, STATUSES } from '../../src/app/domain/measure/measure';
import { readLine, writeLine } from '../../src/app/domain/measure/measure-line';
import { findProblems } from '../../src/app/domain/measure/problems';
import { planIdOf } from '../../src/app/domain/plan/plan';
import { openAll, Opened, openPast, repeatedTitles, StoredMeasure } from './opened-municipality';

const ALL = [...openAll(), ...openPast()];

describe('measures of the demo', () => {
  const each = (check: (measure: StoredMeasure, municipality: Opened) => void): void => {
    for (const municipality of ALL) {
      for (const measure of municipality.measures) {
        check(measure, municipality);
      }
    }
  };

  it('are what Security Rules accept', () => {
    each((measure, { known }) => assert.deepEqual(findProblems(measure, known), {}));
  });

  it('have the fields of the schema and no others', () => {
    const fields = [
      ...CONTENT_FIELDS,
      'firstDeadline',
      'slips',
      'version',
      'updatedBy',
      'updatedAt',
    ].sort();
    each(({ id, planId, ...stored }) => {
      assert.ok(id && planId);
      assert.deepEqual(Object.keys(stored).sort(), fields);
    });
  });

  it('have texts with every choice made', () => {
    each((measure) => {
      for (const text of [measure.title, measure.message, measure.expectedEffect]) {
        assert.notEqual(text, '');
      }
      const texts = [measure.title, measure.message, measure.expectedEffect, measure.evaluation];
      assert.doesNotMatch(texts.join(' '), /[{}|]|undefined| {2}/);
    });
  });

  it('have an evaluation when completed and no progress before they are started', () => {
    each((measure) => {
      assert.equal(measure.evaluation !== '', measure.status === 'completed');
      if (measure.status === 'notStarted') {
        assert.equal(measure.progress, 0);
        assert.equal(measure.reportedOn, '');
      }
    });
  });

  it('differ within a unit', () => {
    ALL.forEach(({ measures }) => assert.deepEqual(repeatedTitles(measures), []));
  });

  it('replay from their history, version by version', () => {
    each((measure, { historyOf }) => {
      const events = historyOf(measure);
      assert.equal(events.length, measure.version);
      assert.deepEqual(events[0].from, {});
      assert.deepEqual(events[0].to, {});
      let content: Record<string, unknown> = { ...measure };
      for (const event of events.slice(1).reverse()) {
        assert.notDeepEqual(Object.keys(event.to), []);
        assert.deepEqual(Object.keys(event.from), Object.keys(event.to));
        for (const [field, value] of Object.entries(event.to)) {
          assert.deepEqual(content[field], value);
          assert.notDeepEqual(event.from[field], value);
        }
        content = { ...content, ...event.from };
      }
      assert.equal(content['status'], 'notStarted');
      assert.equal(content['deadline'], measure.firstDeadline);
    });
  });

  it('were written in order, in working hours, before today', () => {
    each((measure, { historyOf, today }) => {
      const moments = historyOf(measure).map((event) => event.at);
      assert.deepEqual(
        moments,
        [...moments].sort((one, other) => one.getTime() - other.getTime()),
      );
      assert.equal(new Set(moments.map(Number)).size, moments.length);
      assert.deepEqual(measure.updatedAt, moments.at(-1));
      for (const moment of moments) {
        assert.ok(dayOf(moment) < today);
        assert.ok(moment.getUTCHours() >= 6 && moment.getUTCHours() < 15);
        assert.ok(moment.getUTCDay() >= 1 && moment.getUTCDay() <= 5);
      }
    });
  });

  it('were written by people who may', () => {
    each((measure, { historyOf, people, unitOf }) => {
      const unit = unitOf(measure);
      const events = historyOf(measure);
      assert.equal(events.at(-1)!.by, measure.updatedBy);
      for (const { by, at, to } of events) {
        const writer = people.get(by)!;
        if (writer.role === 'contributor') {
          assert.equal(by, measure.assigneeUid);
          assert.deepEqual(
            Object.keys(to).filter((field) => !isReportField(field)),
            [],
          );
        } else if (by !== unit.leaderUid) {
          assert.ok(writer.role === 'advisor' || !writer.active);
          assert.ok(dayOf(at) < unit.leaderSince);
        } else {
          assert.ok(dayOf(at) >= unit.leaderSince);
        }
      }
    });
  });

  it('are delegated to active people of the unit only', () => {
    each((measure, { people, unitOf }) => {
      if (measure.assigneeUid !== '') {
        const assignee = people.get(measure.assigneeUid)!;
        assert.ok(assignee.active && assignee.unitIds.includes(unitOf(measure).id));
      }
    });
  });
});

describe('plans of the demo', () => {
  it('hold a line for each measure, equal to it', () => {
    for (const { plans, measures } of ALL) {
      const lines = [...plans].flatMap(([planId, plan]) =>
        Object.entries(plan.summaries).map(([id, line]) => [`${planId}/${id}`, line]),
      );
      const expected = measures.map((measure) => [
        `${measure.planId}/${measure.id}`,
        writeLine(measure),
      ]);
      assert.deepEqual(lines, expected);
      assert.ok(lines.every(([id, line]) => readLine(id, line) !== null));
    }
  });

  it('hold a trend that adds up to their counts, by weeks that have begun', () => {
    for (const { plans, measures, today } of ALL) {
      for (const [planId, plan] of plans) {
        for (const status of STATUSES) {
          const summed = Object.values(plan.trend).reduce(
            (sum, week) => sum + (week[status] ?? 0),
            0,
          );
          const counted = measures.filter(
            (measure) =>
              measure.planId === planId && !measure.archived && measure.status === status,
          );
          assert.equal(summed, counted.length);
        }
        assert.ok(
          Object.keys(plan.trend).every((week) => week === mondayOf(week) && week <= today),
        );
      }
    }
  });

  it('put each change in the week in which it was written', () => {
    for (const { plans, measures, historyOf } of ALL) {
      for (const [planId, plan] of plans) {
        const weeks = measures
          .filter((measure) => measure.planId === planId)
          .flatMap((measure) => [historyOf(measure)[0], ...historyOf(measure).filter(changesCount)])
          .map((event) => mondayOf(dayOf(event.at)));
        assert.deepEqual(Object.keys(plan.trend).sort(), [...new Set(weeks)].sort());
      }
    }
  });

  it('name their latest change', () => {
    for (const { plans, measures } of ALL) {
      for (const [planId, { lastChange }] of plans) {
        const own = measures.filter((measure) => measure.planId === planId);
        const changed = own.find((measure) => measure.id === lastChange.measureId)!;
        assert.ok(own.every((measure) => measure.updatedAt! <= changed.updatedAt!));
        assert.equal(lastChange.version, changed.version);
        assert.equal(lastChange.week, mondayOf(dayOf(changed.updatedAt!)));
      }
    }
  });

  it('belong to units without children, one each, and are missing for one or two', () => {
    for (const { units, plans, today } of ALL) {
      const parents = new Set([...units.values()].map((unit) => unit.parentId));
      for (const [planId, plan] of plans) {
        assert.equal(planId, planIdOf(plan.unitId, Number(today.slice(0, 4))));
        assert.ok(units.has(plan.unitId) && !parents.has(plan.unitId));
      }
      const missing = units.size - 6 - plans.size;
      assert.ok(missing === 1 || missing === 2);
    }
  });
});

function isReportField(field: string): boolean {
  return (REPORT_FIELDS as readonly string[]).includes(field);
}

function changesCount(event: { readonly to: Record<string, unknown> }): boolean {
  return 'status' in event.to || 'archived' in event.to;
}
