import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { Municipality } from '../../data/municipality/municipality';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { AskObstacle, PlanAsk, PreparedAsks } from '../../domain/request/prepare-asks';
import { REQUEST_LIMITS } from '../../domain/request/request';
import { holdsIdentityNumber, holdsMobileNumber } from '../../domain/text/personal-data';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { AskStore } from './ask-store';
import { askOutcomeText, obstacleText, unitsText } from './follow-up-words';

/** Shows who will be asked and about what, asks them, tells how it went, and takes it back. */
@Component({
  selector: 'app-ask-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, MobileWarning],
  providers: [AskStore],
  templateUrl: './ask-dialog.html',
  styleUrl: './ask-dialog.scss',
})
export class AskDialog {
  private readonly dialog = inject<MatDialogRef<AskDialog, boolean>>(MatDialogRef);
  private readonly injector = inject(Injector);
  private readonly state = viewChild<ElementRef<HTMLElement>>('state');
  private readonly directory = inject(Municipality).directory;
  protected readonly store = inject(AskStore);
  protected readonly prepared = inject<PreparedAsks>(MAT_DIALOG_DATA);
  protected readonly longest = REQUEST_LIMITS.note;
  protected readonly note = signal('');
  protected readonly unitsText = unitsText;
  protected readonly askOutcomeText = askOutcomeText;
  protected readonly holdsMobileNumber = holdsMobileNumber;
  protected readonly holdsIdentity = computed(() => holdsIdentityNumber(this.note()));

  /** Nothing has been asked yet, or all of it was taken back. */
  protected readonly isPreview = computed(() => Object.keys(this.store.results()).length === 0);
  protected readonly rows = computed(() =>
    this.store.asks().map((ask) => ({
      ...ask,
      unit: unitName(this.directory(), ask.unitId),
      people: this.peopleOf(ask),
      result: this.store.results()[ask.planId],
    })),
  );
  /** What was picked and is not asked about, counted by why. */
  protected readonly left = computed(() => {
    const counts = new Map<AskObstacle, number>();
    this.prepared.left.forEach(({ why }) => counts.set(why, (counts.get(why) ?? 0) + 1));
    return [...counts].map(([why, count]) => ({ why: obstacleText(why), count }));
  });

  constructor() {
    this.store.prepare(this.prepared.asks);
    // What is on its way is not left by a key pressed too often.
    this.dialog.disableClose = true;
    this.dialog.keydownEvents().subscribe((event) => {
      if (event.key === 'Escape' && this.store.progress() === null) {
        this.close();
      }
    });
  }

  protected ask(event: Event): void {
    event.preventDefault();
    if (!this.holdsIdentity()) {
      void this.store.ask(this.note());
      this.focusState();
    }
  }

  protected async undo(): Promise<void> {
    await this.store.undo();
    this.focusState();
  }

  protected close(): void {
    this.dialog.close(this.store.asked().length > 0);
  }

  /** The button that was pressed gives way to others: what is told of it gets the focus. */
  private focusState(): void {
    afterNextRender(() => this.state()?.nativeElement.focus(), { injector: this.injector });
  }

  /** Who is asked: the line leader, and those whom the measures are delegated to. */
  private peopleOf({ unitId, measures }: PlanAsk): string {
    const leaderUid = leaderOf(this.directory(), unitId);
    const uids = [leaderUid, ...measures.map(({ assigneeUid }) => assigneeUid)];
    const names = [...new Set(uids)]
      .filter((uid) => uid !== '')
      .map((uid) => personName(this.directory(), uid));
    return leaderUid === ''
      ? [$localize`Enheten har ingen leder`, ...names].join(', ')
      : names.join(', ');
  }
}
