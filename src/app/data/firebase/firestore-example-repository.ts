import { inject } from '@angular/core';
import {
  deleteField,
  doc,
  FieldPath,
  getDocFromServer,
  serverTimestamp,
  updateDoc,
} from 'firebase/firestore';
import { ExampleRepository, NewExample } from '../example/example-repository';
import { explainRefusal } from './refusal';
import { stamp } from './stamp';
import { FIRESTORE } from './tokens';

export class FirestoreExampleRepository extends ExampleRepository {
  private readonly firestore = inject(FIRESTORE);

  override async show({ planId, measureId, by, why }: NewExample): Promise<void> {
    await this.write(planId, measureId, { by, why, at: serverTimestamp() }, true);
  }

  override async takeBack(planId: string, measureId: string): Promise<void> {
    await this.write(planId, measureId, deleteField(), false);
  }

  /** @param stands whether the example stands once the write has arrived */
  private async write(
    planId: string,
    measureId: string,
    entry: unknown,
    stands: boolean,
  ): Promise<void> {
    const plan = doc(this.firestore, 'plans', planId);
    const field = new FieldPath('examples', measureId);
    try {
      await updateDoc(plan, field, entry, ...Object.entries(stamp()).flat());
    } catch (error) {
      // Sent again because the answer was lost on the way, it meets itself.
      const stored = await getDocFromServer(plan).catch(() => null);
      if (!stored?.exists() || (stored.get(field) !== undefined) !== stands) {
        throw await explainRefusal(error, this.firestore, planId);
      }
    }
  }
}
