import { inject } from '@angular/core';
import { combineLatest, map, Observable } from 'rxjs';
import { maySetForAll } from '../../domain/member/access';
import { Member } from '../../domain/member/member';
import { Plan, planIdOf, StatusEvent } from '../../domain/plan/plan';
import { StatusMove } from '../../domain/plan/status-move';
import { Settings } from '../../domain/settings/settings';
import { memberDocument, toMember } from '../directory/directory-document';
import { DirectoryListing, DirectoryRepository } from '../directory/directory-repository';
import { readDirectory } from '../directory/read-directory';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import { MemberRepository } from '../member/member-repository';
import { WriteRefused } from '../measure/measure-repository';
import {
  emptyPlanDocument,
  hasMoved,
  planDocument,
  statusEventDocument,
  toPlan,
  toStatusEvent,
} from '../plan/plan-document';
import { PlanMoved, PlanRepository } from '../plan/plan-repository';
import { MemoryDatabase } from './memory-database';

export class MemoryMemberRepository extends MemberRepository {
  private readonly database = inject(MemoryDatabase);

  override watchMember(uid: string): Observable<Found<Member>> {
    return this.database.follow(`members/${uid}`).pipe(
      map((found) => found && readDocument(found, memberDocument, toMember)),
      map((found) => (found && 'item' in found && !found.item.active ? null : found)),
    );
  }
}

export class MemoryDirectoryRepository extends DirectoryRepository {
  private readonly database = inject(MemoryDatabase);

  override watchDirectory(): Observable<DirectoryListing> {
    return combineLatest([
      this.database.follow('directory/units'),
      this.database.follow('directory/people'),
      this.database.follow('directory/settings'),
    ]).pipe(map((documents) => readDirectory(...documents)));
  }

  override async saveSettings(settings: Settings, by: string): Promise<void> {
    const stored = this.database.read(`members/${by}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !maySetForAll(read.item)) {
      throw new WriteRefused('notAllowed');
    }
    this.database.write({ 'directory/settings': { ...settings, updatedBy: by } });
  }
}

export class MemoryPlanRepository extends PlanRepository {
  private readonly database = inject(MemoryDatabase);

  override watchPlansOfYear(year: number): Observable<Listing<Plan>> {
    return this.watchPlans((plan) => plan.year === year);
  }

  override watchSubmittedPlans(years: readonly number[]): Observable<Listing<Plan>> {
    return this.watchPlans((plan) => plan.status === 'submitted' && years.includes(plan.year));
  }

  override watchPlan(planId: string): Observable<Found<Plan>> {
    return this.database
      .follow(`plans/${planId}`)
      .pipe(map((found) => found && readDocument(found, planDocument, toPlan)));
  }

  override async createPlan(unitId: string, year: number, strategyId: string): Promise<void> {
    const path = `plans/${planIdOf(unitId, year)}`;
    if (!this.database.read(path)) {
      this.database.write({ [path]: emptyPlanDocument(unitId, year, strategyId) });
    }
  }

  override watchStatusEvents(planId: string): Observable<Listing<StatusEvent>> {
    return this.database.followCollection(`plans/${planId}/decisions`).pipe(
      map((documents) => readListing(documents, statusEventDocument, toStatusEvent)),
      map(({ items, unreadable }) => ({
        items: [...items].sort((one, other) => other.statusVersion - one.statusVersion),
        unreadable,
      })),
    );
  }

  override async moveStatus({ planId, seen, status, by, comment }: StatusMove): Promise<void> {
    const path = `plans/${planId}`;
    const plan = this.fieldsOf(planId);
    if (hasMoved(plan, seen)) {
      throw new PlanMoved();
    }
    const at = new Date();
    const statusVersion = seen.statusVersion + 1;
    this.database.write({
      [path]: {
        ...plan,
        status,
        statusVersion,
        statusBy: by,
        statusAt: at,
        statusComment: comment,
        changedSinceApproval: status === 'approved' ? [] : plan['changedSinceApproval'],
      },
      [`${path}/decisions/${statusVersion}`]: { status, by, at, comment, seen: seen.lastChange },
    });
  }

  override async sortMeasures(planId: string, measureIds: readonly string[]): Promise<void> {
    this.database.write({ [`plans/${planId}`]: { ...this.fieldsOf(planId), order: measureIds } });
  }

  override async moveToStrategy(planId: string, strategyId: string): Promise<void> {
    this.database.write({ [`plans/${planId}`]: { ...this.fieldsOf(planId), strategyId } });
  }

  private watchPlans(isAsked: (plan: Plan) => boolean): Observable<Listing<Plan>> {
    return this.database.followCollection('plans').pipe(
      map((documents) => readListing(documents, planDocument, toPlan)),
      map(({ items, unreadable }) => ({ items: items.filter(isAsked), unreadable })),
    );
  }

  private fieldsOf(planId: string): Record<string, unknown> {
    const stored = this.database.read(`plans/${planId}`);
    if (!stored) {
      throw new WriteRefused('notAllowed');
    }
    return stored.data as Record<string, unknown>;
  }
}
