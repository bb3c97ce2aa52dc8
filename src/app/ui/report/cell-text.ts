import { formatDay } from '../../domain/day/day';
import { Cell } from '../../domain/report/report';

const NUMBER = new Intl.NumberFormat('nb');

/** The cell as it is read on a page: `1 204`, `51 %`, `5. jan. 2026`; a dash where there is nothing. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === '') {
    return '–';
  }
  if (typeof cell === 'string') {
    return cell;
  }
  if (typeof cell === 'number') {
    return NUMBER.format(cell);
  }
  return 'percent' in cell ? `${NUMBER.format(cell.percent)}\u00a0%` : formatDay(cell.day);
}
