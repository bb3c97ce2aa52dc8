import { inject, Injectable, signal } from '@angular/core';
import { yearOf } from '../../domain/day/day';
import { Clock } from '../clock/clock';

/** The year that plans, register and overview show; this year until somebody chooses another. */
@Injectable({ providedIn: 'root' })
export class YearChoice {
  private readonly chosen = signal(yearOf(inject(Clock).today()));
  readonly year = this.chosen.asReadonly();

  choose(year: number): void {
    this.chosen.set(year);
  }
}
