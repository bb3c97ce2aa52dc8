import { CalendarView, readCalendarView, USUAL_VIEW, writeCalendarView } from './calendar-view';

describe('The calendar in its address', () => {
  it('is a month of everything where the address says nothing', () => {
    expect(readCalendarView({})).toEqual(USUAL_VIEW);
    expect(writeCalendarView(USUAL_VIEW)).toEqual({});
  });

  it('comes back as it was written', () => {
    const view: CalendarView = {
      filter: { area: ['helse'], status: ['inProgress', 'postponed'] },
      layout: 'week',
      day: '2026-03-12',
      opened: '2026-03-13',
      starts: true,
      asTable: true,
      ring: 'goal',
      counted: 'running',
      field: { ringId: 'goal.2', month: 11 },
    };
    expect(readCalendarView(writeCalendarView(view))).toEqual(view);
    const all = { ...view, field: { ringId: '', month: 0 } };
    expect(readCalendarView(writeCalendarView(all))).toEqual(all);
  });

  it('leaves out what it does not know', () => {
    const parameters = {
      layout: 'decade',
      day: '2026-02-30',
      opened: 'tomorrow',
      starts: 'perhaps',
      ring: 'unit',
      counted: 'everything',
      field: '13.helse',
      status: 'unheardOf',
    };
    expect(readCalendarView(parameters)).toEqual(USUAL_VIEW);
  });

  it('takes the first of several', () => {
    expect(readCalendarView({ day: ['2026-03-12', '2026-04-12'] }).day).toBe('2026-03-12');
  });
});
