import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, DOCUMENT, ElementRef, inject, viewChild } from '@angular/core';

import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import {
  ActivatedRouteSnapshot,
  NavigationEnd,
  Router,
  RouterLink,
  RouterLinkActive,
  RouterOutlet,
} from '@angular/router';
import { filter, map, pairwise, startWith } from 'rxjs';
import { MyAgenda } from '../data/agenda/my-agenda';
import { Clock } from '../data/clock/clock';
import { Municipality } from '../data/municipality/municipality';
import { Outbox } from '../data/outbox/outbox';
import { YearChoice } from '../data/plan/year-choice';
import { Session } from '../data/session/session';
import { writeDay, yearOf } from '../domain/day/day';
import { latch } from '../ui/latch';
import { LoadState } from '../ui/page/load-state';
import { ROLE_NAMES } from '../ui/words/words';
import { Network } from './network';
import { PLACES_ON_PHONE, placesFor } from './places';
import { StatusBanners } from './status-banners';

/** From here on the navigation stands at the side, with room for every place (shell.scss). */
const WIDE = '(min-width: 840px)';

/** The frame around every page: where one is, who one is, and whether what was typed is saved. */
@Component({
  selector: 'app-shell',
  imports: [
    LoadState,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    StatusBanners,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '[class.filled]': 'fillsScreen()', '(window:beforeprint)': 'datePaper()' },
})
export class Shell {
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(Clock);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly outbox = inject(Outbox);
  protected readonly network = inject(Network);
  protected readonly municipality = inject(Municipality);
  protected readonly yearChoice = inject(YearChoice);

  protected readonly member = this.session.member;
  /** Every page needs names. What is open stays open where the listener fails later. */
  protected readonly hasMunicipality = latch(() => this.municipality.status() === 'ready');
  protected readonly places = computed(() => {
    const member = this.member();
    return member ? placesFor(member) : [];
  });
  private readonly isWide = toSignal(
    inject(BreakpointObserver)
      .observe(WIDE)
      .pipe(map(({ matches }) => matches)),
    { initialValue: true },
  );
  protected readonly placesInMenu = computed(() =>
    this.isWide() ? this.places() : this.places().slice(0, PLACES_ON_PHONE),
  );
  protected readonly furtherPlaces = computed(() =>
    this.places().slice(this.placesInMenu().length),
  );
  /** How many things await the person. */
  protected readonly waitingCount = inject(MyAgenda).count;
  protected readonly roleName = computed(() => {
    const role = this.session.role();
    return role ? ROLE_NAMES[role] : '';
  });
  /** A page that fills the screen has no menus around it, such as a review shown to a meeting. */
  protected readonly fillsScreen = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => deepest(this.router.routerState.snapshot.root).data['fillsScreen'] === true),
    ),
    { initialValue: false },
  );
  private readonly thisYear = yearOf(this.clock.today());
  protected readonly years = [this.thisYear - 1, this.thisYear, this.thisYear + 1];

  constructor() {
    // A new page is read from its beginning; a changed filter leaves the focus where it is.
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split('?')[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.main().nativeElement.focus());
  }

  /** What is printed says when: styles.scss puts it at the foot of each page. */
  protected datePaper(): void {
    const text = $localize`Skrevet ut fra Rettesnor ${writeDay(this.clock.today())}:day:`;
    this.document.documentElement.style.setProperty('--printed-on', JSON.stringify(text));
  }

  protected signOut(): void {
    void this.session.signOut();
  }
}

/** The snapshot of the route that is furthest down. */
function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild ? deepest(route.firstChild) : route;
}
