import { Routes } from '@angular/router';
import { OverviewReportPage } from './overview-report-page';
import { OverviewReportStore } from './overview-report-store';
import { PlanReportPage } from './plan-report-page';
import { PlanReportStore } from './plan-report-store';
import { ReviewReportPage } from './review-report-page';
import { ReviewReportStore } from './review-report-store';

const title = $localize`Rapport`;

export const reportRoutes: Routes = [
  {
    path: 'oversikt',
    title,
    component: OverviewReportPage,
    providers: [OverviewReportStore],
  },
  {
    path: 'gjennomgang/:reviewId',
    title,
    component: ReviewReportPage,
    providers: [ReviewReportStore],
  },
  {
    path: 'plan/:planId',
    title,
    component: PlanReportPage,
    providers: [PlanReportStore],
  },
];
