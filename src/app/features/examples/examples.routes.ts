import { Routes } from '@angular/router';
import { ExamplesPage } from './examples-page';
import { ExamplesStore } from './examples-store';

export const examplesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Del med hverandre`,
    component: ExamplesPage,
    providers: [ExamplesStore],
  },
];
