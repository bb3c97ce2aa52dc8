import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { ReportManyPage } from './report-many-page';
import { ReportManyStore } from './report-many-store';

export const reportManyRoutes: Routes = [
  {
    path: '',
    title: $localize`Rapporter flere tiltak`,
    component: ReportManyPage,
    providers: [ReportManyStore],
    canDeactivate: [leaveGuard],
  },
];
