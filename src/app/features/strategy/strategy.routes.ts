import { Routes } from '@angular/router';
import { StrategyPage } from './strategy-page';

export const strategyRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`Strategi`, component: StrategyPage },
];
