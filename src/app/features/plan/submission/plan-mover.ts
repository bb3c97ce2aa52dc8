import { inject, Injectable, signal } from '@angular/core';
import { RefusalReason, WriteRefused } from '../../../data/measure/measure-repository';
import { PlanMoved, PlanRepository } from '../../../data/plan/plan-repository';
import { Session } from '../../../data/session/session';
import { Plan, PlanStatus } from '../../../domain/plan/plan';

/** Why a plan's status did not move. */
export type MoveRefusal = RefusalReason | 'planMoved' | 'failed';

/** Moves a plan's status for the person signed in, and keeps why it did not move. One a panel. */
@Injectable()
export class PlanMover {
  private readonly plans = inject(PlanRepository);
  private readonly session = inject(Session);

  readonly refusal = signal<MoveRefusal | null>(null);
  readonly isSending = signal(false);

  /** Submits, takes back or decides. Resolves with whether the server took it. */
  async move(plan: Plan, status: PlanStatus, comment = ''): Promise<boolean> {
    const by = this.session.uid();
    if (by === null) {
      return false;
    }
    const { id: planId, statusVersion, lastChange } = plan;
    const seen = { statusVersion, lastChange };
    this.refusal.set(null);
    this.isSending.set(true);
    try {
      await this.plans.moveStatus({ planId, seen, status, by, comment });
      return true;
    } catch (error) {
      this.refusal.set(reasonOf(error));
      return false;
    } finally {
      this.isSending.set(false);
    }
  }
}

function reasonOf(error: unknown): MoveRefusal {
  if (error instanceof PlanMoved) {
    return 'planMoved';
  }
  return error instanceof WriteRefused ? error.reason : 'failed';
}
