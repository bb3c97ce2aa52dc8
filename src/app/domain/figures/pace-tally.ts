import { Counts, Pace } from './figures';
import { forecast } from './forecast';
import { Calendar, Standing } from './standing';
import { Tally } from './tally';

/** Counts measures as they pass, and when they were completed and should have been. */
export class PaceTally {
  private readonly tally = new Tally();
  private readonly completed: number[];
  private readonly expected: number[];
  private completions = 0;

  constructor(private readonly calendar: Calendar) {
    this.completed = calendar.weeks.map(() => 0);
    this.expected = calendar.weeks.map(() => 0);
  }

  add(standing: Standing): void {
    this.tally.add(standing);
    this.completions += Number(standing.isRecent);
    if (standing.completedWeek >= 0) {
      this.completed[standing.completedWeek]++;
    }
    if (standing.expectedWeek >= 0) {
      this.expected[standing.expectedWeek]++;
    }
  }

  figures(): Counts & Pace {
    const { tally, completions } = this;
    const { year, today } = this.calendar;
    const completed = tally.byStatus.completed;
    return {
      ...tally.counts(),
      completedByWeek: cumulative(this.completed),
      expectedByWeek: cumulative(this.expected),
      forecast: forecast({ completed, of: tally.planned, completions }, year, today),
    };
  }
}

function cumulative(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
