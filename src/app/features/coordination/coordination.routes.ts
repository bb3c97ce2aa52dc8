import { Routes } from '@angular/router';
import { CoordinationStore } from './coordination-store';

export const coordinationRoutes: Routes = [
  {
    path: '',
    providers: [CoordinationStore],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'dekning' },
      {
        path: 'dekning',
        title: $localize`Dekning`,
        loadComponent: () => import('./coverage/coverage-page').then((file) => file.CoveragePage),
      },
      {
        path: 'sammenfall',
        title: $localize`Sammenfall`,
        loadComponent: () => import('./clashes/clash-page').then((file) => file.ClashPage),
      },
      {
        path: 'rod-trad',
        title: $localize`Rød tråd`,
        loadComponent: () => import('./line/line-page').then((file) => file.LinePage),
      },
    ],
  },
];
