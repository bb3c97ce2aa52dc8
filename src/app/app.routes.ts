import { Routes } from '@angular/router';
import { Home } from './shell/home';
import { NotFound } from './shell/not-found';

export const routes: Routes = [
  { path: '', pathMatch: 'full', component: Home },
  {
    path: 'min-side',
    loadChildren: () =>
      import('./features/my-page/my-page.routes').then((file) => file.myPageRoutes),
  },
  {
    path: 'rapporter-flere',
    loadChildren: () =>
      import('./features/report-many/report-many.routes').then((file) => file.reportManyRoutes),
  },
  {
    path: 'plan',
    loadChildren: () => import('./features/plan/plan.routes').then((file) => file.planRoutes),
  },
  {
    path: 'tiltak',
    loadChildren: () =>
      import('./features/register/register.routes').then((file) => file.registerRoutes),
  },
  {
    path: 'tiltak/:planId',
    loadChildren: () =>
      import('./features/measure/measure.routes').then((file) => file.measureRoutes),
  },
  {
    path: 'oppfolging',
    loadChildren: () =>
      import('./features/follow-up/follow-up.routes').then((file) => file.followUpRoutes),
  },
  {
    path: 'innstillinger',
    loadChildren: () =>
      import('./features/settings/settings.routes').then((file) => file.settingsRoutes),
  },
  {
    path: 'kalender',
    loadChildren: () =>
      import('./features/calendar/calendar.routes').then((file) => file.calendarRoutes),
  },
  {
    path: 'oversikt/endringer',
    loadChildren: () =>
      import('./features/changes/changes.routes').then((file) => file.changesRoutes),
  },
  {
    path: 'oversikt',
    loadChildren: () =>
      import('./features/overview/overview.routes').then((file) => file.overviewRoutes),
  },
  {
    path: 'samordning',
    loadChildren: () =>
      import('./features/coordination/coordination.routes').then((file) => file.coordinationRoutes),
  },
  {
    path: 'gjennomganger',
    loadChildren: () => import('./features/review/review.routes').then((file) => file.reviewRoutes),
  },
  {
    path: 'rapport',
    loadChildren: () => import('./features/report/report.routes').then((file) => file.reportRoutes),
  },
  {
    path: 'eksempler',
    loadChildren: () =>
      import('./features/examples/examples.routes').then((file) => file.examplesRoutes),
  },
  {
    path: 'strategi',
    loadChildren: () =>
      import('./features/strategy/strategy.routes').then((file) => file.strategyRoutes),
  },
  { path: '**', title: $localize`Fant ikke siden`, component: NotFound },
];
