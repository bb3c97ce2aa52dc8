import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { BulkPage } from './bulk/bulk-page';
import { RegisterPage } from './register-page';
import { RegisterStore } from './register-store';
import { SelectionStore } from './selection-store';

export const registerRoutes: Routes = [
  {
    path: '',
    providers: [RegisterStore, SelectionStore],
    children: [
      { path: '', pathMatch: 'full', title: $localize`Tiltak`, component: RegisterPage },
      {
        path: 'endre/:kind',
        title: $localize`Endre flere tiltak`,
        component: BulkPage,
        canDeactivate: [leaveGuard],
      },
    ],
  },
];
