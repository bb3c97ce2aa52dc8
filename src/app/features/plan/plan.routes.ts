import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { CopyPage } from './copy-page';
import { DelegatePage } from './delegate-page';
import { ImportPage } from './import/import-page';
import { MyUnits } from './my-units';
import { PlanPage } from './plan-page';
import { PlanStore } from './plan-store';
import { PlanQueuePage } from './submission/plan-queue-page';
import { QuickWriter } from './quick-writer';

export const planRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`Plan`, component: MyUnits },
  {
    path: 'til-behandling',
    title: $localize`Planer til behandling`,
    component: PlanQueuePage,
  },
  {
    path: ':unitId',
    title: $localize`Plan`,
    component: PlanPage,
    providers: [PlanStore, QuickWriter],
  },
  {
    path: ':unitId/kopier',
    title: $localize`Kopier tiltak`,
    component: CopyPage,
    providers: [PlanStore, QuickWriter],
  },
  {
    path: ':planId/importer',
    title: $localize`Hent tiltak fra Excel`,
    component: ImportPage,
    canDeactivate: [leaveGuard],
    providers: [PlanStore],
  },
  {
    path: ':unitId/deleger',
    title: $localize`Deleger tiltak`,
    component: DelegatePage,
    providers: [PlanStore],
  },
];
