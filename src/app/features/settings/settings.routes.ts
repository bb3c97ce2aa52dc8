import { Routes } from '@angular/router';
import { SettingsPage } from './settings-page';

export const settingsRoutes: Routes = [
  { path: '', title: $localize`Innstillinger`, component: SettingsPage },
];
