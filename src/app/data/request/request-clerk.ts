import { inject, Injectable } from '@angular/core';
import { AskOutcome } from '../../domain/request/ask-outcome';
import { PlanAsk } from '../../domain/request/prepare-asks';
import { mayWithdraw, REQUEST_LIMITS, settledRequests } from '../../domain/request/request';
import { Plan } from '../../domain/plan/plan';
import { Clock } from '../clock/clock';
import { WriteRefused } from '../measure/measure-repository';
import { Session } from '../session/session';
import { RequestRepository } from './request-repository';

/** After this long without an answer the write goes on in the background. */
const PATIENCE_MS = 4000;

/** How a request ended, and what to withdraw it by; no id where nothing was asked. */
export interface Asked {
  readonly outcome: AskOutcome;
  readonly requestId: string | null;
}

/**
 * Asks the line for a status in the name of the one signed in, and says how it went. Without network
 * nothing is sent: a request may wait, and whoever follows up should know that nobody was asked.
 */
@Injectable({ providedIn: 'root' })
export class RequestClerk {
  private readonly requests = inject(RequestRepository);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today;

  /**
   * Asks about the measures of one plan in one write. What nobody awaits an answer to any longer is
   * cleared away first, where the one signed in may.
   */
  async ask(plan: Plan, { measures }: Pick<PlanAsk, 'measures'>, note: string): Promise<Asked> {
    if (!navigator.onLine) {
      return { outcome: 'offline', requestId: null };
    }
    if ((await this.clearSettled(plan)) >= REQUEST_LIMITS.standing) {
      return { outcome: 'full', requestId: null };
    }
    const id = this.requests.newId();
    const outcome = await this.settle(
      this.requests.ask({
        planId: plan.id,
        id,
        by: this.session.uid() ?? '',
        on: this.today(),
        note: note.trim(),
        measureIds: measures.map((measure) => measure.id),
      }),
    );
    return { outcome, requestId: outcome === 'saved' || outcome === 'waiting' ? id : null };
  }

  /** Takes a request away. */
  async withdraw(planId: string, requestId: string): Promise<AskOutcome> {
    return navigator.onLine ? this.settle(this.requests.withdraw(planId, requestId)) : 'offline';
  }

  /** Says how many requests then stand. */
  private async clearSettled(plan: Plan): Promise<number> {
    const member = this.session.member();
    const clearable = settledRequests(plan).filter(
      (request) => member !== null && mayWithdraw(member, request, this.today()),
    );
    let standing = plan.requests.length;
    for (const { id } of clearable) {
      if ((await this.settle(this.requests.withdraw(plan.id, id))) === 'saved') {
        standing -= 1;
      }
    }
    return standing;
  }

  private settle(writing: Promise<void>): Promise<AskOutcome> {
    const answered = writing.then(
      (): AskOutcome => 'saved',
      (error: unknown): AskOutcome =>
        error instanceof WriteRefused && error.reason !== 'planFull' ? error.reason : 'failed',
    );
    const patience = new Promise<AskOutcome>((resolve) =>
      setTimeout(() => resolve('waiting'), PATIENCE_MS),
    );
    return Promise.race([answered, patience]);
  }
}
