import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { BoardRow, BoardUnit, StandingRequest } from '../../domain/follow-up/board';
import { Concern, CONCERN_KINDS } from '../../domain/follow-up/concern';
import { askedText, concernText, KINDS, withdrawalText } from './follow-up-words';
import { FollowUpStore, unitKey } from './follow-up-store';
import { PickBox } from './pick-box';

/** So many rows of a unit are shown; the register has the rest. */
const SHOWN = 50;

/** A unit of the board: folded it is one line, unfolded it has its requests and its measures. */
@Component({
  selector: 'app-unit-board',
  imports: [MatButton, MatIcon, PickBox, RouterLink],
  templateUrl: './unit-board.html',
  styleUrl: './unit-board.scss',
})
export class UnitBoard {
  readonly unit = input.required<BoardUnit>();
  readonly isOpen = input.required<boolean>();
  readonly fold = output<boolean>();

  private readonly foldButton = viewChild<ElementRef<HTMLElement>>('foldButton');
  private readonly snackBar = inject(MatSnackBar);
  protected readonly store = inject(FollowUpStore);
  protected readonly kinds = KINDS;
  protected readonly formatDay = formatDay;
  protected readonly withdrawalText = withdrawalText;

  protected readonly name = computed(() => this.store.unitName(this.unit().unitId));
  protected readonly leader = computed(() => this.store.leaderName(this.unit().unitId));
  protected readonly choice = computed(() => this.store.choices().get(unitKey(this.unit())));
  protected readonly panelId = computed(() => `board-${unitKey(this.unit())}`);
  protected readonly pickAllLabel = computed(
    () => $localize`Velg alle som kan spørres om i ${this.name()}`,
  );
  /** What there is of each kind. */
  protected readonly counts = computed(() =>
    CONCERN_KINDS.filter((kind) => this.unit().counts[kind] > 0).map((kind) => ({
      kind,
      count: this.unit().counts[kind],
    })),
  );
  protected readonly rows = computed(() => this.unit().rows.slice(0, SHOWN));
  protected readonly more = computed(() => this.unit().rows.length - this.rows().length);
  protected readonly returnedText = computed(() => {
    const returned = this.unit().returned;
    return returned && this.text(returned, false);
  });

  protected textOf(row: BoardRow, concern: Concern): string {
    return this.text(concern, row.measure.reportedOn === '');
  }

  protected requestText({ request, waiting, days, repeatedTo }: StandingRequest): string {
    const asker = this.store.personName(request.by);
    const when = askedText(request, this.store.today());
    const asked = $localize`${asker} spurte ${when}. ${waiting} tiltak er uten svar.`;
    const names = repeatedTo.map((uid) => this.store.personName(uid)).join($localize` og `);
    return names === '' || days === 0 ? asked : $localize`${asked} Gjentatt til ${names}.`;
  }

  protected async withdraw(requestId: string): Promise<void> {
    if (await this.store.withdraw(this.unit().plan.id, requestId)) {
      this.snackBar.open($localize`Spørsmålet er trukket tilbake`, undefined, { duration: 4000 });
      // The button is gone with the request.
      this.foldButton()?.nativeElement.focus();
    }
  }

  private text({ kind, since }: Concern, neverReported: boolean): string {
    return concernText(kind, since, this.store.today(), neverReported);
  }
}
