import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coordinationDocument } from '../../src/app/data/coordination/coordination-document';
import * as v from 'valibot';
import { openAll } from './opened-municipality';

describe('the clash that is put away in the demo', () => {
  const municipalities = openAll();
  const documentOf = ({ documents, today }: (typeof municipalities)[number]) =>
    documents.find(({ path }) => path === `coordination/${today.slice(0, 4)}`);

  const found = municipalities.flatMap((opened) => {
    const document = documentOf(opened);
    return document ? [{ opened, document }] : [];
  });
  it('is there in most municipalities', () => {
    ok(found.length > municipalities.length / 2, `${found.length} of ${municipalities.length}`);
  });

  for (const { opened, document } of found) {
    it(`is of measures that stand in the plans, on ${opened.today}`, () => {
      const { dismissed } = v.parse(coordinationDocument, document.data);
      const [[id, { measureIds, by, at }], ...others] = Object.entries(dismissed);
      equal(others.length, 0);
      equal(document.data['lastEntry'], id);
      const [week, groupId, channelId] = id.split('~');
      const measures = opened.measures.filter((measure) => measureIds.includes(measure.id));
      equal(measures.length, measureIds.length);
      ok(new Set(measures.map(({ planId }) => planId)).size > 1);
      for (const { targetGroupIds, channelIds, deadline } of measures) {
        ok(targetGroupIds.includes(groupId) && channelIds.includes(channelId));
        ok(deadline >= week);
      }
      equal(opened.people.get(by)?.role, 'advisor');
      ok(at !== null && at < new Date(`${opened.today}T00:00:00Z`));
    });
  }
});
