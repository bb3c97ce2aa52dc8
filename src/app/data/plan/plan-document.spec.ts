import { writeLine } from '../../domain/measure/measure-line';
import { aLine, aMeasure } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import { expectUnreadable } from '../../testing/expect-unreadable';
import { aStoredDocument, planFields } from '../../testing/stored-documents';
import { readDocument } from '../document/unreadable';
import { emptyPlanDocument, planDocument, toPlan } from './plan-document';

function readPlan(data: unknown) {
  return readDocument(aStoredDocument('plans/school-1-2026', data), planDocument, toPlan);
}

describe('The document of a plan', () => {
  it('is read with a line for each measure, and its trend', () => {
    const measures = [aMeasure({ id: 'a' }), aMeasure({ id: 'b', archived: true })];
    const trend = { '2026-03-02': { inProgress: 2, completed: -1 } };
    expect(readPlan({ ...planFields(measures), trend, status: 'approved' })).toEqual({
      item: aPlan({
        status: 'approved',
        lines: [aLine({ id: 'a' }), aLine({ id: 'b', archived: true })],
        trend,
      }),
    });
  });

  it('shows its other measures where one summary cannot be read', () => {
    const summaries = { a: writeLine(aMeasure()), b: 'nothing', c: 7 };
    expect(readPlan({ ...planFields(), summaries })).toEqual({
      item: aPlan({ lines: [aLine({ id: 'a' })], unreadableLineIds: ['b', 'c'] }),
    });
  });

  it('is read with the requests that stand in it', () => {
    const { id, ...fields } = aRequest();
    expect(readPlan({ ...planFields(), requests: { [id]: fields } })).toEqual({
      item: aPlan({ requests: [aRequest()] }),
    });
    expect(readPlan({ ...planFields(), requests: { [id]: { ...fields, at: null } } })).toEqual({
      item: aPlan({ requests: [aRequest({ at: null })] }),
    });
  });

  for (const { field, value } of [
    { field: 'unitId', value: null },
    { field: 'year', value: '2026' },
    { field: 'year', value: 2026.5 },
    { field: 'strategyId', value: undefined },
    { field: 'status', value: 'open' },
    { field: 'changedSinceApproval', value: 'no' },
    { field: 'summaries', value: 'none' },
    { field: 'trend', value: 'up' },
  ]) {
    it(`is unreadable with ${field} ${JSON.stringify(value)}`, () => {
      expectUnreadable(planDocument, { ...planFields(), [field]: value }, field);
    });
  }

  it('is unreadable with a trend that does not count', () => {
    const trend = { '2026-03-02': { inProgress: 'two' } };
    expectUnreadable(planDocument, { ...planFields(), trend }, 'trend.2026-03-02.inProgress');
  });
});

describe('The requests of a plan', () => {
  for (const { field, value } of [
    { field: 'on', value: 'i dag' },
    { field: 'at', value: undefined },
    { field: 'measureIds', value: 'm1' },
  ]) {
    it(`leave it unreadable with a wrong ${field}`, () => {
      const { id, ...fields } = aRequest();
      const requests = { [id]: { ...fields, [field]: value } };
      expectUnreadable(planDocument, { ...planFields(), requests }, `requests.${id}.${field}`);
    });
  }
});

describe('The document of an empty plan', () => {
  it('is a draft without measures for its unit, year and strategy', () => {
    expect(readPlan(emptyPlanDocument('school-1', 2026, 'strategy-1'))).toEqual({ item: aPlan() });
  });

  it('holds the change that Security Rules ask for, of no measure', () => {
    const { lastChange } = emptyPlanDocument('school-1', 2026, 'strategy-1');
    expect(lastChange).toEqual({ measureId: '', version: 0, week: '' });
  });
});
