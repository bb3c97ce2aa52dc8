import { Life } from './as-it-was';

/** What leaders say of measures that they show to others. */
const REASONS = [
  'Mange kom, og det kostet nesten ingenting. Invitasjonen gikk ut tre uker før, og igjen to dager før.',
  'Vi spurte målgruppa først, og da ble budskapet et annet enn vi hadde tenkt. Ta gjerne teksten.',
  'Spørsmålene vi pleide å få på telefon, ble borte. Vi bruker det samme opplegget hvert år nå.',
  'Ungdommene laget det selv. Det tok lengre tid, men de andre ungdommene leste det.',
] as const;

const MINUTE_MS = 60_000;

/** An example as a plan holds it. */
export interface DemoExample {
  readonly by: string;
  readonly at: Date;
  readonly why: string;
}

/**
 * The measures that a unit shows to others: of every second unit its completed measure that was last
 * reported on, shown by whoever reported. Which units is told by their names, so that it is always the
 * same ones.
 */
export function showExamples(
  unitId: string,
  lives: ReadonlyMap<string, Life>,
): Readonly<Record<string, DemoExample>> {
  const number = [...unitId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const completed = [...lives]
    .filter(([, { measure }]) => measure.status === 'completed' && !measure.archived)
    .map(([id, { events }]) => ({ id, last: events[events.length - 1] }))
    .sort((one, other) => other.last.at.getTime() - one.last.at.getTime());
  if (number % 2 === 1 || completed.length === 0) {
    return {};
  }
  const [{ id, last }] = completed;
  const at = new Date(last.at.getTime() + MINUTE_MS);
  return { [id]: { by: last.by, at, why: REASONS[number % REASONS.length] } };
}
