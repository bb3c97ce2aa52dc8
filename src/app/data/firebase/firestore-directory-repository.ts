import { inject } from '@angular/core';
import { collection } from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { DirectoryListing, DirectoryRepository } from '../directory/directory-repository';
import { readDirectory } from '../directory/read-directory';
import { followChanges } from './follow-changes';
import { FIRESTORE } from './tokens';

export class FirestoreDirectoryRepository extends DirectoryRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchDirectory(): Observable<DirectoryListing> {
    return followChanges(collection(this.firestore, 'directory'), 'directory').pipe(
      map((documents) => {
        const find = (name: string) => documents.find(({ id }) => id === name) ?? null;
        return readDirectory(find('units'), find('people'));
      }),
    );
  }
}
