import { inject } from '@angular/core';
import { doc } from 'firebase/firestore';
import { combineLatest, map, Observable } from 'rxjs';
import { DirectoryListing, DirectoryRepository } from '../directory/directory-repository';
import { readDirectory } from '../directory/read-directory';
import { followDocument } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreDirectoryRepository extends DirectoryRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchDirectory(): Observable<DirectoryListing> {
    return combineLatest([
      followDocument(doc(this.firestore, 'directory', 'units')),
      followDocument(doc(this.firestore, 'directory', 'people')),
    ]).pipe(map(([units, people]) => readDirectory(units, people)));
  }
}
