import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { dayOf, writeDay } from '../../domain/day/day';
import { personName, unitName } from '../../domain/directory/directory';
import { ExampleRow } from '../../domain/example/example';
import { ANY_EXAMPLE, ExampleWish } from '../../domain/example/find-examples';
import { StatusBadge } from '../../ui/badges/badge';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { ShowMore } from '../../ui/page/show-more';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { ExamplesStore } from './examples-store';

/** So many examples are drawn before somebody asks for more. */
const FEW = 50;

/** «Del med hverandre»: what units show to each other, and the way to do the same. */
@Component({
  selector: 'app-examples-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatPrefix,
    MatSelect,
    RouterLink,
    ShowMore,
    StatusBadge,
    UnreadableNotice,
  ],
  templateUrl: './examples-page.html',
  styleUrl: './examples-page.scss',
})
export class ExamplesPage {
  private readonly router = inject(Router);
  protected readonly store = inject(ExamplesStore);
  private readonly target = viewChild<MatSelect>('target');
  /** The example that waits until somebody has said whose plan it is for. */
  protected readonly wanted = signal<ExampleRow | null>(null);

  protected readonly wishes = computed(() => {
    const strategy = this.store.strategy();
    return [
      {
        field: 'goalId' as const,
        label: $localize`Hovedmål`,
        choices: (strategy?.goals ?? []).map(({ id, order, shortName }) => ({
          id,
          name: `${order}. ${shortName}`,
        })),
      },
      {
        field: 'groupId' as const,
        label: $localize`Målgruppe`,
        choices: strategy?.targetGroups ?? [],
      },
      { field: 'channelId' as const, label: $localize`Kanal`, choices: strategy?.channels ?? [] },
      { field: 'areaId' as const, label: $localize`Kommunalområde`, choices: this.store.areas() },
    ];
  });
  protected readonly isNarrowed = computed(() =>
    Object.values(this.store.wish()).some((wish) => wish !== ''),
  );
  protected readonly few = FEW;
  /** Few again where something else is looked for. */
  protected readonly most = linkedSignal({
    source: () => this.store.wish(),
    computation: () => FEW,
  });
  protected readonly rows = computed(() => {
    const directory = this.store.municipality.directory();
    const strategy = this.store.strategy();
    return this.store
      .found()
      .slice(0, this.most())
      .map((found) => ({
        found,
        unit: unitName(directory, found.row.unitId),
        goals: (strategy?.goals ?? [])
          .filter(({ id }) => found.row.goalIds.includes(id))
          .map(({ shortName }) => shortName)
          .join(', '),
        groups: (strategy?.targetGroups ?? [])
          .filter(({ id }) => found.row.targetGroupIds.includes(id))
          .map(({ name }) => name)
          .join(', '),
        shownBy: personName(directory, found.example.by),
        day: found.example.at ? writeDay(dayOf(found.example.at)) : '',
      }));
  });

  protected narrow(field: keyof ExampleWish, id: string): void {
    this.store.wishFor({ [field]: id });
  }

  protected reset(): void {
    this.store.wishFor(ANY_EXAMPLE);
  }

  /** What had been asked for before it was known where it goes goes there now. */
  protected async chooseUnit(unitId: string): Promise<void> {
    const wanted = this.wanted();
    this.store.chooseUnit(unitId);
    if (wanted) {
      await this.use(wanted);
    }
  }

  protected async use(example: ExampleRow): Promise<void> {
    if (this.store.unitId() === '') {
      this.wanted.set(example);
      this.target()?.focus();
      this.target()?.open();
      return;
    }
    const made = await this.store.useAsTemplate(example);
    if (made) {
      await this.router.navigate(['/tiltak', made.planId, 'nytt'], {
        queryParams: { kladd: made.draftId },
      });
    }
  }
}
