import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { ComparePage } from './compare/compare-page';
import { CompareStore } from './compare/compare-store';
import { HoldPage } from './hold/hold-page';
import { HoldStore } from './hold/hold-store';
import { ReviewPage } from './review-page';
import { ReviewStore } from './review-store';
import { ReviewsPage } from './reviews-page';
import { ReviewsStore } from './reviews-store';

export const reviewRoutes: Routes = [
  {
    path: '',
    providers: [ReviewsStore],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: $localize`Gjennomganger`,
        component: ReviewsPage,
      },
      {
        path: 'sammenlign',
        title: $localize`Sammenlign gjennomganger`,
        component: ComparePage,
        providers: [CompareStore],
      },
      {
        path: ':reviewId',
        providers: [ReviewStore],
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: $localize`Gjennomgang`,
            component: ReviewPage,
            canDeactivate: [leaveGuard],
          },
          {
            path: 'vis',
            title: $localize`Gjennomgang på skjerm`,
            component: HoldPage,
            providers: [HoldStore],
            canDeactivate: [leaveGuard],
            // The shell leaves its menus out.
            data: { fillsScreen: true },
          },
        ],
      },
    ],
  },
];
