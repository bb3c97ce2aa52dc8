import { DatePipe } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Clock } from '../../../data/clock/clock';
import { Municipality } from '../../../data/municipality/municipality';
import { PlanRepository } from '../../../data/plan/plan-repository';
import { Session } from '../../../data/session/session';
import { personName } from '../../../domain/directory/directory';
import { mayEditUnit } from '../../../domain/member/access';
import { Plan } from '../../../domain/plan/plan';
import { possibleMoves } from '../../../domain/plan/status-move';
import { Notice } from '../../../ui/notice/notice';
import { PLAN_STATUS_NAMES } from '../../../ui/words/words';
import { PlanDecision } from './plan-decision';
import { PlanFindings } from './plan-findings';
import { PlanMover } from './plan-mover';
import { PlanRefusal } from './plan-refusal';

/** Where a plan stands, and what the one who looks can make of it: submit, take back, decide. */
@Component({
  selector: 'app-plan-status',
  imports: [DatePipe, MatButton, MatIcon, Notice, PlanDecision, PlanFindings, PlanRefusal],
  providers: [PlanMover],
  templateUrl: './plan-status.html',
  styleUrl: './plan-status.scss',
})
export class PlanStatusPanel {
  readonly plan = input.required<Plan>();
  /** How many of the person's own drafts in this plan are not finished. */
  readonly unfinished = input(0);

  /** Begin a line of quick entry with this text. */
  readonly write = output<string>();

  private readonly plans = inject(PlanRepository);
  private readonly session = inject(Session);
  private readonly municipality = inject(Municipality);
  private readonly injector = inject(Injector);
  protected readonly mover = inject(PlanMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly today = inject(Clock).today;

  /** A plan goes back to being in writing when its leader takes it back. */
  protected readonly eventNames = { ...PLAN_STATUS_NAMES, draft: $localize`Trukket tilbake` };
  private readonly unit = computed(() =>
    this.municipality.directory().units.get(this.plan().unitId),
  );

  protected readonly moves = computed(() => {
    const [unit, member] = [this.unit(), this.session.member()];
    return unit && member ? possibleMoves(this.plan(), unit, member) : [];
  });

  /** By itself: a change of a measure closes nothing. */
  private readonly statusVersion = computed(() => this.plan().statusVersion);
  /** Whether the check list stands open; closed again once somebody has moved the status. */
  protected readonly isSubmitting = linkedSignal<number, boolean>({
    source: this.statusVersion,
    computation: () => false,
  });

  protected readonly mayEdit = computed(() => {
    const member = this.session.member();
    return member !== null && mayEditUnit(member, this.plan().unitId);
  });
  protected readonly mayDecide = computed(() => this.moves().includes('approved'));
  protected readonly changed = computed(
    () =>
      this.plan().changedSinceApproval.filter((id) =>
        this.plan().lines.some((line) => line.id === id),
      ).length,
  );
  protected readonly maySubmit = computed(
    () =>
      this.moves().includes('submitted') &&
      // An approved plan is submitted again for what has changed in it.
      (this.plan().status !== 'approved' || this.changed() > 0),
  );

  private readonly events = rxResource({
    params: () => this.plan().id,
    stream: ({ params: planId }) => this.plans.watchStatusEvents(planId),
  });
  protected readonly history = computed(() => this.events.value()?.items ?? []);

  protected name(uid: string): string {
    return personName(this.municipality.directory(), uid);
  }

  /** Opens the check list and takes the keyboard there: the button that opened it is gone. */
  protected beginSubmission(): void {
    this.isSubmitting.set(true);
    afterNextRender(() => this.element.querySelector<HTMLElement>('[data-begin]')?.focus(), {
      injector: this.injector,
    });
  }
}
