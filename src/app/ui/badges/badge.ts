import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Attention } from '../../domain/measure/attention';
import { Health, Status } from '../../domain/measure/measure';
import { ATTENTION_BADGES, HEALTH_BADGES, STATUS_BADGES } from '../words/words';

/** Status as icon and word; colour only repeats what they say. */
@Component({
  selector: 'app-status-badge',
  imports: [MatIcon],
  template: `<mat-icon [svgIcon]="badge().icon" [style.color]="badge().color" />{{
      badge().label
    }}`,
  styleUrl: './badge.scss',
})
export class StatusBadge {
  readonly status = input.required<Status>();
  protected readonly badge = computed(() => STATUS_BADGES[this.status()]);
}

/** Vurdering as icon and word. */
@Component({
  selector: 'app-health-badge',
  imports: [MatIcon],
  template: `<mat-icon [svgIcon]="badge().icon" [style.color]="badge().color" />{{
      badge().label
    }}`,
  styleUrl: './badge.scss',
})
export class HealthBadge {
  readonly health = input.required<Health>();
  protected readonly badge = computed(() => HEALTH_BADGES[this.health()]);
}

/** What draws attention to a measure. It is no status, and so drawn apart from it. */
@Component({
  selector: 'app-attention-badge',
  imports: [MatIcon],
  template: `<mat-icon [svgIcon]="badge().icon" [style.color]="badge().color" />{{
      badge().label
    }}`,
  styleUrl: './badge.scss',
})
export class AttentionBadge {
  readonly kind = input.required<Attention>();
  protected readonly badge = computed(() => ATTENTION_BADGES[this.kind()]);
}
