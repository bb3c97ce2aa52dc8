import { inject, Injectable } from '@angular/core';
import { filter, firstValueFrom } from 'rxjs';
import { changedFields, contentOf } from '../../domain/measure/history';
import { Measure, MeasureContent } from '../../domain/measure/measure';
import { MeasureLine } from '../../domain/measure/measure-line';
import { Outcome } from '../../domain/measure/outcome';
import { Clock } from '../clock/clock';
import { MeasureRepository } from '../measure/measure-repository';
import { Session } from '../session/session';
import { Return } from './letter';
import { Outbox } from './outbox';

/** After this long without an answer the write goes on in the background. */
const PATIENCE_MS = 4000;

/**
 * Changes a few fields of a measure that a list shows by its line alone: fetches the measure, sends
 * the change through the outbox, and says how it went.
 */
@Injectable({ providedIn: 'root' })
export class MeasureClerk {
  private readonly measures = inject(MeasureRepository);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today;

  /**
   * The measure as it stands; `null` where there is none, or where it cannot be fetched now.
   *
   * @param seen version of the line that the caller acts on. What is kept on disk may be older than
   *   the line: then this waits for the server, because a write from it would be refused.
   */
  async fetch(planId: string, measureId: string, seen = 0): Promise<Measure | null> {
    const recent = this.measures
      .watchMeasure(planId, measureId)
      .pipe(filter((found) => !found || !('item' in found) || found.item.version >= seen));
    const fetched = firstValueFrom(recent).then(
      (found) => (found && 'item' in found ? found.item : null),
      () => null,
    );
    return Promise.race([fetched, after(PATIENCE_MS, null)]);
  }

  /** The one signed in acknowledges the measure, as its line leader. */
  acknowledge(planId: string, { id, version }: MeasureLine): Promise<Outcome> {
    const acknowledgedBy = this.session.uid() ?? '';
    return this.change(planId, id, { acknowledgedBy, acknowledgedOn: this.today() }, version);
  }

  /** Delegates the measure; '' takes it back. The line leader answers for it as before. */
  delegate(planId: string, measureId: string, assigneeUid: string): Promise<Outcome> {
    return this.change(planId, measureId, { assigneeUid });
  }

  /** Writes a new measure. Gives its id, and how it went. */
  async add(
    planId: string,
    content: MeasureContent,
  ): Promise<{ readonly id: string; readonly outcome: Outcome }> {
    const id = this.measures.newId();
    const by = this.session.uid() ?? '';
    const day = this.today();
    const sending = this.outbox.send({ planId, measureId: id, base: null, content, by, day });
    return { id, outcome: await this.answerOf(sending) };
  }

  /** Writes the change on the measure as it stands now, or at least as it was `seen` (a version). */
  async change(
    planId: string,
    measureId: string,
    change: Partial<MeasureContent>,
    seen = 0,
  ): Promise<Outcome> {
    const measure = await this.fetch(planId, measureId, seen);
    return measure === null ? 'missing' : this.changeFrom(measure, planId, change);
  }

  /** Writes the change on the version that the writer has seen. */
  async changeFrom(
    base: Measure,
    planId: string,
    change: Partial<MeasureContent>,
  ): Promise<Outcome> {
    const content = { ...contentOf(base), ...change };
    // What came back holds what somebody typed: a click elsewhere must not take its place. The same
    // once more takes nothing's place.
    const sentBack = this.outbox.sentBackFor(planId, base.id);
    if (sentBack && changedFields(sentBack.write.content, content).length > 0) {
      return 'undecided';
    }
    if (sentBack) {
      this.outbox.discard(sentBack.id);
    }
    const sending = this.outbox.send({
      planId,
      measureId: base.id,
      base,
      content,
      by: this.session.uid() ?? '',
      day: this.today(),
    });
    return this.answerOf(sending);
  }

  private answerOf(sending: Promise<Return | null>): Promise<Outcome> {
    const patience = after(navigator.onLine ? PATIENCE_MS : 0, 'waiting' as const);
    return Promise.race([sending.then(toOutcome), patience]);
  }

  /**
   * Lets go of a change of the measure that came back, where it holds nothing that somebody typed and
   * has been told where it was made.
   */
  letGo(planId: string, measureId: string): void {
    const sentBack = this.outbox.sentBackFor(planId, measureId);
    if (sentBack) {
      this.outbox.discard(sentBack.id);
    }
  }
}

function toOutcome(returned: Return | null): Outcome {
  if (returned === null) {
    return 'saved';
  }
  return 'conflict' in returned ? 'overtaken' : returned.refused;
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
