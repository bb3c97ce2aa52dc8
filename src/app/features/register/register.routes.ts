import { Routes } from '@angular/router';
import { RegisterPage } from './register-page';
import { RegisterStore } from './register-store';

export const registerRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Tiltak`,
    component: RegisterPage,
    providers: [RegisterStore],
  },
];
