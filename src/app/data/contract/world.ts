import { EnvironmentInjector } from '@angular/core';
import { Fields } from '../../testing/stored-documents';

/** A municipality's documents, and the repositories as different people have them. */
export interface World {
  /** The repositories of the person with this uid. */
  as(uid: string): EnvironmentInjector;
  /** Puts documents where they are, whatever the rules say. */
  write(documents: Readonly<Record<string, Fields>>): Promise<void>;
  /** Lets go of everything. */
  close(): Promise<void>;
}
