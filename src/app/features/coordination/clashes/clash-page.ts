import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { Clash } from '../../../domain/coordination/clash';
import { dismissalOf } from '../../../domain/coordination/dismissal';
import { areaOf } from '../../../domain/directory/directory';
import { UnreadableNotice } from '../../../ui/notice/unreadable-notice';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { CoordinationHeader } from '../coordination-header';
import { Names } from '../names';
import { ClashCard } from './clash-card';
import { ClashStore } from './clash-store';
import { clashSentence, weekName } from './clash-words';
import { DismissedList, PutAway } from './dismissed-list';

/** So many clashes are shown at a time. */
const AT_A_TIME = 10;

/** Units that speak to the same group in the same channel in the same week, and what to do about it. */
@Component({
  selector: 'app-clash-page',
  imports: [
    ClashCard,
    CoordinationHeader,
    DismissedList,
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    UnreadableNotice,
  ],
  providers: [ClashStore],
  templateUrl: './clash-page.html',
  styleUrls: ['../coordination.scss', './clash-page.scss'],
})
export class ClashPage {
  /** Of the address: the area that the clashes touch, and whether only one's own units count. */
  readonly area = input<string>();
  readonly mine = input<string>();

  private readonly router = inject(Router);
  protected readonly store = inject(ClashStore);
  protected readonly coordination = this.store.coordination;

  protected readonly areaId = computed(
    () => this.coordination.areas().find(({ id }) => id === this.area())?.id ?? '',
  );
  protected readonly hasUnits = computed(() => this.coordination.myUnitIds().size > 0);
  protected readonly onlyMine = computed(() => this.hasUnits() && this.mine() === 'true');
  protected readonly names = computed(
    () => new Names(this.coordination.strategy(), this.coordination.municipality.directory()),
  );

  private readonly wanted = computed(() =>
    (this.store.clashes()?.coming ?? []).filter(this.isWanted),
  );
  private readonly past = computed(() => (this.store.clashes()?.past ?? []).filter(this.isWanted));
  protected readonly putAway = computed(() =>
    this.wanted().flatMap((clash): readonly PutAway[] => {
      const dismissal = dismissalOf(clash, this.store.dismissals());
      return dismissal ? [{ clash, dismissal }] : [];
    }),
  );
  protected readonly coming = computed(() =>
    this.wanted().filter((clash) => dismissalOf(clash, this.store.dismissals()) === null),
  );
  protected readonly sentence = computed(() => clashSentence(this.coming(), this.names()));
  /** More are shown when asked for; from the beginning again where something else is looked for. */
  protected readonly room = linkedSignal({
    source: () => `${this.areaId()} ${this.onlyMine()}`,
    computation: () => ({ coming: AT_A_TIME, past: AT_A_TIME }),
  });
  protected readonly weeks = computed(() => byWeek(this.coming().slice(0, this.room().coming)));
  protected readonly showsPast = linkedSignal({
    source: () => `${this.areaId()} ${this.onlyMine()}`,
    computation: () => false,
  });
  protected readonly pastCount = computed(() => this.past().length);
  protected readonly pastWeeks = computed(() =>
    this.showsPast() ? byWeek(this.past().slice(0, this.room().past)) : [],
  );

  /** Goes to the address with this change of it. */
  protected show(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected showMore(which: 'coming' | 'past'): void {
    this.room.update((room) => ({ ...room, [which]: room[which] + AT_A_TIME }));
  }

  private readonly isWanted = ({ unitIds }: Clash): boolean => {
    const mine = this.coordination.myUnitIds();
    const directory = this.coordination.municipality.directory();
    const area = this.areaId();
    return (
      (area === '' || unitIds.some((id) => areaOf(directory, id) === area)) &&
      (!this.onlyMine() || unitIds.some((id) => mine.has(id)))
    );
  };
}

interface Week {
  readonly monday: string;
  readonly name: string;
  readonly clashes: readonly Clash[];
}

/** The clashes under the week that each is of, in their order. */
function byWeek(clashes: readonly Clash[]): readonly Week[] {
  return [...new Set(clashes.map(({ week }) => week))].map((monday) => ({
    monday,
    name: weekName(monday),
    clashes: clashes.filter(({ week }) => week === monday),
  }));
}
