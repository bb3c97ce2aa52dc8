import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { MeasureItem } from '../../domain/agenda/agenda';
import { formatDay } from '../../domain/day/day';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { MentionList } from '../../ui/mentions/mention-list';
import { DownloadMenu } from '../../ui/exchange/download-menu';
import { LoadState } from '../../ui/page/load-state';
import { daysAhead, headline, REASON_HEADINGS } from './agenda-words';
import { MeasureTask } from './measure-task';
import { MyPageStore } from './my-page-store';
import { PlanTask } from './plan-task';
import { RequestTask } from './request-task';

/** "Dette må du gjøre nå": what awaits the person and nothing else, the most urgent first. */
@Component({
  selector: 'app-my-page',
  imports: [
    DownloadMenu,
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    MeasureTask,
    MentionList,
    PlanTask,
    RequestTask,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './my-page.html',
  styleUrl: './my-page.scss',
})
export class MyPage {
  private readonly snackBar = inject(MatSnackBar);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(MyPageStore);
  protected readonly agenda = this.store.agenda;
  protected readonly headings = REASON_HEADINGS;

  protected readonly headline = computed(() => headline(this.agenda.items(), this.agenda.count()));
  protected readonly next = computed(() => {
    const next = this.agenda.nextDeadline();
    return (
      next && {
        link: ['/tiltak', next.planId, next.measure.id],
        title: next.measure.title,
        when: daysAhead(next.measure.deadline, this.store.today()),
        day: formatDay(next.measure.deadline),
      }
    );
  });

  protected async acknowledge(items: readonly MeasureItem[]): Promise<void> {
    const acknowledged = await this.store.acknowledge(items);
    if (acknowledged > 0) {
      const text =
        acknowledged === 1
          ? $localize`Kvittert`
          : $localize`${acknowledged} av ${items.length} er kvittert`;
      this.snackBar.open(text, undefined, { duration: 4000 });
      // The row that had the focus is gone.
      this.heading()?.nativeElement.focus();
    }
  }
}
