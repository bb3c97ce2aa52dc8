import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDay } from '../../src/app/domain/day/day';
import { isOverdue } from '../../src/app/domain/measure/attention';
import { LIMITS } from '../../src/app/domain/measure/measure';
import { makeMunicipality } from './municipality';
import { openAll, openMunicipality, repeatedTitles, unitIdOf } from './opened-municipality';

const TODAY = '2026-11-23';
const ALL = openAll();

describe('a demo municipality', () => {
  it('is the same for the same seed, in any time zone', () => {
    const before = process.env.TZ;
    const [oslo, auckland, honolulu] = ['Europe/Oslo', 'Pacific/Auckland', 'Pacific/Honolulu'].map(
      (zone) => {
        process.env.TZ = zone;
        return makeMunicipality({ seed: 7, today: TODAY });
      },
    );
    process.env.TZ = before ?? 'UTC';
    assert.deepEqual(auckland, oslo);
    assert.deepEqual(honolulu, oslo);
  });

  it('is another for another seed', () => {
    const [one, other] = [1, 2].map((seed) => makeMunicipality({ seed, today: TODAY }));
    assert.notDeepEqual(one, other);
  });

  it('has the units and measures asked for', () => {
    for (const { units, measures } of ALL) {
      assert.equal(units.size, 31);
      assert.equal([...units.values()].filter((unit) => unit.parentId === null).length, 6);
      assert.equal(measures.length, 200);
    }
    const small = openMunicipality(
      makeMunicipality({ seed: 1, today: TODAY, units: 15, measures: 15 }),
      TODAY,
    );
    assert.equal(small.units.size, 15);
    assert.equal(small.measures.length, 15);
  });

  it('refuses what no municipality can be made from', () => {
    for (const wrong of [
      { seed: 1.5 },
      { today: '2026-02-30' },
      { units: 14 },
      { units: 301 },
      { measures: 30 },
      { measures: 31 * 126 },
    ]) {
      assert.throws(() => makeMunicipality({ seed: 1, today: TODAY, ...wrong }), RangeError);
    }
  });

  it('names every document once, with well-formed ids', () => {
    for (const { documents } of ALL) {
      const paths = documents.map((document) => document.path);
      assert.equal(new Set(paths).size, paths.length);
      for (const id of paths.flatMap((path) => path.split('/'))) {
        assert.match(id, /^[A-Za-z0-9_-]{1,64}$/);
      }
    }
  });

  it('grows to 300 units with 30,000 measures, all within the limits of a plan', (test) => {
    const before = performance.now();
    const municipality = makeMunicipality({ seed: 1, today: TODAY, units: 300, measures: 30_000 });
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    test.diagnostic(`${municipality.documents.length} documents in ${seconds} s`);
    const { units, measures, plans, people } = openMunicipality(municipality, TODAY);
    assert.equal(units.size, 300);
    assert.equal(measures.length, 30_000);
    assert.deepEqual(repeatedTitles(measures), []);
    assert.equal(
      new Set([...people.values()].map((person) => person.displayName)).size,
      people.size,
    );
    for (const plan of plans.values()) {
      assert.ok(Object.keys(plan.summaries).length <= LIMITS.measuresPerPlan);
    }
  });
});

describe('its people', () => {
  it('stand in the directory as in their documents, and so do the units', () => {
    for (const { people, units, directory } of ALL) {
      const persons = [...people].map(([uid, { displayName, role, unitIds, active }]) => [
        uid,
        { displayName, role, unitIds, active },
      ]);
      assert.deepEqual(directory.people, Object.fromEntries(persons));
      const fields = [...units].map(([id, { name, parentId, leaderUid, leaderSince, active }]) => [
        id,
        { name, parentId, leaderUid, leaderSince, active },
      ]);
      assert.deepEqual(directory.units, Object.fromEntries(fields));
      assert.ok(people.has(directory.lastPerson) && units.has(directory.lastUnit));
    }
  });

  it('lead one unit each, and each unit has one leader', () => {
    for (const { people, units } of ALL) {
      for (const [id, unit] of units) {
        assert.ok(isDay(unit.leaderSince));
        assert.deepEqual(people.get(unit.leaderUid)!.unitIds, [id]);
        assert.ok(unit.parentId === null || units.get(unit.parentId)!.parentId === null);
      }
      const leaders = [...people.values()].filter((person) => person.role === 'leader');
      assert.equal(leaders.filter((person) => person.active).length, units.size);
    }
  });

  it('are 2 advisors, 3 executives, 1 admin, and 1 who has left', () => {
    for (const { people } of ALL) {
      const count = (role: string) =>
        [...people.values()].filter((person) => person.role === role).length;
      assert.deepEqual(['advisor', 'executive', 'admin'].map(count), [2, 3, 1]);
      assert.equal([...people.values()].filter((person) => !person.active).length, 1);
      assert.ok(count('contributor') >= 4);
    }
  });

  it('have names and addresses of their own, at a domain that cannot exist', () => {
    for (const { people } of ALL) {
      const everybody = [...people.values()];
      for (const field of ['displayName', 'email'] as const) {
        assert.equal(new Set(everybody.map((person) => person[field])).size, people.size);
      }
      for (const { email } of everybody) {
        assert.match(email, /^[a-z.]+@demo\.rettesnor\.invalid$/);
      }
    }
  });

  it('can all sign in while they are active, the eight worth trying first, a stranger last', () => {
    for (const { people, accounts, units, measures, today } of ALL) {
      const active = [...people].filter(([, person]) => person.active).map(([uid]) => uid);
      const members = accounts.slice(0, -1);
      assert.deepEqual(members.map((account) => account.uid).sort(), active.sort());
      assert.ok(!people.has(accounts.at(-1)!.uid));
      assert.deepEqual(
        accounts.slice(0, 8).map((account) => account.role),
        ['leader', 'leader', 'leader', 'contributor', 'advisor', 'advisor', 'executive', 'admin'],
      );
      for (const { uid, email, displayName, role, unitName } of members) {
        const { unitIds, ...member } = people.get(uid)!;
        assert.deepEqual({ ...member, email, displayName, role }, member);
        assert.equal(unitName, units.get(unitIds[0])?.name ?? '');
      }
      const lateOf = (uid: string) =>
        measures.filter(
          (measure) =>
            units.get(people.get(uid)!.unitIds[0])!.id === unitIdOf(measure) &&
            isOverdue(measure, today),
        ).length;
      const [school, health, wellRun, contributor] = accounts;
      assert.ok(lateOf(school.uid) > 0 && lateOf(health.uid) > 0);
      assert.equal(lateOf(wellRun.uid), 0);
      assert.ok(measures.some((measure) => measure.assigneeUid === contributor.uid));
    }
  });
});
