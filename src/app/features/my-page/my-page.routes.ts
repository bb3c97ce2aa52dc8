import { Routes } from '@angular/router';
import { MyPage } from './my-page';
import { MyPageStore } from './my-page-store';

export const myPageRoutes: Routes = [
  { path: '', title: $localize`Min side`, component: MyPage, providers: [MyPageStore] },
];
