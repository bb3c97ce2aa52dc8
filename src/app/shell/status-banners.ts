import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ENVIRONMENT } from '../data/environment/environment';
import { Municipality } from '../data/municipality/municipality';
import { Outbox } from '../data/outbox/outbox';
import { Notice } from '../ui/notice/notice';
import { UnreadableNotice } from '../ui/notice/unreadable-notice';
import { Network } from './network';

/** What holds for every page: no network, changes on their way, changes that came back. */
@Component({
  selector: 'app-status-banners',
  imports: [Notice, RouterLink, UnreadableNotice],
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
  protected readonly municipality = inject(Municipality);
  protected readonly isWithoutServer = inject(ENVIRONMENT).local?.firestore === null;
}
