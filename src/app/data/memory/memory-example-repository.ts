import { inject } from '@angular/core';
import { mayEditUnit } from '../../domain/member/access';
import { readPlanId } from '../../domain/plan/plan';
import { memberDocument, toMember } from '../directory/directory-document';
import { readDocument } from '../document/unreadable';
import { ExampleRepository, NewExample } from '../example/example-repository';
import { WriteRefused } from '../measure/measure-repository';
import { MemoryDatabase } from './memory-database';

type Fields = Readonly<Record<string, unknown>>;

export class MemoryExampleRepository extends ExampleRepository {
  private readonly database = inject(MemoryDatabase);

  override async show({ planId, measureId, by, why }: NewExample): Promise<void> {
    const stored = this.database.read(`members/${by}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    const unitId = readPlanId(planId)?.unitId ?? '';
    if (!read || !('item' in read) || !mayEditUnit(read.item, unitId)) {
      throw new WriteRefused('notAllowed');
    }
    const { plan, examples } = this.planOf(planId);
    this.write(planId, plan, { ...examples, [measureId]: { by, why, at: new Date() } });
  }

  override async takeBack(planId: string, measureId: string): Promise<void> {
    const { plan, examples } = this.planOf(planId);
    const { [measureId]: _taken, ...rest } = examples;
    this.write(planId, plan, rest);
  }

  private write(planId: string, plan: Fields, examples: Fields): void {
    this.database.write({ [`plans/${planId}`]: { ...plan, examples } });
  }

  private planOf(planId: string): { readonly plan: Fields; readonly examples: Fields } {
    const stored = this.database.read(`plans/${planId}`);
    if (!stored) {
      throw new WriteRefused('notAllowed');
    }
    const plan = stored.data as Fields;
    return { plan, examples: (plan['examples'] ?? {}) as Fields };
  }
}
