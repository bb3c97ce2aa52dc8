import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { ENVIRONMENT, readEnvironment } from './app/data/environment/environment';

start().catch((error: unknown) => {
  console.error(error);
  const message = document.querySelector('.starting');
  if (message) {
    message.textContent =
      'Rettesnor kunne ikke starte. Sjekk nettforbindelsen og last siden på nytt.';
  }
});

/** Asks where the app has been put, and loads only what that place needs. */
async function start(): Promise<void> {
  const environment = await readEnvironment();
  const isWithoutServer = environment.local !== null && environment.local.firestore === null;
  const backend = isWithoutServer
    ? await import('./app/data/memory/memory-backend')
    : await import('./app/data/firebase/firebase-backend');
  await bootstrapApplication(
    App,
    mergeApplicationConfig(appConfig, {
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        await backend.provideBackend(environment),
      ],
    }),
  );
}
