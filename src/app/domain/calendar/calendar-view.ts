import { Day, isDay } from '../day/day';
import { Filter } from '../register/narrow';
import { EVERYTHING, Parameters, readView, writeView } from '../register/register-view';

/** How the calendar stands: a sheet of a month or a week, or the month's days one after the other. */
const LAYOUTS = ['month', 'week', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the rings of the year wheel stand for. */
const RINGS = ['area', 'goal'] as const;
export type Ring = (typeof RINGS)[number];

/** What the year wheel counts in a month: deadlines in it, or measures that run through it. */
const MEASURES_COUNTED = ['deadlines', 'running'] as const;
export type Counted = (typeof MEASURES_COUNTED)[number];

/** A field of the year wheel: a month of a ring; '' for the ring is the month in all of them. */
export interface WheelField {
  readonly ringId: string;
  /** From 0, January, to 11. */
  readonly month: number;
}

/** How somebody looks at the calendar's three pages: all of it stands in the address. */
export interface CalendarView {
  /** The register's own choices, by the same names: a link can go from the one to the other. */
  readonly filter: Filter;
  readonly layout: Layout;
  /** A day of the month or week that is shown; '' where the address names none. */
  readonly day: Day | '';
  /** The day that is unfolded beside the sheet; '' where none is. */
  readonly opened: Day | '';
  /** Whether the days that measures start stand there too. */
  readonly starts: boolean;
  readonly asTable: boolean;
  readonly ring: Ring;
  readonly counted: Counted;
  readonly field: WheelField | null;
}

export const USUAL_VIEW: CalendarView = {
  filter: {},
  layout: 'month',
  day: '',
  opened: '',
  starts: false,
  asTable: false,
  ring: 'area',
  counted: 'deadlines',
  field: null,
};

/** Reads a view from a page's query parameters. What it does not know is left out. */
export function readCalendarView(parameters: Parameters): CalendarView {
  const text = (name: string) => {
    const parameter = parameters[name];
    return typeof parameter === 'string' ? parameter : (parameter?.[0] ?? '');
  };
  const day = text('day');
  const opened = text('opened');
  return {
    filter: readView(parameters).filter,
    layout: LAYOUTS.find((known) => known === text('layout')) ?? USUAL_VIEW.layout,
    day: isDay(day) ? day : '',
    opened: isDay(opened) ? opened : '',
    starts: text('starts') === 'yes',
    asTable: text('table') === 'yes',
    ring: RINGS.find((known) => known === text('ring')) ?? USUAL_VIEW.ring,
    counted: MEASURES_COUNTED.find((known) => known === text('counted')) ?? USUAL_VIEW.counted,
    field: readField(text('field')),
  };
}

/** The query parameters that {@link readCalendarView} reads as the view; what is usual is left out. */
export function writeCalendarView(view: CalendarView): Record<string, string | readonly string[]> {
  return {
    ...writeView({ ...EVERYTHING, filter: view.filter }),
    ...(view.layout !== USUAL_VIEW.layout && { layout: view.layout }),
    ...(view.day && { day: view.day }),
    ...(view.opened && { opened: view.opened }),
    ...(view.starts && { starts: 'yes' }),
    ...(view.asTable && { table: 'yes' }),
    ...(view.ring !== USUAL_VIEW.ring && { ring: view.ring }),
    ...(view.counted !== USUAL_VIEW.counted && { counted: view.counted }),
    ...(view.field && { field: `${view.field.month + 1}.${view.field.ringId}` }),
  };
}

/** `3.helse` is March in the ring of `helse`, `3.` is March in all rings. */
function readField(text: string): WheelField | null {
  const match = /^(1[0-2]|[1-9])\.(.*)$/.exec(text);
  return match && { month: Number(match[1]) - 1, ringId: match[2] };
}
