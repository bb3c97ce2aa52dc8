import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MyAgenda } from '../data/agenda/my-agenda';
import { ENVIRONMENT } from '../data/environment/environment';
import { Municipality } from '../data/municipality/municipality';
import { Outbox } from '../data/outbox/outbox';
import { Session } from '../data/session/session';
import { Notice } from '../ui/notice/notice';
import { MentionList } from '../ui/mentions/mention-list';
import { UnreadableNotice } from '../ui/notice/unreadable-notice';
import { NewVersion } from './new-version';
import { Network } from './network';

/** What holds for every page: no network, changes on their way, changes that came back. */
@Component({
  selector: 'app-status-banners',
  imports: [MatButton, MentionList, Notice, RouterLink, UnreadableNotice],
  templateUrl: './status-banners.html',
  styles: `
    :host {
      display: grid;
      gap: 8px;
      max-inline-size: 1120px;
      margin-inline: auto;
      padding-inline: 16px;
    }
    :host > * {
      margin-block-start: 8px;
    }
    ul {
      display: grid;
      gap: 8px;
    }
  `,
  host: { class: 'no-print' },
})
export class StatusBanners {
  protected readonly outbox = inject(Outbox);
  protected readonly network = inject(Network);
  protected readonly newVersion = inject(NewVersion);
  private readonly role = inject(Session).role;
  private readonly agenda = inject(MyAgenda);
  /** Leaders and contributors have them on their own page. */
  protected readonly mentions = computed(() =>
    this.role() === 'leader' || this.role() === 'contributor' ? [] : this.agenda.mentions(),
  );
  protected readonly municipality = inject(Municipality);
  protected readonly isWithoutServer = inject(ENVIRONMENT).local?.firestore === null;
}
