import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysBetween } from '../../src/app/domain/day/day';
import { readDocument } from '../../src/app/data/document/unreadable';
import { planDocument, toPlan } from '../../src/app/data/plan/plan-document';
import { Plan } from '../../src/app/domain/plan/plan';
import { openRequests, settledRequests } from '../../src/app/domain/request/request';
import { DEFAULT_SETTINGS } from '../../src/app/domain/settings/settings';
import { ADVISOR_UIDS } from './people';
import { makeMunicipality } from './municipality';

const TODAY = '2026-11-26';

/** The plans of this year, as the app reads them. */
function plansOf(seed: number): readonly Plan[] {
  return makeMunicipality({ seed, today: TODAY }).documents.flatMap(({ path, data }) => {
    if (!/^plans\/[^/]+-2026$/.test(path)) {
      return [];
    }
    const read = readDocument(
      { path, data, id: path.slice('plans/'.length) },
      planDocument,
      toPlan,
    );
    return 'item' in read ? [read.item] : [];
  });
}

describe('the requests of the demo municipality', () => {
  for (const seed of [1, 2, 3]) {
    it(`are there to be answered, one of them for longer than allowed, with seed ${seed}`, () => {
      const open = plansOf(seed).flatMap((plan) => [...openRequests(plan).values()]);
      const days = open.map(({ on }) => daysBetween(on, TODAY));
      assert.ok(days.some((count) => count > 0 && count < DEFAULT_SETTINGS.graceDays));
      assert.ok(days.some((count) => count > DEFAULT_SETTINGS.graceDays));
      assert.ok(open.some(({ note }) => note !== ''));
    });

    it(`are answered in one unit, with seed ${seed}`, () => {
      assert.ok(plansOf(seed).some((plan) => settledRequests(plan).length > 0));
    });

    it(`are made by advisors, about measures of the plan, with seed ${seed}`, () => {
      for (const { lines, requests } of plansOf(seed)) {
        const ids = new Set(lines.map(({ id }) => id));
        for (const { by, measureIds, at, on } of requests) {
          assert.ok(ADVISOR_UIDS.some((uid) => uid === by));
          assert.ok(measureIds.length > 0 && measureIds.every((id) => ids.has(id)));
          assert.equal(at?.toISOString().slice(0, 10), on);
        }
      }
    });
  }
});
