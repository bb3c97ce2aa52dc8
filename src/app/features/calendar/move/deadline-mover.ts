import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';
import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { YearPlans } from '../../../data/plan/year-plans';
import { Session } from '../../../data/session/session';
import {
  dayProblem,
  hasMovedOn,
  Moved,
  MoveProblem,
  whyFixed,
} from '../../../domain/calendar/move-deadline';
import { Day, writeDay } from '../../../domain/day/day';
import { keyOf } from '../../../domain/exchange/measure-cells';
import { isSafe, Outcome } from '../../../domain/measure/outcome';
import { RegisterRow } from '../../../domain/register/register-row';
import { outcomeText } from '../../../ui/words/outcome-text';
import { movedText, problemText } from './move-words';
import { MoveDialog } from './move-dialog';

/** How long what can be undone stands. Milliseconds. */
const LONG = 12_000;
const SHORT = 7_000;

/**
 * Moves deadlines, wherever in the calendar somebody drags one or asks for it by keyboard. Says what has
 * become of it, in a notice that can undo it, and to the screen reader.
 */
@Injectable()
export class DeadlineMover {
  private readonly clerk = inject(MeasureClerk);
  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly session = inject(Session);
  private readonly yearPlans = inject(YearPlans);

  /** The measures whose deadline is on its way to the server, by {@link keyOf}. */
  private readonly moving = signal<ReadonlySet<string>>(new Set());

  /** Whether the deadline is on its way to the server. */
  isMoving(row: RegisterRow): boolean {
    return this.moving().has(keyOf(row));
  }

  /** Why the deadline stands fast for the one who looks; `null` where it can be moved. */
  whyFixed(row: RegisterRow): MoveProblem | null {
    return whyFixed(row, row.unitId, this.session.member());
  }

  /** Says why the deadline stands fast, where somebody tries to drag it. */
  explain(row: RegisterRow): void {
    const problem = this.whyFixed(row);
    if (problem) {
      this.say(problemText(problem));
    }
  }

  /** Asks for the new day, and moves the deadline there. */
  async ask(row: RegisterRow): Promise<void> {
    const chosen = this.dialog.open<MoveDialog, RegisterRow, Day | ''>(MoveDialog, {
      data: row,
      maxWidth: 'min(30rem, calc(100vw - 32px))',
    });
    const day = await firstValueFrom(chosen.afterClosed());
    if (day) {
      await this.move(row, day);
    }
  }

  /** Moves the deadline to the day. Says whether it stands there now; where not, it is as it was. */
  async move(row: RegisterRow, day: Day): Promise<boolean> {
    const problem = this.whyFixed(row) ?? dayProblem(row, day);
    if (problem) {
      this.say(problemText(problem));
      return false;
    }
    this.moving.update((moving) => new Set(moving).add(keyOf(row)));
    const outcome = await this.write(row, day);
    this.moving.update((moving) => new Set([...moving].filter((key) => key !== keyOf(row))));
    if (outcome === 'movedOn') {
      this.say(
        $localize`Ikke flyttet: noen andre har endret tiltaket i mellomtiden. Se på det en gang til.`,
      );
      return false;
    }
    if (!isSafe(outcome)) {
      this.say(outcomeText(outcome));
      return false;
    }
    const { planId, id: measureId, title, deadline: from } = row;
    this.tell({ planId, measureId, title, from, to: day }, row, outcome);
    return true;
  }

  private async write(row: RegisterRow, day: Day): Promise<Outcome | 'movedOn'> {
    const measure = await this.clerk.fetch(row.planId, row.id, row.version);
    if (measure === null) {
      return 'missing';
    }
    return hasMovedOn(row, measure)
      ? 'movedOn'
      : this.clerk.changeFrom(measure, row.planId, { deadline: day });
  }

  private tell(moved: Moved, row: RegisterRow, outcome: Outcome): void {
    const plan = this.yearPlans.plans().find(({ id }) => id === moved.planId);
    const text = movedText(moved, row.slips, plan?.status === 'approved', outcome === 'waiting');
    const notice = this.snackBar.open(text, $localize`Angre`, { duration: LONG });
    notice.onAction().subscribe(() => void this.undo(moved));
  }

  /** Puts the deadline back, unless somebody has moved it again since. */
  private async undo({ planId, measureId, from, to }: Moved): Promise<void> {
    const measure = await this.clerk.fetch(planId, measureId);
    if (measure?.deadline !== to) {
      this.say(
        $localize`Ikke angret: noen har flyttet fristen igjen, eller vi får ikke hentet tiltaket.`,
      );
      return;
    }
    const outcome = await this.clerk.changeFrom(measure, planId, { deadline: from });
    this.say(
      outcome === 'saved' ? $localize`Fristen er ${writeDay(from)} igjen.` : outcomeText(outcome),
    );
  }

  private say(text: string): void {
    this.snackBar.open(text, undefined, { duration: SHORT });
  }
}
