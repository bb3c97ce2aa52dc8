import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Session } from '../data/session/session';
import { UnreadableNotice } from '../ui/notice/unreadable-notice';

/** For somebody who is signed in and is not a member: nothing to see, and whom to ask. */
@Component({
  selector: 'app-no-access',
  imports: [MatButton, UnreadableNotice],
  template: `
    <main class="page narrow">
      <h1 i18n>Du er logget inn, men har ikke tilgang ennå</h1>
      <p class="lead" i18n>
        Rettesnor er for ansatte som er lagt til av en administrator. Be kommunikasjonsrådgiveren
        din om å bli lagt til. Siden åpner seg av seg selv når det er gjort.
      </p>
      <app-unreadable-notice [documents]="session.unreadable()" />
      <div><button matButton="outlined" (click)="session.signOut()" i18n>Logg ut</button></div>
    </main>
  `,
})
export class NoAccess {
  protected readonly session = inject(Session);
}
