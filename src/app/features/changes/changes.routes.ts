import { Routes } from '@angular/router';
import { ChangesPage } from './changes-page';
import { ChangesStore } from './changes-store';

export const changesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Endringer`,
    component: ChangesPage,
    providers: [ChangesStore],
  },
];
