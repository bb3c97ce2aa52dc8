import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FiguresView } from '../../ui/figures/figures-view';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { headline } from '../../ui/words/findings';
import { AwaitingDecision } from './awaiting-decision';
import { LastYear } from './last-year';
import { OverviewStore } from './overview-store';

/** One page for rådmannens ledergruppe: are we carrying out the strategy, where not, who answers. */
@Component({
  selector: 'app-overview-page',
  imports: [
    AwaitingDecision,
    EmptyState,
    FiguresView,
    LastYear,
    LoadState,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  protected readonly store = inject(OverviewStore);
  protected readonly headline = headline;
}
