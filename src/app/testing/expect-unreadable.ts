import * as v from 'valibot';
import { readDocument } from '../data/document/unreadable';
import { aStoredDocument } from './stored-documents';

/** Expects that the document cannot be read, because of this field. */
export function expectUnreadable(schema: v.GenericSchema, data: unknown, field: string): void {
  const read = readDocument(aStoredDocument('place/document', data), schema, () => 'read');
  const reason = 'unreadable' in read ? read.unreadable.reason : 'read';
  expect(reason.split(':')[0]).toBe(field);
}
