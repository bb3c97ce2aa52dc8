import fc from 'fast-check';
import { anyRows, REGISTER_CONTEXT } from '../../testing/registers';
import { aRow } from '../../testing/measures';
import { narrowRows } from '../register/narrow';
import { indexAtOnce } from '../register/register-index';
import { standsInCalendar } from './in-calendar';
import { passes } from './pass';

describe('The filter of the calendar', () => {
  it('lets through what the register lets through', () => {
    const anyFilter = fc.record(
      {
        status: fc.subarray(['inProgress', 'completed', 'cancelled']),
        unit: fc.subarray(['school-1', 'library', 'closed']),
        area: fc.subarray(['area-1', 'area-2']),
        goal: fc.subarray(['goal-1', 'goal-2']),
        channel: fc.subarray(['channel-1', 'none']),
        assignee: fc.subarray(['kari', 'none']),
        attention: fc.subarray(['overdue', 'slipped']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyRows, anyFilter, (rows, filter) => {
        const index = indexAtOnce(rows, REGISTER_CONTEXT);
        const { kept } = narrowRows(index, filter, null);
        expect(rows.filter(passes(filter, REGISTER_CONTEXT))).toEqual(
          rows.filter((_, row) => kept[row] === 1),
        );
      }),
    );
  });

  it('leaves out what is cancelled, unless somebody asks for it', () => {
    const cancelled = aRow({ status: 'cancelled' });
    expect(standsInCalendar({}, REGISTER_CONTEXT)(cancelled)).toBeFalse();
    expect(standsInCalendar({ status: ['inProgress'] }, REGISTER_CONTEXT)(cancelled)).toBeFalse();
    expect(standsInCalendar({ status: ['cancelled'] }, REGISTER_CONTEXT)(cancelled)).toBeTrue();
    expect(
      standsInCalendar({ status: ['cancelled'], unit: ['library'] }, REGISTER_CONTEXT)(cancelled),
    ).toBeFalse();
    expect(standsInCalendar({}, REGISTER_CONTEXT)(aRow())).toBeTrue();
  });
});
