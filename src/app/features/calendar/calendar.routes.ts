import { Routes } from '@angular/router';
import { CalendarAddress } from './calendar-address';
import { CalendarStore } from './calendar-store';
import { DeadlineMover } from './move/deadline-mover';

export const calendarRoutes: Routes = [
  {
    path: '',
    providers: [CalendarStore, CalendarAddress, DeadlineMover],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: $localize`Kalender`,
        loadComponent: () => import('./sheet/sheet-page').then((file) => file.SheetPage),
      },
      {
        path: 'tidslinje',
        title: $localize`Tidslinje`,
        loadComponent: () => import('./timeline/timeline-page').then((file) => file.TimelinePage),
      },
      {
        path: 'arshjul',
        title: $localize`Årshjul`,
        loadComponent: () => import('./wheel/wheel-page').then((file) => file.WheelPage),
      },
    ],
  },
];
