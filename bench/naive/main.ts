import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from '../../src/app/app';
import { appConfig } from '../../src/app/app.config';
import { ENVIRONMENT, readEnvironment } from '../../src/app/data/environment/environment';
import { provideBackend } from '../../src/app/data/firebase/firebase-backend';
import { PlanRepository } from '../../src/app/data/plan/plan-repository';
import { ListeningPlanRepository } from './listening-plan-repository';

const environment = await readEnvironment();
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
