import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { catchError, of, switchMap } from 'rxjs';
import { PlanRepository } from '../../data/plan/plan-repository';
import { personName } from '../../domain/directory/directory';
import { PlanStatus, StatusEvent } from '../../domain/plan/plan';
import { PlanStore } from './plan-store';

const MOVES: Readonly<Record<PlanStatus, string>> = {
  draft: $localize`trakk planen tilbake`,
  submitted: $localize`leverte planen`,
  returned: $localize`sendte planen tilbake`,
  approved: $localize`godkjente planen`,
};

/** Who submitted, returned and approved the plan, and when; fetched once it is unfolded. */
@Component({
  selector: 'app-status-history',
  imports: [DatePipe],
  template: `
    <details (toggle)="isOpen.set(true)">
      <summary i18n>Hva som er skjedd med planen</summary>
      <ol class="plain">
        @for (event of events(); track event.statusVersion) {
          <li>
            <strong>{{ name(event) }}</strong> {{ moves[event.status] }}
            {{ event.at | date: 'd. MMM y HH:mm' }}
            @if (event.comment) {
              <p>{{ event.comment }}</p>
            }
          </li>
        } @empty {
          <li i18n>Henter …</li>
        }
      </ol>
    </details>
  `,
  styles: `
    summary {
      padding-block: 12px;
      font: var(--mat-sys-title-small);
      cursor: pointer;
    }
    ol {
      display: grid;
      gap: 12px;
    }
    p {
      white-space: pre-line;
    }
  `,
})
export class StatusHistory {
  private readonly store = inject(PlanStore);
  private readonly plans = inject(PlanRepository);
  protected readonly moves = MOVES;
  protected readonly isOpen = signal(false);

  private readonly followed = computed(() => (this.isOpen() ? this.store.planId() : null));
  protected readonly events = toSignal(
    toObservable(this.followed).pipe(
      switchMap((planId) =>
        planId === null
          ? of([])
          : this.plans.watchStatusEvents(planId).pipe(
              switchMap(({ items }) => of(items)),
              catchError(() => of([])),
            ),
      ),
    ),
    { initialValue: [] as readonly StatusEvent[] },
  );

  protected name({ by }: StatusEvent): string {
    return personName(this.store.municipality.directory(), by);
  }
}
