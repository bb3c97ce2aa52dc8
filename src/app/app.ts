import { Component, inject } from '@angular/core';
import { Session } from './data/session/session';
import { NoAccess } from './shell/no-access';
import { Shell } from './shell/shell';
import { SignIn } from './shell/sign-in';
import { LoadState } from './ui/page/load-state';

/** Nobody sees a page before it is known who they are. The address stays, and opens once they may. */
@Component({
  selector: 'app-root',
  imports: [LoadState, NoAccess, Shell, SignIn],
  template: `
    @let status = session.status();
    @if (status === 'ready') {
      <app-shell />
    } @else if (status === 'signedOut') {
      <app-sign-in />
    } @else if (status === 'stranger') {
      <app-no-access />
    } @else {
      <main class="page">
        <app-load-state [status]="status" (retry)="session.retry()" />
      </main>
    }
  `,
})
export class App {
  protected readonly session = inject(Session);
}
