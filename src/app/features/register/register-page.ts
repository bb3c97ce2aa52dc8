import { BreakpointObserver } from '@angular/cdk/layout';
import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ActivatedRoute, Router } from '@angular/router';
import { map } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { YearChoice } from '../../data/plan/year-choice';
import { NamedView } from '../../data/register/register-shelf';
import { yearOf } from '../../domain/day/day';
import { Grouping, GROUPINGS } from '../../domain/register/arrange';
import { Facet, FACETS } from '../../domain/register/facets';
import {
  ColumnChoice,
  countNarrowing,
  EVERYTHING,
  readView,
  RegisterView,
  writeView,
} from '../../domain/register/register-view';
import { COLUMNS } from '../../domain/register/sort';
import { shownRows } from '../../domain/exchange/measure-cells';
import { Paper } from '../../ui/page/paper';
import { DownloadMenu } from '../../ui/exchange/download-menu';
import { MeasuresToSave, viewFacts } from '../../ui/exchange/measures-file';
import { IconName } from '../../ui/icons/icons';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { ColumnPanel } from './column-panel';
import { facetChoices } from './facet-choices';
import { FacetPanel } from './facet-panel';
import { linesOf } from './lines';
import { RegisterCards } from './register-cards';
import { RegisterPaper } from './register-paper';
import { RegisterStore } from './register-store';
import { RegisterTable } from './register-table';
import { SelectionBar } from './selection-bar';
import { SelectionStore } from './selection-store';
import { chooseLabels } from './selection-words';
import { choiceLabel, COLUMN_NAMES, FACET_NAMES } from '../../ui/words/register-words';
import { ViewPanel } from './view-panel';

type Panel = 'filter' | 'columns' | 'views';

/** What stands open from the beginning in the filter's panel. */
const STARTS_OPEN: readonly Facet[] = ['attention', 'status', 'area'];

/** Every unit's measures. The address holds the view, so that a finding can be linked to. */
@Component({
  selector: 'app-register-page',
  imports: [
    ColumnPanel,
    DownloadMenu,
    EmptyState,
    FacetPanel,
    LoadState,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatPrefix,
    MatSelect,
    RegisterCards,
    RegisterPaper,
    RegisterTable,
    SelectionBar,
    UnreadableNotice,
    ViewPanel,
  ],
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
})
export class RegisterPage {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly clipboard = inject(Clipboard);
  private readonly snackBar = inject(MatSnackBar);
  private readonly yearChoice = inject(YearChoice);
  private readonly thisYear = yearOf(inject(Clock).today());
  protected readonly store = inject(RegisterStore);
  protected readonly selection = inject(SelectionStore);
  protected readonly paper = inject(Paper);

  protected readonly groupings = GROUPINGS;
  protected readonly facetNames = FACET_NAMES;
  protected readonly columnNames = COLUMN_NAMES;
  protected readonly sortable = COLUMNS;
  protected readonly isWide = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 840px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
  protected readonly panel = signal<Panel | null>(null);
  /** Whether the cards of a phone have boxes to tick. */
  protected readonly isSelecting = signal(this.selection.count() > 0);
  protected readonly allLabel = chooseLabels.all;
  private readonly folded = signal<ReadonlySet<string>>(new Set());

  protected readonly view = this.store.view;
  protected readonly narrowing = computed(() => countNarrowing(this.view()));
  protected readonly found = computed(() => this.store.look()?.rows.length ?? 0);
  /** What nothing has to the letter; '' too where nothing is even like it. */
  protected readonly corrected = computed(() =>
    this.found() > 0 ? (this.store.look()?.corrected.join(' ') ?? '') : '',
  );
  protected readonly lines = computed(() => {
    const look = this.store.look();
    return look ? linesOf(look, this.folded()) : [];
  });
  /** Whose measures these are, where that is all that the register is narrowed to. */
  protected readonly onlyAssignee = computed(() => {
    const { assignee } = this.view().filter;
    return assignee?.length === 1 ? assignee[0] : '';
  });
  protected readonly chosen = computed(() =>
    FACETS.flatMap((facet) =>
      (this.view().filter[facet] ?? []).map((id) => {
        const label = choiceLabel(facet, id, this.store.context());
        return { facet, id, label: `${FACET_NAMES[facet]}: ${label}` };
      }),
    ),
  );
  /** The same in one line, for paper, where nothing can be taken away again. */
  protected readonly about = computed(() => {
    const { text } = this.view();
    return [
      $localize`Tiltak ${this.store.plans.year()}`,
      ...(text ? [$localize`Søk: «${text}»`] : []),
      ...this.chosen().map(({ label }) => label),
    ].join(' · ');
  });
  protected readonly facets = computed(() => {
    const { filter } = this.view();
    const known = this.store.index() === null ? [] : FACETS;
    return known.map((facet) => ({
      facet,
      label: FACET_NAMES[facet],
      startsOpen: STARTS_OPEN.includes(facet) || filter[facet] !== undefined,
      chosen: filter[facet] ?? [],
    }));
  });
  /** What can be chosen in a facet, with the numbers of what is shown now. */
  protected readonly choicesOf = computed(() => {
    const look = this.store.look();
    const { filter } = this.view();
    const context = this.store.context();
    return (facet: Facet) => (look ? facetChoices(facet, look, filter[facet] ?? [], context) : []);
  });
  protected readonly tools = computed(() => {
    // The text stands in a field of its own.
    const count = countNarrowing({ ...this.view(), text: '' });
    const filter = count > 0 ? $localize`Filter (${count}:count:)` : $localize`Filter`;
    const tools: { id: Panel; icon: IconName; label: string }[] = [
      { id: 'filter', icon: 'filter', label: filter },
      { id: 'columns', icon: 'columns', label: $localize`Kolonner` },
      { id: 'views', icon: 'bookmark', label: $localize`Visninger` },
    ];
    return tools;
  });
  /** What a file of it holds: the measures found, with the columns and in the order shown. */
  protected readonly toSave = (): MeasuresToSave => {
    const look = this.store.look();
    const rows = look ? shownRows(look).map((row) => look.index.rows[row]) : [];
    const [context, year] = [this.store.context(), this.store.plans.year()];
    const size = { year, count: rows.length, total: this.store.total() };
    return {
      fileTitle: $localize`Tiltak ${year}`,
      rows,
      columns: this.store.columns().map(({ column }) => column),
      context,
      facts: viewFacts(this.view(), context, size),
    };
  };
  /** The query of what is shown, columns and all, in whatever year it is looked at. */
  protected readonly namedQuery = computed(() => this.queryOf(null));

  constructor() {
    this.store.setOpen(true);
    inject(DestroyRef).onDestroy(() => this.store.setOpen(false));
    this.route.queryParams.pipe(takeUntilDestroyed()).subscribe((parameters) => {
      const view = readView(parameters);
      if (view.grouping !== this.view().grouping) {
        this.folded.set(new Set());
      }
      this.store.setView(view);
      if (view.year !== null) {
        this.yearChoice.choose(view.year);
      }
    });
    toObservable(this.yearChoice.year)
      .pipe(takeUntilDestroyed())
      .subscribe((year) => this.followYear(year));
  }

  /** A year other than this one stands in the address, so that the page can be loaded again. */
  private followYear(year: number): void {
    this.selection.keepYear(year);
    const named = year === this.thisYear ? null : year;
    if (named !== this.view().year && year !== this.view().year) {
      this.show({ year: named });
    }
  }

  /** Goes to the address of the view with this change. */
  protected show(change: Partial<RegisterView>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: writeView({ ...this.view(), ...change }),
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected groupBy(choice: Grouping | 'none'): void {
    this.show({ grouping: choice === 'none' ? null : choice });
  }

  protected open(query: string): void {
    void this.router.navigateByUrl(`/tiltak?${query}`);
  }

  /** Makes the choice, or takes it back. */
  protected choose(facet: Facet, id: string): void {
    const { filter } = this.view();
    const chosen = filter[facet] ?? [];
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    this.show({ filter: { ...filter, [facet]: next } });
  }

  protected reset(): void {
    this.show({ text: EVERYTHING.text, filter: EVERYTHING.filter });
  }

  protected toggle(panel: Panel): void {
    this.panel.update((open) => (open === panel ? null : panel));
  }

  protected fold(groupId: string): void {
    this.folded.update((folded) => {
      const next = new Set(folded);
      if (!next.delete(groupId)) {
        next.add(groupId);
      }
      return next;
    });
  }

  /** The columns become the person's own; those of a link are left. */
  protected keepColumns(columns: readonly ColumnChoice[] | null): void {
    this.store.keepColumns(columns);
    if (this.view().columns) {
      this.show({ columns: null });
    }
  }

  protected keepViews(views: readonly NamedView[]): void {
    if (!this.store.keepViews(views)) {
      this.say($localize`Nettleseren har ikke plass. Visningen er borte når du lukker siden.`);
    }
  }

  protected copyLink(): void {
    const { origin } = this.document.location;
    const query = this.queryOf(this.yearChoice.year());
    const isCopied = this.clipboard.copy(`${origin}/tiltak?${query}`);
    this.say(
      isCopied
        ? $localize`Lenken er kopiert. Den viser det samme som du ser nå.`
        : $localize`Nettleseren lot oss ikke kopiere. Kopier adressen øverst i stedet.`,
    );
  }

  private queryOf(year: number | null): string {
    const view = { ...this.view(), year, columns: this.store.columns() };
    const tree = this.router.createUrlTree([], { queryParams: writeView(view) });
    return this.router.serializeUrl(tree).split('?')[1] ?? '';
  }

  private say(text: string): void {
    this.snackBar.open(text, undefined, { duration: 5000 });
  }
}
