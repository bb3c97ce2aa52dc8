import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Figures } from '../../domain/figures/figures';
import { lateFinding } from '../words/findings';

/** Late measures named on the page; the rest are one click away. */
const LATE_SHOWN = 10;

/** What is late, the longest overdue first, and who answers for it. */
@Component({
  selector: 'app-late-section',
  imports: [RouterLink],
  templateUrl: './late-section.html',
  styleUrls: ['./section.scss', './late-section.scss'],
})
export class LateSection {
  readonly figures = input.required<Figures>();
  /** Whether the figures are of now, so that the register has the rest. */
  readonly isLive = input(true);

  protected readonly noLeader = $localize`Ingen leder akkurat nå`;
  protected readonly finding = computed(() => lateFinding(this.figures()));
  protected readonly shown = computed(() => this.figures().late.slice(0, LATE_SHOWN));
}
