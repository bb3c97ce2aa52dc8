import { Routes } from '@angular/router';
import { OverviewPage } from './overview-page';
import { OverviewStore } from './overview-store';

export const overviewRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Oversikt`,
    component: OverviewPage,
    providers: [OverviewStore],
  },
];
