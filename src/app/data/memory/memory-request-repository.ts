import { inject } from '@angular/core';
import { mayAskForStatus } from '../../domain/member/access';
import { memberDocument, toMember } from '../directory/directory-document';
import { readDocument } from '../document/unreadable';
import { WriteRefused } from '../measure/measure-repository';
import { NewRequest, RequestRepository } from '../request/request-repository';
import { MemoryDatabase } from './memory-database';

type Fields = Readonly<Record<string, unknown>>;

export class MemoryRequestRepository extends RequestRepository {
  private readonly database = inject(MemoryDatabase);

  override newId(): string {
    return crypto.randomUUID();
  }

  override async ask({ planId, id, ...said }: NewRequest): Promise<void> {
    const stored = this.database.read(`members/${said.by}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !mayAskForStatus(read.item)) {
      throw new WriteRefused('notAllowed');
    }
    const { plan, requests } = this.planOf(planId);
    this.write(planId, plan, { ...requests, [id]: { ...said, at: new Date() } });
  }

  override async withdraw(planId: string, requestId: string): Promise<void> {
    const { plan, requests } = this.planOf(planId);
    const { [requestId]: _withdrawn, ...rest } = requests;
    this.write(planId, plan, rest);
  }

  private write(planId: string, plan: Fields, requests: Fields): void {
    this.database.write({ [`plans/${planId}`]: { ...plan, requests } });
  }

  private planOf(planId: string): { readonly plan: Fields; readonly requests: Fields } {
    const stored = this.database.read(`plans/${planId}`);
    if (!stored) {
      throw new WriteRefused('notAllowed');
    }
    const plan = stored.data as Fields;
    return { plan, requests: (plan['requests'] ?? {}) as Fields };
  }
}
