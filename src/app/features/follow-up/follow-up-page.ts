import {
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { areas } from '../../domain/directory/directory';
import { BoardUnit } from '../../domain/follow-up/board';
import { readBoardView, writeBoardView } from '../../domain/follow-up/board-view';
import { CONCERN_KINDS, ConcernKind } from '../../domain/follow-up/concern';
import { PreparedAsks } from '../../domain/request/prepare-asks';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { AskDialog } from './ask-dialog';
import { FollowUpStore, unitKey } from './follow-up-store';
import { headline, KINDS, unitsText } from './follow-up-words';
import { PickBox } from './pick-box';
import { UnitBoard } from './unit-board';

/** So many measures stand open from the beginning; the units after them are folded. */
const OPEN_AT_FIRST = 30;

/** With more units than this the areas are folded at first. */
const UNITS_AT_FIRST = 60;

/** The most measures that all units are unfolded with at once: for a screen, and for paper. */
const OPEN_AT_MOST = 1500;

/** What has to be followed up in the whole municipality, and asking the line for a status of it. */
@Component({
  selector: 'app-follow-up-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    PickBox,
    RouterLink,
    UnitBoard,
    UnreadableNotice,
  ],
  templateUrl: './follow-up-page.html',
  styleUrl: './follow-up-page.scss',
})
export class FollowUpPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialog = inject(MatDialog);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(FollowUpStore);
  protected readonly kinds = KINDS;
  protected readonly unitsText = unitsText;

  /** What somebody has folded or unfolded, by plan; the rest is as it was at first. */
  private readonly folds = signal<ReadonlyMap<string, boolean>>(new Map());
  protected readonly view = this.store.view;

  protected readonly headline = computed(() => headline(this.store.board(), this.view()));
  protected readonly tabs = computed(() => {
    const { counts } = this.store.board();
    return CONCERN_KINDS.map((kind) => ({ kind, ...KINDS[kind], count: counts[kind] }));
  });
  protected readonly areas = computed(() =>
    areas(this.store.municipality.directory()).map(({ id, name }) => ({
      id,
      name,
      count: this.store.board().byArea.get(id) ?? 0,
    })),
  );
  protected readonly canOpenAll = computed(() => this.store.board().measures <= OPEN_AT_MOST);
  /** What is unfolded: areas by their id, units by their plan's. */
  protected readonly open = computed<ReadonlySet<string>>(() => {
    const { areas: all, units } = this.store.board();
    const { areaId, unitId } = this.view();
    const isNarrow = units <= UNITS_AT_FIRST || areaId !== '' || unitId !== '';
    const folds = this.folds();
    const open = new Set<string>();
    let shown = 0;
    for (const area of all) {
      if (folds.get(area.areaId) ?? isNarrow) {
        open.add(area.areaId);
      }
      for (const unit of area.units) {
        shown += unit.rows.length;
        if (folds.get(unitKey(unit)) ?? (shown <= OPEN_AT_FIRST || unitId !== '')) {
          open.add(unitKey(unit));
        }
      }
    }
    return open;
  });
  protected readonly isAllOpen = computed(() => this.keys().every((key) => this.open().has(key)));
  private readonly keys = computed(() =>
    this.store.board().areas.flatMap(({ areaId, units }) => [areaId, ...units.map(unitKey)]),
  );

  constructor() {
    inject(ActivatedRoute)
      .queryParams.pipe(takeUntilDestroyed())
      .subscribe((parameters) => this.store.setView(readBoardView(parameters)));
  }

  /** The query of the board narrowed to this kind as well. */
  protected queryOf(kind: ConcernKind | null): Record<string, string | null> {
    return writeBoardView({ ...this.view(), kind });
  }

  protected keyOf(unit: BoardUnit): string {
    return unitKey(unit);
  }

  protected pickAllLabel(areaId: string): string {
    return $localize`Velg alle som kan spørres om i ${this.store.unitName(areaId)}`;
  }

  protected pickNone(): void {
    this.store.tick([...this.store.picked()], false);
  }

  protected chooseArea(areaId: string): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: writeBoardView({ ...this.view(), areaId, unitId: '' }),
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected fold(key: string, isOpen: boolean): void {
    this.folds.update((folds) => new Map(folds).set(key, isOpen));
  }

  protected foldAll(isOpen: boolean): void {
    this.folds.set(new Map(this.keys().map((key) => [key, isOpen])));
  }

  protected print(): void {
    this.window?.print();
  }

  /** Shows who would be asked; what has been asked is no longer ticked. */
  protected async ask(): Promise<void> {
    const dialog = this.dialog.open<AskDialog, PreparedAsks, boolean>(AskDialog, {
      data: this.store.prepared(),
      width: '640px',
      maxWidth: '96vw',
    });
    if (await firstValueFrom(dialog.afterClosed())) {
      this.pickNone();
      // The button that opened it is gone with what was picked.
      this.heading()?.nativeElement.focus();
    }
  }
}
