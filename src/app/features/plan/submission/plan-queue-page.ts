import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { Municipality } from '../../../data/municipality/municipality';
import { WaitingPlans } from '../../../data/plan/waiting-plans';
import { unitName } from '../../../domain/directory/directory';
import { Plan, PlanStatus } from '../../../domain/plan/plan';
import { latch } from '../../../ui/latch';
import { UnreadableNotice } from '../../../ui/notice/unreadable-notice';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { QueuedPlan } from './queued-plan';
import { inQueue } from './queue-order';

/** Plans drawn at first, and with each "show more". */
const PAGE_SIZE = 20;

/** The plans that wait for ledergruppen, the longest waiting first, each decided where it stands. */
@Component({
  selector: 'app-plan-queue-page',
  imports: [EmptyState, LoadState, MatButton, QueuedPlan, RouterLink, UnreadableNotice],
  templateUrl: './plan-queue-page.html',
  styleUrl: './plan-queue-page.scss',
})
export class PlanQueuePage {
  private readonly snackBar = inject(MatSnackBar);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly municipality = inject(Municipality);
  protected readonly store = inject(WaitingPlans);

  /** What is open stays open where the year is changed or a listener fails later. */
  protected readonly isReady = latch(() => this.store.status() === 'ready');
  /** Plans that somebody here has begun to answer, as they stood then. */
  private readonly held = signal<readonly Plan[]>([]);
  protected readonly limit = signal(PAGE_SIZE);
  protected readonly queue = computed(() => inQueue(this.store.plans(), this.held()));
  protected readonly shown = computed(() => this.queue().slice(0, this.limit()));

  /** Keeps the plan in its place while somebody answers it. */
  protected hold(plan: Plan): void {
    this.held.update((held) => [...held.filter(({ id }) => id !== plan.id), plan]);
  }

  /** Takes the answered plan out, says so, and takes the keyboard to the next. */
  protected leave(plan: Plan, status: PlanStatus): void {
    const ids = this.queue().map(({ id }) => id);
    const place = ids.indexOf(plan.id);
    const next = ids[place + 1] ?? ids[place - 1];
    this.held.update((held) => held.filter(({ id }) => id !== plan.id));
    const name = unitName(this.municipality.directory(), plan.unitId);
    this.snackBar.open(
      status === 'approved'
        ? $localize`Planen til ${name} er godkjent`
        : $localize`Planen til ${name} er sendt tilbake`,
      undefined,
      { duration: 6000 },
    );
    afterNextRender(
      () => this.document.getElementById(next === undefined ? 'queue' : `plan-${next}`)?.focus(),
      { injector: this.injector },
    );
  }

  protected showMore(): void {
    this.limit.update((limit) => limit + PAGE_SIZE);
  }
}
