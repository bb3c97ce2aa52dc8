import { Routes } from '@angular/router';
import { FollowUpPage } from './follow-up-page';
import { FollowUpStore } from './follow-up-store';

export const followUpRoutes: Routes = [
  {
    path: '',
    title: $localize`Oppfølging`,
    component: FollowUpPage,
    providers: [FollowUpStore],
  },
];
