import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from '../../src/app/app';
import { appConfig } from '../../src/app/app.config';
import { ENVIRONMENT, readEnvironment } from '../../src/app/data/environment/environment';
import { PlanRepository } from '../../src/app/data/plan/plan-repository';

// As src/main.ts does it: Firebase comes after the page itself.
const environment = await readEnvironment();
const { provideBackend } = await import('../../src/app/data/firebase/firebase-backend');
const { ListeningPlanRepository } = await import('./listening-plan-repository');
await bootstrapApplication(
  App,
  mergeApplicationConfig(appConfig, {
    providers: [
      { provide: ENVIRONMENT, useValue: environment },
      provideBackend(environment),
      { provide: PlanRepository, useClass: ListeningPlanRepository },
    ],
  }),
);
