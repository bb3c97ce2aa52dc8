import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Health, Status } from '../../domain/measure/measure';
import { HEALTH_BADGES, STATUS_BADGES } from '../words/words';

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

/** Forfalt or ikke oppdatert: computed, never chosen, and so drawn apart from the status. */
@Component({
  selector: 'app-attention-badge',
  imports: [MatIcon],
  template: `
    <mat-icon
      [svgIcon]="kind() === 'overdue' ? 'eventBusy' : 'history'"
      [style.color]="kind() === 'overdue' ? 'var(--status-late)' : 'var(--status-at-risk)'"
    />
    @if (kind() === 'overdue') {
      <span i18n>Forfalt</span>
    } @else {
      <span i18n>Ikke oppdatert</span>
    }
  `,
  styleUrl: './badge.scss',
})
export class AttentionBadge {
  readonly kind = input.required<'overdue' | 'stale'>();
}
