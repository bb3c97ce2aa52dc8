import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { COVERAGE_MAPS, CoverageMapId } from '../../../domain/coordination/coverage-maps';
import { NONE } from '../../../domain/register/facets';
import { CoverageMap } from '../../../ui/figures/coverage-map';
import { UnreadableNotice } from '../../../ui/notice/unreadable-notice';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { CoordinationHeader } from '../coordination-header';
import { CoordinationStore } from '../coordination-store';
import { coverageView } from './coverage-view';
import { FindingList } from './finding-list';

const MAP_NAMES: Readonly<Record<CoverageMapId, string>> = {
  groups: $localize`Målgrupper og hovedmål`,
  objectives: $localize`Enheter og kommunikasjonsmål`,
  channels: $localize`Kanaler og måneder`,
};

/** Where nobody speaks, and where everybody does: what is crossed with what stands in the address. */
@Component({
  selector: 'app-coverage-page',
  imports: [
    CoordinationHeader,
    CoverageMap,
    EmptyState,
    FindingList,
    LoadState,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './coverage-page.html',
  styleUrls: ['../coordination.scss', './coverage-page.scss'],
})
export class CoveragePage {
  /** Of the address: which map, the area that it is of, and the area that is unfolded in it. */
  readonly map = input<string>();
  readonly area = input<string>();
  readonly open = input<string>();

  private readonly router = inject(Router);
  protected readonly store = inject(CoordinationStore);
  protected readonly maps = COVERAGE_MAPS;
  protected readonly mapNames = MAP_NAMES;

  protected readonly mapId = computed(
    () => COVERAGE_MAPS.find((known) => known === this.map()) ?? COVERAGE_MAPS[0],
  );
  protected readonly areaId = computed(
    () => this.store.areas().find(({ id }) => id === this.area())?.id ?? '',
  );
  private readonly measures = computed(() => this.store.rowsOf(this.areaId()));
  private readonly planned = computed(() =>
    this.measures().filter(({ status }) => status !== 'cancelled'),
  );
  protected readonly view = computed(() => {
    const strategy = this.store.strategy();
    return (
      strategy &&
      coverageView(
        { map: this.mapId(), areaId: this.areaId(), openId: this.open() ?? '' },
        this.measures(),
        {
          strategy,
          directory: this.store.municipality.directory(),
          year: this.store.plans.year(),
          today: this.store.today(),
        },
      )
    );
  });
  /** Measures that belong in no cell, and how they are found; `null` where all belong somewhere. */
  protected readonly outside = computed(() => {
    const area: Record<string, string> = this.areaId() === '' ? {} : { area: this.areaId() };
    switch (this.mapId()) {
      case 'groups':
        return null;
      case 'objectives': {
        const count = this.planned().filter(({ objectiveIds }) => objectiveIds.length === 0).length;
        return count === 0
          ? null
          : {
              text: $localize`${count} tiltak har ikke noe kommunikasjonsmål`,
              query: { objective: NONE, status: 'notCancelled', ...area },
            };
      }
      case 'channels': {
        const count = this.planned().filter(({ channelIds }) => channelIds.length === 0).length;
        return count === 0
          ? null
          : {
              text: $localize`${count} tiltak har ingen kanal`,
              query: { channel: NONE, status: 'notCancelled', ...area },
            };
      }
    }
  });

  /** Goes to the address with this change of it. */
  protected show(change: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      queryParams: { open: null, ...change },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected fold(areaId: string): void {
    this.show({ open: this.open() === areaId ? null : areaId });
  }
}
