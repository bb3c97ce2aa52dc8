import * as v from 'valibot';
import { MeasureChange, PlanMove } from '../../domain/changes/change';
import { isDay } from '../../domain/day/day';
import { HEALTHS, STATUSES } from '../../domain/measure/measure';
import { Listing, readDocument, StoredDocument } from '../document/unreadable';
import { statusEventDocument } from '../plan/plan-document';

const trackedFields = v.partial(
  v.object({
    status: v.picklist(STATUSES),
    health: v.picklist(HEALTHS),
    deadline: v.pipe(v.string(), v.check(isDay, 'not a day')),
    archived: v.boolean(),
    escalation: v.string(),
  }),
);

/** `plans/{planId}/measures/{measureId}/history/{version}`: what of it ledergruppen follows. */
const changeDocument = v.object({
  by: v.string(),
  at: v.nullable(v.date()),
  from: trackedFields,
  to: trackedFields,
});

/** Reads events of measures from anywhere; one that several queries have found comes once. */
export function readMeasureChanges(documents: readonly StoredDocument[]): Listing<MeasureChange> {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return listingOf(
    [...byPath.values()].map((document) => {
      const [, planId, , measureId] = document.path.split('/');
      return readDocument(document, changeDocument, (id, data) => ({
        ...{ planId, measureId, version: Number(id), ...data },
        at: momentOf(data.at),
      }));
    }),
  );
}

/** Reads moves of plans' statuses from anywhere. */
export function readPlanMoves(documents: readonly StoredDocument[]): Listing<PlanMove> {
  return listingOf(
    documents.map((document) => {
      const [, planId] = document.path.split('/');
      return readDocument(document, statusEventDocument, (id, { status, by, at }) => ({
        ...{ planId, statusVersion: Number(id), status, by },
        at: momentOf(at),
      }));
    }),
  );
}

/** What the server has yet to date has happened just now. */
function momentOf(at: Date | null): Date {
  return at ?? new Date();
}

function listingOf<T>(read: readonly ReturnType<typeof readDocument<v.GenericSchema, T>>[]) {
  return {
    items: read.flatMap((entry) => ('item' in entry ? [entry.item] : [])),
    unreadable: read.flatMap((entry) => ('unreadable' in entry ? [entry.unreadable] : [])),
  };
}
