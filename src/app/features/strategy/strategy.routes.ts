import { Routes } from '@angular/router';
import { leaveGuard } from '../../ui/leaving/leave-guard';
import { StrategyDesk } from './strategy-desk';
import { StrategyEditorPage } from './strategy-editor-page';
import { StrategyPage } from './strategy-page';
import { SuccessionPage } from './succession-page';

export const strategyRoutes: Routes = [
  {
    path: '',
    providers: [StrategyDesk],
    children: [
      { path: '', pathMatch: 'full', title: $localize`Strategi`, component: StrategyPage },
      { path: ':strategyId', title: $localize`Strategi`, component: StrategyPage },
      {
        path: ':strategyId/rediger',
        title: $localize`Skriv i strategien`,
        component: StrategyEditorPage,
        canDeactivate: [leaveGuard],
      },
      {
        path: ':strategyId/overgang',
        title: $localize`Hva blir til hva`,
        component: SuccessionPage,
      },
    ],
  },
];
