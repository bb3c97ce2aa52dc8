import { Day, yearOf } from '../day/day';
import { MeasureLine } from '../measure/measure-line';
import { MonthFigures } from './figures';

type Month = { -readonly [Field in keyof MonthFigures]: number };

/** Counts how the measures went whose deadlines have come, month by month. */
export class MonthTally {
  private readonly months: Month[];

  constructor(
    private readonly year: number,
    private readonly today: Day,
  ) {
    const count = yearOf(today) > year ? 12 : yearOf(today) < year ? 0 : monthOf(today);
    this.months = Array.from({ length: count }, (_, index) => ({
      month: index + 1,
      due: 0,
      onTime: 0,
      late: 0,
      open: 0,
      onFirstDeadline: 0,
    }));
  }

  /** Counts a measure that is neither archived nor cancelled. */
  add({ status, deadline, firstDeadline, reportedOn }: MeasureLine): void {
    if (deadline > this.today || yearOf(deadline) !== this.year) {
      return;
    }
    const month = this.months[monthOf(deadline) - 1];
    month.due++;
    if (status !== 'completed') {
      month.open++;
      return;
    }
    // Completed and never reported is '', before any deadline: nothing says that it was late.
    month[reportedOn <= deadline ? 'onTime' : 'late']++;
    month.onFirstDeadline += Number(reportedOn <= firstDeadline);
  }

  figures(): readonly MonthFigures[] {
    return this.months;
  }
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
