import { computed, inject, Injectable, signal } from '@angular/core';
import { form, SchemaPath, validateTree } from '@angular/forms/signals';
import { Clock } from '../../data/clock/clock';
import { Letter, Return } from '../../data/outbox/letter';
import { Outbox } from '../../data/outbox/outbox';
import { PlanRepository } from '../../data/plan/plan-repository';
import { Session } from '../../data/session/session';
import { Draft } from '../../domain/draft/draft';
import { changedFields, contentOf } from '../../domain/measure/history';
import { ContentField, Measure, MeasureContent } from '../../domain/measure/measure';
import { newMeasure } from '../../domain/measure/new-measure';
import {
  findChangeProblems,
  findProblems,
  KnownIds,
  Problems,
} from '../../domain/measure/problems';
import { settle } from '../../domain/measure/settle';
import { readPlanId } from '../../domain/plan/plan';
import { problemText } from '../../ui/words/words';
import { MeasureStore } from './measure-store';

/** How saving went, as the form tells it. */
export type Saving = 'unsaved' | 'saving' | 'saved' | 'waiting' | Return;

/** After this long without an answer the write goes on in the background. */
const PATIENCE_MS = 4000;

const NO_IDS: KnownIds = {
  goals: [],
  objectives: [],
  targetGroups: [],
  channels: [],
  sections: [],
};

/**
 * A measure while somebody writes in it: what they started from, what they have typed, and how
 * saving went. Provided by the page of a form, and gone with it.
 */
@Injectable()
export class MeasureDraft {
  private readonly store = inject(MeasureStore);
  private readonly outbox = inject(Outbox);
  private readonly plans = inject(PlanRepository);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today;

  private readonly base = signal<Measure | null>(null);
  /** What the two versions of a conflict grew from. */
  private readonly start = signal<MeasureContent>(newMeasure(this.today(), ''));
  /** What the form showed when it opened. */
  private readonly opened = signal<MeasureContent>(this.start());
  readonly model = signal<MeasureContent>(this.start());
  readonly saving = signal<Saving>('unsaved');

  readonly fields = form(this.model, (path) => {
    validateTree(path, ({ value, fieldTreeOf }) =>
      Object.entries(this.problemsOf(settle(value()))).map(([name, problem]) => {
        const field = name as ContentField;
        return {
          kind: problem,
          message: problemText(problem, field),
          fieldTree: fieldTreeOf(path[field] as SchemaPath<unknown>),
        };
      }),
    );
  });

  /** Whether leaving now would lose something typed. */
  readonly hasUnsavedText = computed(
    () =>
      this.saving() !== 'saved' &&
      this.saving() !== 'waiting' &&
      this.letter() === null &&
      changedFields(this.opened(), this.model()).length > 0,
  );

  /** The newer version that the writer has not seen; `null` while there is none. */
  readonly conflict = computed<{ readonly base: MeasureContent; readonly theirs: Measure } | null>(
    () => {
      const newer = this.newerVersion();
      return newer && { base: this.base() ?? this.start(), theirs: newer };
    },
  );

  /**
   * Whether a newer version can take the place of what the form shows: nothing is typed, or just what
   * the newer version says. That is so where the page was loaded again while it was being saved.
   */
  readonly isOvertaken = computed(() => {
    const live = this.store.measure();
    return (
      live !== null &&
      live.version > (this.base()?.version ?? 0) &&
      this.saving() === 'unsaved' &&
      this.letter() === null &&
      (changedFields(this.opened(), this.model()).length === 0 ||
        changedFields(live, settle(this.model())).length === 0)
    );
  });

  readonly refusal = computed(() => {
    const returned = this.letter()?.returned;
    return returned && 'refused' in returned ? returned.refused : null;
  });

  /**
   * Begins on the measure as it is now, on what came back of an earlier attempt, or on a draft, which
   * is newer than both. `before` lays changes on top of the measure, for forms that open with
   * something already chosen.
   */
  begin(
    before: (content: MeasureContent) => MeasureContent = (content) => content,
    draft: Draft | null = null,
  ): void {
    const letter = this.letter();
    const measure = (letter?.write ?? draft ?? { base: this.store.measure() }).base;
    this.base.set(measure);
    this.start.set(measure ? contentOf(measure) : newMeasure(this.today(), this.ownLeaderUid()));
    this.opened.set(letter ? letter.write.content : before(this.start()));
    this.model.set(draft?.content ?? this.opened());
    this.saving.set('unsaved');
  }

  /** What is typed with what it grew from, to be kept. */
  toDraft(): Omit<Draft, 'savedAt'> {
    return {
      id: this.store.measureId(),
      planId: this.store.planId(),
      content: this.model(),
      base: this.base(),
    };
  }

  /**
   * Sends what was typed. Resolves with `true` once it is safe to leave the page: the server has it,
   * or it waits for the network. Otherwise the form says what stands in the way.
   */
  async save(): Promise<boolean> {
    const letter = this.letter();
    if (letter) {
      this.outbox.discard(letter.id);
    }
    const base = this.base();
    const content = settle(this.model());
    if (base && changedFields(base, content).length === 0) {
      this.saving.set('saved');
      return true;
    }
    this.saving.set('saving');
    this.createMissingPlan();
    const sending = this.outbox.send({
      planId: this.store.planId(),
      measureId: this.store.measureId(),
      base,
      content,
      by: this.session.uid() ?? '',
      day: this.today(),
    });
    const outcome = await Promise.race([sending, this.patience()]);
    this.saving.set(outcome === null ? 'saved' : outcome);
    return outcome === null || outcome === 'waiting';
  }

  /** Goes on from the newer version with what the writer chose to keep. */
  resolve(merged: MeasureContent, theirs: Measure): void {
    const letter = this.letter();
    if (letter) {
      this.outbox.discard(letter.id);
    }
    this.base.set(theirs);
    this.start.set(contentOf(theirs));
    // The letter is gone: what was chosen is unsaved until the server has it.
    this.opened.set(this.start());
    this.model.set(merged);
    this.saving.set('unsaved');
  }

  private problemsOf(content: MeasureContent): Problems {
    const known = this.store.strategy() ?? NO_IDS;
    const base = this.base();
    return base ? findChangeProblems(base, content, known) : findProblems(content, known);
  }

  private letter(): Letter | null {
    return this.outbox.sentBackFor(this.store.planId(), this.store.measureId());
  }

  private newerVersion(): Measure | null {
    const returned = this.letter()?.returned;
    const live = this.store.measure();
    const newest = returned && 'conflict' in returned ? returned.conflict : null;
    // Whichever is newest: while the writer compares, a third version may arrive.
    const seen = newest?.version ?? this.base()?.version ?? 0;
    return live && live.version > seen && !this.isMine(live) ? live : newest;
  }

  /** What was just sent from here comes back through the listener before the server has answered. */
  private isMine(measure: Measure): boolean {
    return this.saving() !== 'unsaved' && measure.updatedBy === this.session.uid();
  }

  private ownLeaderUid(): string {
    const uid = this.session.uid() ?? '';
    return this.store.unit()?.leaderUid === uid ? uid : '';
  }

  /** Queued ahead of the measure; where somebody else has just made the plan, theirs will do. */
  private createMissingPlan(): void {
    const place = readPlanId(this.store.planId());
    const strategy = this.store.strategy();
    if (this.store.plan() === null && place && strategy) {
      this.plans.createPlan(place.unitId, place.year, strategy.id).catch(() => undefined);
    }
  }

  private patience(): Promise<'waiting'> {
    const wait = navigator.onLine ? PATIENCE_MS : 0;
    return new Promise((resolve) => setTimeout(() => resolve('waiting'), wait));
  }
}
