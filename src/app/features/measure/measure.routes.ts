import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { draftIdGuard } from './draft-id-guard';
import { MeasureEditorPage } from './measure-editor-page';
import { MeasurePage } from './measure-page';
import { MeasureStore } from './measure-store';
import { StatusReportPage } from './status-report-page';

export const measureRoutes: Routes = [
  {
    path: '',
    providers: [MeasureStore],
    children: [
      {
        path: 'nytt',
        title: $localize`Nytt tiltak`,
        component: MeasureEditorPage,
        canActivate: [draftIdGuard],
        canDeactivate: [leaveGuard],
      },
      {
        path: ':measureId',
        title: $localize`Tiltak`,
        component: MeasurePage,
        canDeactivate: [leaveGuard],
      },
      {
        path: ':measureId/rediger',
        title: $localize`Rediger tiltak`,
        component: MeasureEditorPage,
        canDeactivate: [leaveGuard],
      },
      {
        path: ':measureId/status',
        title: $localize`Rapporter`,
        component: StatusReportPage,
        canDeactivate: [leaveGuard],
      },
    ],
  },
];
