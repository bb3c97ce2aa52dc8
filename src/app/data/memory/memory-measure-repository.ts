import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { mayEditUnit, mayReport } from '../../domain/member/access';
import { HistoryEvent } from '../../domain/measure/history';
import { LIMITS, Measure, REPORT_FIELDS } from '../../domain/measure/measure';
import {
  hasArrived,
  MeasureWrite,
  PreparedWrite,
  prepareWrite,
} from '../../domain/measure/measure-write';
import { memberDocument, toMember } from '../directory/directory-document';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import {
  historyDocument,
  measureDocument,
  toHistoryEvent,
  toMeasure,
} from '../measure/measure-document';
import { MeasureRepository, VersionConflict, WriteRefused } from '../measure/measure-repository';
import { MemoryDatabase } from './memory-database';

type Fields = Record<string, unknown>;

export class MemoryMeasureRepository extends MeasureRepository {
  private readonly database = inject(MemoryDatabase);

  override watchMeasure(planId: string, measureId: string): Observable<Found<Measure>> {
    return this.database
      .follow(measurePath(planId, measureId))
      .pipe(map((found) => found && readDocument(found, measureDocument, toMeasure)));
  }

  override watchHistory(planId: string, measureId: string): Observable<Listing<HistoryEvent>> {
    return this.database.followCollection(`${measurePath(planId, measureId)}/history`).pipe(
      map((documents) => readListing(documents, historyDocument, toHistoryEvent)),
      map(({ items, unreadable }) => ({
        items: [...items].sort((one, other) => other.version - one.version),
        unreadable,
      })),
    );
  }

  override newId(): string {
    return crypto.randomUUID();
  }

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    const path = measurePath(write.planId, write.measureId);
    const current = this.readMeasure(path);
    if (this.isStored(write, current)) {
      return;
    }
    if (current && current.version !== (write.base?.version ?? 0)) {
      throw new VersionConflict(current);
    }
    const prepared = prepareWrite(write);
    const plan = this.readPlan(write.planId);
    this.refuseUnlessAllowed(write, prepared, plan, current);
    const now = new Date();
    this.database.write({
      [path]: { ...prepared.measure, updatedAt: now },
      [`${path}/history/${prepared.measure.version}`]: { ...prepared.history, at: now },
      [`plans/${write.planId}`]: movePlan(plan, prepared),
    });
  }

  override confirmMeasure(write: MeasureWrite): Promise<void> {
    return this.saveMeasure(write);
  }

  private isStored(write: MeasureWrite, current: Measure | null): boolean {
    const path = measurePath(write.planId, write.measureId);
    const stored = this.database.read(`${path}/history/${(write.base?.version ?? 0) + 1}`);
    const read = stored && readDocument(stored, historyDocument, toHistoryEvent);
    return !!read && 'item' in read && current !== null && hasArrived(write, read.item, current);
  }

  private readPlan(planId: string): Fields {
    const plan = this.database.read(`plans/${planId}`);
    if (!plan) {
      throw new WriteRefused('notAllowed');
    }
    return plan.data as Fields;
  }

  private readMeasure(path: string): Measure | null {
    const stored = this.database.read(path);
    const read = stored && readDocument(stored, measureDocument, toMeasure);
    return read && 'item' in read ? read.item : null;
  }

  private refuseUnlessAllowed(
    write: MeasureWrite,
    prepared: PreparedWrite,
    plan: Fields,
    current: Measure | null,
  ): void {
    const stored = this.database.read(`members/${write.by}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !read.item.active) {
      throw new WriteRefused('notAMember');
    }
    const unitId = String(plan['unitId']);
    const changed = Object.keys(prepared.history.to);
    const isReport = changed.every((field) => REPORT_FIELDS.some((name) => name === field));
    const isAllowed =
      mayEditUnit(read.item, unitId) ||
      (current !== null && isReport && mayReport(read.item, unitId, current));
    if (!isAllowed) {
      throw new WriteRefused('notAllowed');
    }
    const summaries = plan['summaries'] as Fields;
    if (!current && Object.keys(summaries).length >= LIMITS.measuresPerPlan) {
      throw new WriteRefused('planFull');
    }
  }
}

function measurePath(planId: string, measureId: string): string {
  return `plans/${planId}/measures/${measureId}`;
}

function movePlan(plan: Fields, prepared: PreparedWrite): Fields {
  const { measureId, week } = prepared.lastChange;
  const trend = plan['trend'] as Record<string, Record<string, number>>;
  const counts = { ...trend[week] };
  for (const [status, change] of Object.entries(prepared.trend)) {
    counts[status] = (counts[status] ?? 0) + change;
  }
  return {
    ...plan,
    summaries: { ...(plan['summaries'] as Fields), [measureId]: prepared.summary },
    trend: Object.keys(prepared.trend).length === 0 ? trend : { ...trend, [week]: counts },
    changedSinceApproval: prepared.changesScope
      ? [...new Set([...(plan['changedSinceApproval'] as readonly string[]), measureId])]
      : plan['changedSinceApproval'],
    lastChange: prepared.lastChange,
  };
}
