import { Component, computed, input } from '@angular/core';
import { coverageOf } from '../../domain/figures/coverage';
import { Figures } from '../../domain/figures/figures';
import { DIALOGUE_LEVELS } from '../../domain/measure/measure';
import { channelFinding, coverageFinding, dialogueFinding, groupFinding } from '../words/findings';
import { DIALOGUE_NAMES } from '../words/words';
import { CoverageMap } from './coverage-map';
import { toCoverageTable } from './coverage-table';

/** Who is spoken to and how: goals by target groups, the channels, and how much is dialogue. */
@Component({
  selector: 'app-reach-section',
  imports: [CoverageMap],
  templateUrl: './reach-section.html',
  styleUrls: ['./section.scss', './reach-section.scss'],
})
export class ReachSection {
  readonly figures = input.required<Figures>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  private readonly coverage = computed(() => coverageOf(this.figures()));
  protected readonly coverageFinding = computed(() => coverageFinding(this.coverage()));
  protected readonly coverageTable = computed(() =>
    toCoverageTable(this.coverage(), this.isLive()),
  );
  protected readonly groupFinding = computed(() => groupFinding(this.figures()));
  protected readonly dialogueFinding = computed(() => dialogueFinding(this.figures()));
  protected readonly channelFinding = computed(() => channelFinding(this.figures()));
  /** How many inform, talk and involve, with each one's share of all in percent. */
  protected readonly dialogue = computed(() => {
    const { dialogue } = this.figures();
    const all = DIALOGUE_LEVELS.reduce((sum, id) => sum + dialogue[id], 0);
    return DIALOGUE_LEVELS.map((id) => ({
      ...{ id, name: DIALOGUE_NAMES[id], count: dialogue[id] },
      share: all === 0 ? 0 : (dialogue[id] / all) * 100,
    }));
  });
  /** The most used first, with its share of the most used one's length in percent. */
  protected readonly channels = computed(() => {
    const channels = [...this.figures().channels].sort((one, other) => other.count - one.count);
    const most = Math.max(1, ...channels.map(({ count }) => count));
    return channels.map((channel) => ({ ...channel, share: (channel.count / most) * 100 }));
  });
}
