import { Observable } from 'rxjs';
import { Directory } from '../../domain/directory/directory';
import { Settings } from '../../domain/settings/settings';
import { Unreadable } from '../document/unreadable';

export interface DirectoryListing {
  readonly directory: Directory;
  /** What holds for all; the defaults where an administrator has set nothing. */
  readonly settings: Settings;
  readonly unreadable: readonly Unreadable[];
}

export abstract class DirectoryRepository {
  /** All units and people, and the settings, followed as they change. Costs three documents. */
  abstract watchDirectory(): Observable<DirectoryListing>;

  /**
   * Keeps what an administrator has set. Resolves when the server has it; rejects with
   * `WriteRefused`.
   */
  abstract saveSettings(settings: Settings, by: string): Promise<void>;
}
