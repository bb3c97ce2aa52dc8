import { Change, Comparison, CountChanges } from '../../../domain/figures/compare-figures';
import { writeDays } from '../../../domain/day/day';

/** How a figure has changed, in words. */
export function changeText({ by }: Change): string {
  if (by === null) {
    return $localize`kan ikke sammenlignes`;
  }
  if (by === 0) {
    return $localize`uendret`;
  }
  return by > 0 ? $localize`${by} flere` : $localize`${-by} færre`;
}

/** How a share has changed, in words. */
export function pointsText({ by }: Change): string {
  if (by === null) {
    return $localize`kan ikke sammenlignes`;
  }
  if (by === 0) {
    return $localize`uendret`;
  }
  return by > 0 ? $localize`${by} prosentpoeng mer` : $localize`${-by} prosentpoeng mindre`;
}

/** A figure of a row: what it is, before, after and the difference in words. */
export interface ChangeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** The key figures of the whole, a goal or an area. */
export function changeRows(changes: CountChanges): readonly ChangeRow[] {
  const counted = (name: string, change: Change): ChangeRow => ({
    name,
    before: shown(change.before),
    after: shown(change.after),
    change: changeText(change),
  });
  const { progress } = changes;
  return [
    counted($localize`Tiltak i alt`, changes.total),
    counted($localize`Fullført`, changes.completed),
    counted($localize`Forfalt`, changes.overdue),
    counted($localize`Ikke oppdatert`, changes.stale),
    counted($localize`Kritisk`, changes.critical),
    {
      name: $localize`Framdrift`,
      before: share(progress.before),
      after: share(progress.after),
      change: pointsText(progress),
    },
  ];
}

/** What has happened from the one to the other, in a sentence. */
export function comparisonFinding({ from, to, whole }: Comparison): string {
  const [earlier, later] = writeDays(from, to);
  const completed = changeText(whole.completed);
  const overdue = changeText(whole.overdue);
  return $localize`Fra ${earlier}:from: til ${later}:to:: ${completed}:completed: fullført, ${overdue}:overdue: forfalt`;
}

function shown(figure: number | null): string {
  return figure === null ? '–' : String(figure);
}

function share(figure: number | null): string {
  return figure === null ? '–' : `${figure}\u00a0%`;
}
