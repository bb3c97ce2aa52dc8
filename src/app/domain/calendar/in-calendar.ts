import { RegisterContext } from '../register/facets';
import { Filter } from '../register/narrow';
import { RegisterRow } from '../register/register-row';
import { passes } from './pass';

/**
 * Says of a row whether it stands in the calendar: the filter lets it through, and it is not cancelled.
 * What is cancelled keeps no deadline, as in the figures, unless somebody asks for it by its status.
 */
export function standsInCalendar(
  filter: Filter,
  context: RegisterContext,
): (row: RegisterRow) => boolean {
  const isThrough = passes(filter, context);
  const showsCancelled = filter.status?.includes('cancelled') ?? false;
  return (row) => (showsCancelled || row.status !== 'cancelled') && isThrough(row);
}
