import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { mayApproveStrategy, mayEditStrategy } from '../../domain/member/access';
import { Person } from '../../domain/member/member';
import { STRATEGY_LISTS, Strategy, StrategyContent } from '../../domain/strategy/strategy';
import { leftBehind } from '../../domain/strategy/succession';
import { memberDocument, toMember } from '../directory/directory-document';
import { Listing, readDocument, readListing } from '../document/unreadable';
import { WriteRefused } from '../measure/measure-repository';
import {
  changedStrategyFields,
  newStrategyFields,
  strategyDocument,
  toStrategy,
} from '../strategy/strategy-document';
import {
  StrategyApproval,
  StrategyChange,
  StrategyMoved,
  StrategyRepository,
  StrategyWrite,
} from '../strategy/strategy-repository';
import { MemoryDatabase } from './memory-database';

type Fields = Record<string, unknown>;

export class MemoryStrategyRepository extends StrategyRepository {
  private readonly database = inject(MemoryDatabase);

  override watchStrategies(): Observable<Listing<Strategy>> {
    return this.database
      .followCollection('strategies')
      .pipe(map((documents) => readListing(documents, strategyDocument, toStrategy)));
  }

  override newId(): string {
    return crypto.randomUUID();
  }

  override async createDraft(
    strategyId: string,
    content: StrategyContent,
    by: string,
  ): Promise<void> {
    this.refuseUnless(by, mayEditStrategy);
    this.put(strategyId, { ...newStrategyFields(content, by), updatedAt: new Date() });
  }

  override async saveStrategy(write: StrategyWrite, change: StrategyChange): Promise<void> {
    const stored = this.seen(write.strategyId, write.seen);
    this.refuseUnless(write.by, mayEditStrategy);
    const changed = changedStrategyFields(change);
    const isDraft = stored['status'] === 'draft';
    if (!isDraft && (stored['status'] !== 'current' || !isWording(stored, changed))) {
      throw new WriteRefused('notAllowed');
    }
    this.put(write.strategyId, { ...stored, ...changed, ...writtenBy(write) });
  }

  override async discardDraft(strategyId: string, by: string): Promise<void> {
    this.refuseUnless(by, mayEditStrategy);
    if (this.fields(strategyId)?.['status'] !== 'draft') {
      throw new WriteRefused('notAllowed');
    }
    this.database.remove(`strategies/${strategyId}`);
  }

  override async approveStrategy(approval: StrategyApproval): Promise<void> {
    const { strategyId, seen, retires, approvedBy, approvedOn, by } = approval;
    const draft = this.seen(strategyId, seen);
    const before = retires && this.seen(retires.strategyId, retires.seen);
    this.refuseUnless(by, mayApproveStrategy);
    const current = this.database.read('directory/strategy')?.data as Fields | undefined;
    if (
      draft['status'] !== 'draft' ||
      draft['replaces'] !== (retires?.strategyId ?? '') ||
      draft['replaces'] !== (current?.['currentId'] ?? '') ||
      (retires && this.isUndecided(retires.strategyId, strategyId))
    ) {
      throw new WriteRefused('notAllowed');
    }
    this.database.write({
      [`strategies/${strategyId}`]: {
        ...draft,
        ...writtenBy({ seen, by }),
        status: 'current',
        approvedBy,
        approvedOn,
        decidedBy: by,
        decidedAt: new Date(),
      },
      ...(retires && {
        [`strategies/${retires.strategyId}`]: {
          ...before,
          ...writtenBy({ seen: retires.seen, by }),
          status: 'retired',
        },
      }),
      'directory/strategy': { currentId: strategyId },
    });
  }

  private isUndecided(beforeId: string, draftId: string): boolean {
    const [before, draft] = [beforeId, draftId].map((id) => {
      const stored = this.database.read(`strategies/${id}`);
      const read = stored && readDocument(stored, strategyDocument, toStrategy);
      return read && 'item' in read ? read.item : null;
    });
    return (
      !before || !draft || leftBehind(before, draft).some(({ successor }) => successor === null)
    );
  }

  private fields(strategyId: string): Fields | undefined {
    return this.database.read(`strategies/${strategyId}`)?.data as Fields | undefined;
  }

  private seen(strategyId: string, seen: number): Fields {
    const fields = this.fields(strategyId);
    if (fields?.['version'] !== seen) {
      throw new StrategyMoved();
    }
    return fields;
  }

  private put(strategyId: string, fields: Fields): void {
    this.database.write({ [`strategies/${strategyId}`]: fields });
  }

  private refuseUnless(uid: string, mayWrite: (person: Person) => boolean): void {
    const stored = this.database.read(`members/${uid}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !read.item.active) {
      throw new WriteRefused('notAMember');
    }
    if (!mayWrite(read.item)) {
      throw new WriteRefused('notAllowed');
    }
  }
}

/** Whether a change of the current strategy leaves its entries what they are, by their ids. */
function isWording(stored: Fields, changed: Fields): boolean {
  const ids = (fields: Fields, list: string) =>
    Object.keys(fields[list] as Fields)
      .sort()
      .join();
  return (
    !('replaces' in changed) &&
    (!('successors' in changed) ||
      JSON.stringify(changed['successors']) === JSON.stringify(stored['successors'])) &&
    STRATEGY_LISTS.filter((list) => list in changed).every(
      (list) => ids(changed, list) === ids(stored, list),
    )
  );
}

function writtenBy({ seen, by }: Pick<StrategyWrite, 'seen' | 'by'>): Fields {
  return { version: seen + 1, updatedBy: by, updatedAt: new Date() };
}
