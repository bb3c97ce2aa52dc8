import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Day, formatDay } from '../../domain/day/day';
import { Directory, personName } from '../../domain/directory/directory';
import { isEscalated, isOpen, isOverdue, isStale } from '../../domain/measure/attention';
import { MeasureLine } from '../../domain/measure/measure-line';
import { AttentionBadge, HealthBadge, StatusBadge } from '../badges/badge';
import { ProgressBar } from '../figures/progress-bar';

/** A measure in a list: what it is, how it stands, when it is due, and the way to report on it. */
@Component({
  selector: 'app-measure-row',
  imports: [AttentionBadge, HealthBadge, MatButton, ProgressBar, RouterLink, StatusBadge],
  templateUrl: './measure-row.html',
  styleUrl: './measure-row.scss',
})
export class MeasureRow {
  readonly measure = input.required<MeasureLine>();
  readonly planId = input.required<string>();
  readonly today = input.required<Day>();
  readonly directory = input.required<Directory>();
  readonly mayReport = input(false);
  /** Named where measures of several units stand together. */
  readonly unitName = input('');
  readonly leaderName = input('');

  protected readonly isEscalated = computed(() => isEscalated(this.measure()));
  protected readonly isOverdue = computed(() => isOverdue(this.measure(), this.today()));
  protected readonly isStale = computed(() => isStale(this.measure(), this.today()));
  protected readonly isOpen = computed(() => isOpen(this.measure()));
  protected readonly deadline = computed(() => formatDay(this.measure().deadline));
  protected readonly assignee = computed(() =>
    personName(this.directory(), this.measure().assigneeUid),
  );
}
