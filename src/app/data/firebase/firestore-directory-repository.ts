import { inject } from '@angular/core';
import { collection, doc, setDoc } from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Settings } from '../../domain/settings/settings';
import { DirectoryListing, DirectoryRepository } from '../directory/directory-repository';
import { readDirectory } from '../directory/read-directory';
import { followChanges } from './follow-changes';
import { explainRefusalBeyondPlans } from './refusal';
import { stamp } from './stamp';
import { FIRESTORE } from './tokens';

export class FirestoreDirectoryRepository extends DirectoryRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchDirectory(): Observable<DirectoryListing> {
    return followChanges(collection(this.firestore, 'directory'), 'directory').pipe(
      map((documents) => {
        const find = (name: string) => documents.find(({ id }) => id === name) ?? null;
        return readDirectory(find('units'), find('people'), find('settings'));
      }),
    );
  }

  override async saveSettings(settings: Settings, by: string): Promise<void> {
    const reference = doc(this.firestore, 'directory', 'settings');
    try {
      // Merged, so that the version goes up by one also where there is no document yet.
      await setDoc(reference, { ...settings, updatedBy: by, ...stamp() }, { merge: true });
    } catch (error) {
      throw await explainRefusalBeyondPlans(error, this.firestore);
    }
  }
}
