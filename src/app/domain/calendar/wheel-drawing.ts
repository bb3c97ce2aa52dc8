import { addDays, Day, mondayOf, yearOf } from '../day/day';
import { Counted } from './calendar-view';
import {
  fieldPath,
  Point,
  pointAt,
  Radii,
  ringRadii,
  textPath,
  Turn,
  turnOfDay,
  turnsOfMonth,
} from './wheel-shape';
import { MonthCount, YearWheel } from './year-wheel';

/** A field as it is drawn. */
export interface DrawnField extends MonthCount {
  readonly ringId: string;
  readonly month: number;
  /** What the wheel counts. */
  readonly count: number;
  /** The count against the largest of all fields, from 0 to 1. */
  readonly strength: number;
  readonly path: string;
  /** Where the number stands, and where the number of late ones does. */
  readonly middle: Point;
  readonly corner: Point;
}

/** A ring as it is drawn, the outermost first. */
export interface DrawnRing {
  readonly id: string;
  readonly name: string;
  /** Its number in the legend, from 1. */
  readonly number: number;
  /** How far in it is, from 0 to 1: what its colour is mixed by. */
  readonly depth: number;
  /** Where its number stands, at the turn of the year. */
  readonly badge: Point;
  readonly fields: readonly DrawnField[];
}

/** A month of the rim: its name, and what happens in it in all rings. */
export interface DrawnMonth extends DrawnField {
  readonly namePath: string;
  readonly countPath: string;
}

/** The wheel in units of its drawing, with its middle in (0, 0). */
export interface WheelDrawing {
  readonly rings: readonly DrawnRing[];
  readonly months: readonly DrawnMonth[];
  /** One for the Monday of each week of the year. */
  readonly ticks: readonly { readonly from: Point; readonly to: Point; readonly isLong: boolean }[];
  /** How large numbers are: they grow smaller where there are many rings. */
  readonly textSize: number;
}

/** From the middle: where the rings are, the months around them, and the weeks outermost. */
export const WHEEL: Readonly<Record<'rings' | 'months' | 'ticks', Radii>> = {
  rings: { inner: 140, outer: 424 },
  months: { inner: 430, outer: 488 },
  ticks: { inner: 494, outer: 500 },
};

const GAP = 4;

/** Works out where everything in the wheel stands. */
export function drawWheel(wheel: YearWheel, counted: Counted, year: number): WheelDrawing {
  const { rings, months } = wheel;
  const largest = Math.max(1, ...rings.flatMap((ring) => ring.months.map((one) => one[counted])));
  const largestMonth = Math.max(1, ...months.map((one) => one[counted]));
  const radii = ringRadii(Math.max(1, rings.length), WHEEL.rings, GAP);
  return {
    rings: rings.map((ring, place) => ({
      id: ring.id,
      name: ring.name,
      number: place + 1,
      depth: rings.length < 2 ? 0 : place / (rings.length - 1),
      badge: pointAt(middleOf(radii[place]), 0),
      fields: ring.months.map((count, month) =>
        drawField(ring.id, month, count, counted, radii[place], largest),
      ),
    })),
    months: months.map((count, month) => {
      const [from, to] = turnsOfMonth(month);
      return {
        ...drawField('', month, count, counted, WHEEL.months, largestMonth),
        namePath: textPath(WHEEL.months.outer - 18, from, to),
        countPath: textPath(WHEEL.months.inner + 15, from, to),
      };
    }),
    ticks: mondaysOf(year).map((monday) => {
      const turn = turnOfDay(monday);
      const isLong = monday.slice(8) <= '07';
      const { inner, outer } = WHEEL.ticks;
      return { from: pointAt(inner, turn), to: pointAt(outer + (isLong ? 5 : 0), turn), isLong };
    }),
    textSize: Math.min(22, Math.round((radii[0].outer - radii[0].inner) * 0.46)),
  };
}

function drawField(
  ringId: string,
  month: number,
  amounts: MonthCount,
  counted: Counted,
  radii: Radii,
  largest: number,
): DrawnField {
  const [from, to] = turnsOfMonth(month);
  const middle = middleOf(radii);
  return {
    ...amounts,
    ringId,
    month,
    count: amounts[counted],
    strength: amounts[counted] / largest,
    path: fieldPath(radii, from, to, GAP),
    middle: pointAt(middle, (from + to) / 2),
    corner: pointAt(middle, cornerTurn(middle, to)),
  };
}

/** As far from the field's later side as a small number needs. */
function cornerTurn(radius: number, to: Turn): Turn {
  return to - 17 / (2 * Math.PI * radius);
}

function middleOf({ inner, outer }: Radii): number {
  return (inner + outer) / 2;
}

function mondaysOf(year: number): readonly Day[] {
  const mondays: Day[] = [];
  for (let day = mondayOf(`${year}-01-07`); yearOf(day) === year; day = addDays(day, 7)) {
    mondays.push(day);
  }
  return mondays;
}
