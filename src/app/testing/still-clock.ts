import { Provider, signal } from '@angular/core';
import { Clock } from '../data/clock/clock';
import { Day } from '../domain/day/day';

/** A clock on which it is always the same day. */
class StillClock extends Clock {
  override readonly today;

  constructor(day: Day) {
    super();
    this.today = signal(day).asReadonly();
  }
}

/** Makes it this day, whatever day the tests are run on. */
export function provideDay(day: Day): Provider {
  return { provide: Clock, useFactory: () => new StillClock(day) };
}
