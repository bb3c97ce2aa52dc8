import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { dayOf } from '../../domain/day/day';

/** Which day it is, for everything that is late or stale. A page left open overnight moves on. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly day = signal(dayOf(new Date()));
  readonly today = this.day.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    document.addEventListener('visibilitychange', () => this.look());
    document.defaultView?.setInterval(() => this.look(), 60_000);
  }

  private look(): void {
    this.day.set(dayOf(new Date()));
  }
}
