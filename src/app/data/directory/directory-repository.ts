import { Observable } from 'rxjs';
import { Directory } from '../../domain/directory/directory';
import { Unreadable } from '../document/unreadable';

export interface DirectoryListing {
  readonly directory: Directory;
  readonly unreadable: readonly Unreadable[];
}

export abstract class DirectoryRepository {
  /** All units and people, followed as they change. Costs two documents. */
  abstract watchDirectory(): Observable<DirectoryListing>;
}
