import { CONTENT_FIELDS } from '../../domain/measure/measure';
import { aMeasure, anEvent } from '../../testing/measures';
import { expectUnreadable } from '../../testing/expect-unreadable';
import { aStoredDocument, measureFields } from '../../testing/stored-documents';
import { readDocument } from '../document/unreadable';
import { historyDocument, measureDocument, toHistoryEvent, toMeasure } from './measure-document';

const PATH = 'plans/school-1-2026/measures/measure-1';

describe('The document of a measure', () => {
  const fields = measureFields(aMeasure());

  for (const { fact, measure } of [
    { fact: 'is read in full', measure: aMeasure({ reportedOn: '2026-04-07', version: 12 }) },
    {
      fact: 'is read before the server has set its moment',
      measure: aMeasure({ updatedAt: null }),
    },
  ]) {
    it(fact, () => {
      const document = aStoredDocument(PATH, measureFields(measure));
      expect(readDocument(document, measureDocument, toMeasure)).toEqual({ item: measure });
    });
  }

  for (const { field, value } of [
    { field: 'title', value: 7 },
    { field: 'goalIds', value: 'goal-1' },
    { field: 'start', value: '2026-02-30' },
    { field: 'deadline', value: '' },
    { field: 'firstDeadline', value: 'snart' },
    { field: 'status', value: 'done' },
    { field: 'health', value: '' },
    { field: 'progress', value: 101 },
    { field: 'progress', value: -1 },
    { field: 'progress', value: 0.5 },
    { field: 'reportedOn', value: '2026-13-01' },
    { field: 'escalation', value: null },
    { field: 'acknowledgedOn', value: null },
    { field: 'archived', value: 'false' },
    { field: 'version', value: 0 },
    { field: 'version', value: 1.5 },
    { field: 'updatedAt', value: '2026-03-02' },
  ]) {
    it(`is unreadable with ${field} ${JSON.stringify(value)}`, () => {
      expectUnreadable(measureDocument, { ...fields, [field]: value }, field);
    });
  }

  for (const field of [...CONTENT_FIELDS, 'firstDeadline', 'version', 'updatedBy', 'updatedAt']) {
    it(`is unreadable without ${field}`, () => {
      const { [field]: _missing, ...rest } = fields;
      expectUnreadable(measureDocument, rest, field);
    });
  }
});

describe('The document of a change', () => {
  const { version: _version, ...fields } = anEvent({
    from: { progress: 20, goalIds: ['goal-1'] },
    to: { progress: 40, goalIds: [] },
  });

  it('is an event with its id as the version', () => {
    const document = aStoredDocument(`${PATH}/history/12`, fields);
    expect(readDocument(document, historyDocument, toHistoryEvent)).toEqual({
      item: { ...fields, version: 12 },
    });
  });

  it('is read before the server has set its moment', () => {
    const document = aStoredDocument(`${PATH}/history/2`, { ...fields, at: null });
    expect('item' in readDocument(document, historyDocument, toHistoryEvent)).toBeTrue();
  });

  for (const { field, changes } of [
    { field: 'by', changes: { by: null } },
    { field: 'at', changes: { at: 'i går' } },
    { field: 'from', changes: { from: undefined } },
    { field: 'from.progress', changes: { from: { progress: 'litt' } } },
    { field: 'to.status', changes: { to: { status: 'done' } } },
  ]) {
    it(`is unreadable with a wrong ${field}`, () => {
      expectUnreadable(historyDocument, { ...fields, ...changes }, field);
    });
  }
});
