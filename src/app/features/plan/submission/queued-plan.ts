import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { Clock } from '../../../data/clock/clock';
import { Municipality } from '../../../data/municipality/municipality';
import { PlanRepository } from '../../../data/plan/plan-repository';
import { YearChoice } from '../../../data/plan/year-choice';
import { Session } from '../../../data/session/session';
import { formatDay } from '../../../domain/day/day';
import { leaderOf, personName, unitName } from '../../../domain/directory/directory';
import { Plan, PlanStatus } from '../../../domain/plan/plan';
import { isOwnUnit } from '../../../domain/plan/status-move';
import { daysWaited } from '../../../domain/plan/waiting';
import { PLAN_STATUS_NAMES } from '../../../ui/words/words';
import { PlanDecision } from './plan-decision';
import { PlanFindings } from './plan-findings';

/** So many changed measures are named; the rest are counted. */
const NAMED = 4;

/** A submitted plan in the queue: what there is to know before it is decided, and the decision. */
@Component({
  selector: 'app-queued-plan',
  imports: [DatePipe, MatIcon, PlanDecision, PlanFindings, RouterLink],
  templateUrl: './queued-plan.html',
  styleUrl: './queued-plan.scss',
})
export class QueuedPlan {
  /** The plan as it stands in the queue. */
  readonly queued = input.required<Plan>();

  readonly begun = output();
  readonly decided = output<PlanStatus>();

  private readonly plans = inject(PlanRepository);
  private readonly session = inject(Session);
  private readonly municipality = inject(Municipality);
  protected readonly yearChoice = inject(YearChoice);
  protected readonly today = inject(Clock).today;
  protected readonly statusNames = PLAN_STATUS_NAMES;
  protected readonly formatDay = formatDay;

  /** Whether the measures stand unfolded; they are drawn when somebody asks for them. */
  protected readonly isUnfolded = signal(false);
  private readonly isBegun = signal(false);
  /** Whoever has begun to answer sees what becomes of the plan, also when it waits no more. */
  private readonly followed = rxResource({
    params: () => (this.isBegun() ? this.queued().id : undefined),
    stream: ({ params: planId }) =>
      this.plans
        .watchPlan(planId)
        .pipe(map((found) => (found && 'item' in found ? found.item : null))),
  });
  protected readonly plan = computed(() => this.followed.value() ?? this.queued());

  private readonly events = rxResource({
    params: () => this.queued().id,
    stream: ({ params: planId }) => this.plans.watchStatusEvents(planId),
  });
  private readonly history = computed(() =>
    this.events.hasValue() ? this.events.value().items : [],
  );

  /** Ledergruppen's last answer to the plan; `null` where it has not given one. */
  protected readonly lastAnswer = computed(
    () =>
      this.history().find(({ status }) => status === 'approved' || status === 'returned') ?? null,
  );
  protected readonly name = computed(() => unitName(this.directory(), this.plan().unitId));
  protected readonly leaderName = computed(() =>
    personName(this.directory(), leaderOf(this.directory(), this.plan().unitId)),
  );
  protected readonly waited = computed(() => daysWaited(this.plan(), this.today()));

  protected readonly measures = computed(() =>
    this.plan()
      .lines.filter(({ archived }) => !archived)
      .sort((one, other) => (one.deadline < other.deadline ? -1 : 1)),
  );
  /** The plan's goals with how many of its measures support each. */
  protected readonly goals = computed(() =>
    (this.municipality.strategy(this.plan().strategyId)?.goals ?? [])
      .map((goal) => ({
        goal,
        count: this.measures().filter(
          ({ goalIds, status }) => status !== 'cancelled' && goalIds.includes(goal.id),
        ).length,
      }))
      .filter(({ count }) => count > 0),
  );

  /** What has changed in scope since the plan was approved; nothing where it never was. */
  protected readonly changed = computed(() => {
    if (!this.history().some(({ status }) => status === 'approved')) {
      return [];
    }
    const ids = new Set(this.plan().changedSinceApproval);
    return this.plan().lines.filter(({ id }) => ids.has(id));
  });
  protected readonly namedChanges = computed(() => this.changed().slice(0, NAMED));

  protected readonly isOwn = computed(() => {
    const unit = this.directory().units.get(this.plan().unitId);
    const member = this.session.member();
    return !!unit && member?.role === 'executive' && isOwnUnit(unit, member);
  });

  protected person(uid: string): string {
    return personName(this.directory(), uid);
  }

  protected begin(): void {
    this.isBegun.set(true);
    this.begun.emit();
  }

  private directory() {
    return this.municipality.directory();
  }
}
