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
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { form, FormField, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Clock } from '../../../data/clock/clock';
import { RefusalReason, WriteRefused } from '../../../data/measure/measure-repository';
import { Municipality } from '../../../data/municipality/municipality';
import { PlanMoved, PlanRepository } from '../../../data/plan/plan-repository';
import { Session } from '../../../data/session/session';
import { personName } from '../../../domain/directory/directory';
import { mayEditUnit } from '../../../domain/member/access';
import { Plan, PLAN_LIMITS, PlanStatus } from '../../../domain/plan/plan';
import { possibleMoves } from '../../../domain/plan/status-move';
import { holdsIdentityNumber } from '../../../domain/text/personal-data';
import { Notice } from '../../../ui/notice/notice';
import { PLAN_STATUS_NAMES, problemText } from '../../../ui/words/words';
import { PlanFindings } from './plan-findings';

/** Where a plan stands, and what the one who looks can make of it: submit, take back, decide. */
@Component({
  selector: 'app-plan-status',
  imports: [
    DatePipe,
    FormField,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    Notice,
    PlanFindings,
  ],
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
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly today = inject(Clock).today;

  /** A plan goes back to being in writing when its leader takes it back. */
  protected readonly eventNames = { ...PLAN_STATUS_NAMES, draft: $localize`Trukket tilbake` };
  protected readonly reply = signal({ comment: '' });
  protected readonly fields = form(this.reply, ({ comment }) => {
    required(comment, { message: $localize`Skriv hva som må endres.` });
    maxLength(comment, PLAN_LIMITS.comment, { message: $localize`Teksten er for lang.` });
    validate(comment, ({ value }) =>
      holdsIdentityNumber(value())
        ? { kind: 'identityNumber', message: problemText('identityNumber') }
        : null,
    );
  });
  protected readonly refusal = signal<RefusalReason | 'planMoved' | 'failed' | null>(null);
  protected readonly isSending = signal(false);

  private readonly unit = computed(() =>
    this.municipality.directory().units.get(this.plan().unitId),
  );

  protected readonly moves = computed(() => {
    const [unit, member] = [this.unit(), this.session.member()];
    return unit && member ? possibleMoves(this.plan(), unit, member) : [];
  });

  /** The step that is open; closed again once somebody, here or elsewhere, has moved the status. */
  protected readonly open = linkedSignal<number, 'submitting' | 'returning' | null>({
    source: () => this.plan().statusVersion,
    computation: () => null,
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

  /** Opens a step and takes the keyboard there: the button that opened it is gone. */
  protected begin(step: 'submitting' | 'returning'): void {
    this.open.set(step);
    afterNextRender(() => this.element.querySelector<HTMLElement>('[data-begin]')?.focus(), {
      injector: this.injector,
    });
  }

  protected async sendBack(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      await this.move('returned', this.reply().comment.trim());
    }
  }

  /** Submits, takes back or decides; a refusal is said, and what was typed stays. */
  protected async move(status: PlanStatus, comment = ''): Promise<void> {
    const by = this.session.uid();
    if (by === null) {
      return;
    }
    const { id: planId, statusVersion, lastChange } = this.plan();
    const seen = { statusVersion, lastChange };
    this.refusal.set(null);
    this.isSending.set(true);
    try {
      await this.plans.moveStatus({ planId, seen, status, by, comment });
      this.fields().reset({ comment: '' });
    } catch (error) {
      this.refusal.set(reasonOf(error));
      this.open.set(comment === '' ? null : 'returning');
    } finally {
      this.isSending.set(false);
    }
  }
}

function reasonOf(error: unknown): RefusalReason | 'planMoved' | 'failed' {
  if (error instanceof PlanMoved) {
    return 'planMoved';
  }
  return error instanceof WriteRefused ? error.reason : 'failed';
}
