import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MemoryDatabase } from '../memory/memory-database';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { World } from './world';

/** One database in this page, which everybody shares. */
export async function makeMemoryWorld(): Promise<World> {
  const database = new MemoryDatabase({});
  const injector = createEnvironmentInjector(
    provideMemoryRepositories(database),
    TestBed.inject(EnvironmentInjector),
  );
  return {
    as: () => injector,
    write: async (documents) => database.write(documents),
    close: async () => injector.destroy(),
  };
}
