import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { ChartConfiguration, LinearScale, Tooltip } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import { provideCharts } from 'ng2-charts';
import { map } from 'rxjs';
import { Layer, LAYERS } from '../../../domain/coordination/line-of-sight';
import { NONE } from '../../../domain/register/facets';
import { ChartPalette } from '../../../ui/chart/chart-colors';
import { ChartFigure } from '../../../ui/chart/chart-figure';
import { RegisterQuery } from '../../../ui/figures/coverage-table';
import { UnreadableNotice } from '../../../ui/notice/unreadable-notice';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { CoordinationHeader } from '../coordination-header';
import { CoordinationStore } from '../coordination-store';
import { Names } from '../names';
import { toLineChart } from './line-chart';
import { LineStore } from './line-store';
import {
  flowFinding,
  flowQuery,
  LAYER_NAMES,
  lineSentence,
  nodeName,
  weightText,
} from './line-words';

/** The layers that a step can begin at. */
const STEPS = LAYERS.slice(0, -1);
/** Pixels that a node and its name take, and the least that a chart has. */
const HEIGHT = { node: 56, least: 320 };
/** What a lying sheet has room for under the finding, in pixels. */
const LYING_SHEET = { width: 1000, height: 470 };

/** How the measures go from main goal to channel, and where the line breaks. */
@Component({
  selector: 'app-line-page',
  imports: [
    ChartFigure,
    CoordinationHeader,
    EmptyState,
    LoadState,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    UnreadableNotice,
  ],
  providers: [
    LineStore,
    provideCharts({ registerables: [SankeyController, Flow, LinearScale, Tooltip] }),
  ],
  templateUrl: './line-page.html',
  styleUrls: ['../coordination.scss', './line-page.scss'],
})
export class LinePage {
  /** Of the address: the area, the unit in it, and the layer that the step shown begins at. */
  readonly area = input<string>();
  readonly unit = input<string>();
  readonly step = input<string>();

  private readonly router = inject(Router);
  private readonly palette = inject(ChartPalette);
  private readonly lineStore = inject(LineStore);
  protected readonly store = inject(CoordinationStore);
  protected readonly layerNames = LAYER_NAMES;
  protected readonly steps = STEPS;
  protected readonly weightText = weightText;
  /** Five layers have room on a desk alone. */
  protected readonly hasRoom = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 840px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );

  protected readonly areaId = computed(
    () => this.store.areas().find(({ id }) => id === this.area())?.id ?? '',
  );
  protected readonly units = computed(() =>
    this.areaId() === '' ? [] : this.store.unitsOf(this.areaId()),
  );
  protected readonly unitId = computed(
    () => this.units().find(({ id }) => id === this.unit())?.id ?? '',
  );
  /** Where the step that is shown begins; '' for all of them. */
  protected readonly from = computed<Layer | ''>(
    () => STEPS.find((known) => known === this.step()) ?? (this.hasRoom() ? '' : STEPS[0]),
  );

  protected readonly names = computed(
    () => new Names(this.store.strategy(), this.store.municipality.directory()),
  );
  /** What was last followed; it stands until the next is. */
  protected readonly line = this.lineStore.line;
  protected readonly isFollowed = this.lineStore.isFollowed;
  protected readonly sentence = computed(() => lineSentence(this.line()));
  protected readonly finding = computed(() => flowFinding(this.line(), this.names()));

  private readonly charted = computed(() => {
    const { nodes, steps } = this.line();
    const from = this.from();
    const first = from === '' ? 0 : LAYERS.indexOf(from);
    const layers = from === '' ? LAYERS : LAYERS.slice(first, first + 2);
    return {
      layers,
      nodes: layers.flatMap((layer) => nodes[layer]),
      links: (from === '' ? steps : [steps[first]]).flat(),
    };
  });
  protected readonly chart = computed(
    () =>
      toLineChart(this.charted(), this.names(), this.palette.colors(), (ends) => {
        void this.router.navigate(['/tiltak'], { queryParams: flowQuery(ends, this.place()) });
      }) as ChartConfiguration,
  );
  protected readonly paperSize = LYING_SHEET;
  protected readonly height = computed(() => {
    const { layers } = this.charted();
    const most = Math.max(...layers.map((layer) => this.line().nodes[layer].length));
    return Math.max(HEIGHT.least, most * HEIGHT.node + 40);
  });
  /** The same as tables, a table a step. */
  protected readonly tables = computed(() => {
    const { layers, links } = this.charted();
    return layers.slice(0, -1).map((layer, place) => ({
      layer,
      from: LAYER_NAMES[layer],
      to: LAYER_NAMES[layers[place + 1]],
      rows: links
        .filter(({ from }) => from.layer === layer)
        .map((link) => ({
          key: `${link.from.id} ${link.to.id}`,
          from: nodeName(link.from, this.names()),
          to: nodeName(link.to, this.names()),
          count: link.count,
          weight: link.weight,
          query: flowQuery([link.from, link.to], this.place()),
        })),
    }));
  });
  /** What the strategy lists and no measure goes through, by layer. */
  protected readonly unreached = computed(() => {
    const strategy = this.store.strategy();
    const { nodes } = this.line();
    const missing = (layer: Layer, entries: readonly { readonly id: string }[] = []) => ({
      layer,
      names: entries
        .filter(({ id }) => nodes[layer].every((node) => node.id !== id))
        .map(({ id }) => nodeName({ layer, id }, this.names())),
    });
    return [
      missing('goal', strategy?.goals),
      missing('objective', strategy?.objectives),
      missing('group', strategy?.targetGroups),
      missing('channel', strategy?.channels),
    ].filter(({ names }) => names.length > 0);
  });
  /** The measures whose line is broken, by where it breaks. */
  protected readonly breaks = computed(() => {
    const { withoutObjective, withoutChannel } = this.line();
    const queryOf = (layer: Layer) => flowQuery([{ layer, id: NONE }], this.place());
    return [
      {
        count: withoutObjective,
        text: $localize`Se de ${withoutObjective} uten kommunikasjonsmål`,
        query: queryOf('objective'),
      },
      {
        count: withoutChannel,
        text: $localize`Se de ${withoutChannel} uten kanal`,
        query: queryOf('channel'),
      },
    ].filter(({ count }) => count > 0);
  });
  private readonly place = computed<RegisterQuery>(() => ({
    ...(this.unitId() === '' && this.areaId() !== '' && { area: this.areaId() }),
    ...(this.unitId() !== '' && { unit: this.unitId() }),
  }));

  constructor() {
    this.lineStore.follow(
      computed(() => ({
        isReady: this.store.plans.status() === 'ready',
        measures: this.store.rowsOf(this.areaId(), this.unitId()),
        strategy: this.store.strategy(),
      })),
    );
  }

  /** The layer that the step at this place leads to. */
  protected nextOf(place: number): Layer {
    return LAYERS[place + 1];
  }

  /** Goes to the address with this change of it. */
  protected show(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }
}
