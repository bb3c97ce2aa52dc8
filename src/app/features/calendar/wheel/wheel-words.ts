import { DrawnField } from '../../../domain/calendar/wheel-drawing';
import { MONTH_NAMES } from '../../../domain/day/day';
import { capital } from '../../../ui/words/capital';
import { deadlinesText, runningText } from '../calendar-words';

/** A field in words: `Mars, Kultur: 3 frister, 1 forfalt, 8 tiltak pågår`. */
export function fieldName(
  { month, deadlines, overdue, running }: Omit<DrawnField, 'path'>,
  ring: string,
): string {
  const name = capital(MONTH_NAMES[month].full);
  const numbers = [deadlinesText(deadlines)];
  if (overdue > 0) {
    numbers.push($localize`${overdue} forfalt`);
  }
  numbers.push(runningText(running));
  return `${ring === '' ? name : `${name}, ${ring}`}: ${numbers.join(', ')}`;
}

/** A ring's own colour, between the theme's two: known by its number, told apart by this. */
export function ringColor(depth: number): string {
  const share = Math.round((1 - depth) * 100);
  return `color-mix(in oklch, var(--mat-sys-primary) ${share}%, var(--mat-sys-tertiary))`;
}
