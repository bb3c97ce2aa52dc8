import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, Observable, of, shareReplay } from 'rxjs';
import { DraftClerk } from '../../data/draft/draft-clerk';
import { Draft } from '../../domain/draft/draft';
import { mayBeKept } from '../../domain/draft/keep';
import { sameValue } from '../../domain/measure/history';
import { MeasureContent } from '../../domain/measure/measure';

/** How far the draft has come. `here`: it waits on this machine for the network. */
export type Keeping = 'nothing' | 'keeping' | 'kept' | 'here' | 'identityNumber' | 'refused';

type NewDraft = Omit<Draft, 'savedAt'>;

/** After this long without an answer the draft is taken to wait for the network. */
const PATIENCE_MS = 3000;

/**
 * Keeps what somebody writes as their draft, so that leaving the page loses nothing, and finds it
 * again. Provided by the page of the form.
 */
@Injectable()
export class DraftKeeper {
  private readonly clerk = inject(DraftClerk);
  private readonly untilGone = takeUntilDestroyed<readonly Draft[]>();

  readonly keeping = signal<Keeping>('nothing');
  /** What was last handed over; `null` before the first time. */
  private readonly last = signal<MeasureContent | null>(null);
  private isClosed = false;
  private hasWritten = false;

  /** Whether there is a draft: one that was found, or one that this page has kept. */
  readonly hasKept = computed(() => this.last() !== null);

  /** The person's drafts as they come, none where they cannot be read. */
  readonly all: Observable<readonly Draft[]> = this.clerk.watch().pipe(
    catchError(() => of([])),
    this.untilGone,
    shareReplay({ bufferSize: 1, refCount: true }),
  );

  /** Whether this very text can be found again. */
  isSafe(content: MeasureContent): boolean {
    const kept = this.last();
    return (
      kept !== null &&
      sameValue(kept, content) &&
      this.keeping() !== 'refused' &&
      this.keeping() !== 'identityNumber'
    );
  }

  /**
   * Whether a draft that is heard of may take the place of this text: it is the first, or says
   * something else than the one found before, and is no echo of what this page has kept.
   */
  isNews(draft: Draft, shown: MeasureContent): boolean {
    return (
      !this.hasWritten && !this.isClosed && (!this.hasKept() || !sameValue(draft.content, shown))
    );
  }

  /** Counts what was found as kept. */
  resume(draft: Draft): void {
    this.last.set(draft.content);
  }

  /** Keeps the draft, unless it is kept already or may not be. */
  keep(draft: NewDraft): void {
    if (this.isClosed || this.isSafe(draft.content)) {
      return;
    }
    if (!mayBeKept(draft.content)) {
      this.keeping.set('identityNumber');
      return;
    }
    this.hasWritten = true;
    this.last.set(draft.content);
    this.keeping.set(navigator.onLine ? 'keeping' : 'here');
    const isLatest = () => this.last() === draft.content;
    setTimeout(() => {
      if (isLatest() && this.keeping() === 'keeping') {
        this.keeping.set('here');
      }
    }, PATIENCE_MS);
    this.clerk.keep(draft).then(
      () => isLatest() && this.keeping.set('kept'),
      () => isLatest() && this.keeping.set('refused'),
    );
  }

  /** Throws the draft away; what is typed from now on is a new one. */
  discard(draftId: string): void {
    this.hasWritten = false;
    this.last.set(null);
    this.keeping.set('nothing');
    // One that is already gone, or that the server cannot be asked about, is no concern of theirs.
    this.clerk.discard(draftId).catch(() => undefined);
  }

  /** The measure is saved: the draft goes, and no late keystroke brings it back. */
  close(draftId: string): void {
    this.isClosed = true;
    this.discard(draftId);
  }
}
