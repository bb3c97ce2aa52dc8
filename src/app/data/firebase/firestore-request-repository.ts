import { inject } from '@angular/core';
import {
  collection,
  deleteField,
  doc,
  FieldPath,
  getDocFromServer,
  serverTimestamp,
  updateDoc,
} from 'firebase/firestore';
import { NewRequest, RequestRepository } from '../request/request-repository';
import { explainRefusal } from './refusal';
import { stamp } from './stamp';
import { FIRESTORE } from './tokens';

export class FirestoreRequestRepository extends RequestRepository {
  private readonly firestore = inject(FIRESTORE);

  override newId(): string {
    return doc(collection(this.firestore, 'plans')).id;
  }

  override async ask({ planId, id, measureIds, ...said }: NewRequest): Promise<void> {
    const entry = { ...said, at: serverTimestamp(), measureIds: [...measureIds] };
    // Sent again because the answer was lost on the way, it meets itself.
    await this.write(planId, id, entry, (stands) => stands);
  }

  override async withdraw(planId: string, requestId: string): Promise<void> {
    await this.write(planId, requestId, deleteField(), (stands) => !stands);
  }

  /** @param isDone whether the write has arrived after all, from whether the request stands */
  private async write(
    planId: string,
    id: string,
    entry: unknown,
    isDone: (stands: boolean) => boolean,
  ): Promise<void> {
    const plan = doc(this.firestore, 'plans', planId);
    try {
      await updateDoc(
        plan,
        new FieldPath('requests', id),
        entry,
        ...Object.entries(stamp()).flat(),
      );
    } catch (error) {
      const stored = await getDocFromServer(plan).catch(() => null);
      if (!stored?.exists() || !isDone(stored.get(new FieldPath('requests', id)) !== undefined)) {
        throw await explainRefusal(error, this.firestore, planId);
      }
    }
  }
}
