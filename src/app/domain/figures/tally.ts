import { STATUSES, Status } from '../measure/measure';
import { Counts, StatusCounts } from './figures';
import { Standing } from './standing';

/** No measure in any status. */
export function noStatuses(): Record<Status, number> {
  return { notStarted: 0, inProgress: 0, completed: 0, postponed: 0, cancelled: 0 };
}

/** All measures of these counts. */
export function sumOf(counts: StatusCounts): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

/** Counts measures as they pass, so that all figures of a year come of looking at each once. */
export class Tally {
  readonly byStatus = noStatuses();
  overdue = 0;
  stale = 0;
  critical = 0;
  private slips = 0;
  private progressSum = 0;
  private expectedSum = 0;

  get total(): number {
    return sumOf(this.byStatus);
  }

  /** Measures that are not cancelled. */
  get planned(): number {
    return this.total - this.byStatus.cancelled;
  }

  add({ line, isPlanned, isOverdue, isStale, isCritical, expected }: Standing): void {
    this.byStatus[line.status]++;
    this.overdue += Number(isOverdue);
    this.stale += Number(isStale);
    this.critical += Number(isCritical);
    if (isPlanned) {
      this.slips += line.slips;
      this.progressSum += line.progress;
      this.expectedSum += expected;
    }
  }

  /** Adds all that another has counted, as an area does with its units. */
  addAll(other: Tally): void {
    for (const status of STATUSES) {
      this.byStatus[status] += other.byStatus[status];
    }
    this.overdue += other.overdue;
    this.stale += other.stale;
    this.critical += other.critical;
    this.slips += other.slips;
    this.progressSum += other.progressSum;
    this.expectedSum += other.expectedSum;
  }

  counts(): Counts {
    return {
      total: this.total,
      byStatus: { ...this.byStatus },
      overdue: this.overdue,
      stale: this.stale,
      critical: this.critical,
      slips: this.slips,
      progress: this.mean(this.progressSum),
      expected: this.mean(this.expectedSum),
    };
  }

  private mean(sum: number): number | null {
    return this.planned === 0 ? null : Math.round(sum / this.planned);
  }
}
