import { pointAt, Point, Turn } from './wheel-shape';

/** A text that belongs to a place at the rim of the wheel. */
export interface Label {
  readonly id: string;
  readonly turn: Turn;
}

/** Where the text stands: beside the wheel, with a line from its place at the rim. */
export interface PlacedLabel {
  readonly id: string;
  readonly side: 'left' | 'right';
  /** The middle of the text's line. */
  readonly y: number;
  readonly rim: Point;
}

/** The room for labels at each side: as high as the drawing, in units of it. */
export interface LabelRoom {
  readonly radius: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
}

/** How many labels there is room for at one side. */
export function labelsASide({ top, bottom, lineHeight }: LabelRoom): number {
  return Math.floor((bottom - top) / lineHeight) + 1;
}

/**
 * Places the labels in a column at each side, in the order of the rim, each as near to its place as
 * those above and below leave room for. `null` where a side has more than there is room for.
 */
export function placeLabels(
  labels: readonly Label[],
  room: LabelRoom,
): readonly PlacedLabel[] | null {
  const right = labels.filter(({ turn }) => turn < 0.5);
  const left = labels.filter(({ turn }) => turn >= 0.5);
  const most = labelsASide(room);
  return right.length > most || left.length > most
    ? null
    : [...placeSide(right, 'right', room), ...placeSide(left, 'left', room)];
}

function placeSide(
  labels: readonly Label[],
  side: PlacedLabel['side'],
  { radius, top, bottom, lineHeight }: LabelRoom,
): readonly PlacedLabel[] {
  const placed = labels
    .map(({ id, turn }) => ({ id, side, rim: pointAt(radius, turn), turn, y: 0 }))
    .sort((one, other) => (side === 'right' ? one.turn - other.turn : other.turn - one.turn));
  let least = top;
  for (const label of placed) {
    label.y = Math.max(least, label.rim.y);
    least = label.y + lineHeight;
  }
  let most = bottom;
  for (const label of placed.toReversed()) {
    label.y = Math.min(most, label.y);
    most = label.y - lineHeight;
  }
  return placed.map(({ id, y, rim }) => ({ id, side, y, rim }));
}
