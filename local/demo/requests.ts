import { addDays, Day } from '../../src/app/domain/day/day';
import { isOpen } from '../../src/app/domain/measure/attention';
import { Life } from './as-it-was';
import { ADVISOR_UIDS } from './people';

/** A request for a status as a plan holds it. */
export interface DemoRequest {
  readonly by: string;
  readonly at: Date;
  readonly on: Day;
  readonly note: string;
  readonly measureIds: readonly string[];
}

interface Asked {
  readonly by: string;
  readonly daysAgo: number;
  readonly most: number;
  readonly note: string;
  /** Whether the line has answered since. */
  readonly isAnswered: boolean;
}

const [FIRST, SECOND] = ADVISOR_UIDS;

/** Which units have been asked: some lately, some for so long that their area hears of it. */
const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  'lilleby-skole': [
    {
      by: FIRST,
      daysAgo: 3,
      most: 2,
      note: 'Vi skriver om skolestarten på nettsidene. Hvor langt er dere kommet?',
      isAnswered: false,
    },
  ],
  'hjemmetjenesten-heimdal': [
    {
      by: SECOND,
      daysAgo: 12,
      most: 2,
      note: 'Ledergruppen møtes snart. Kan dere si hvordan det går?',
      isAnswered: false,
    },
  ],
  'saupstad-helse-og-velferdssenter': [
    { by: FIRST, daysAgo: 16, most: 3, note: '', isAnswered: false },
  ],
  'nardo-skole': [
    {
      by: FIRST,
      daysAgo: 5,
      most: 2,
      note: 'Holder fristen for informasjonen til de foresatte?',
      isAnswered: false,
    },
  ],
  'trondheim-bydrift': [
    { by: SECOND, daysAgo: 21, most: 2, note: 'Rakk dere vintervarselet?', isAnswered: true },
  ],
};

/**
 * The requests that stand in a unit's plan this day, by id; none in most. Asked about is what was
 * open and had not been reported on since; where it says so, what has been.
 */
export function requestsOf(
  unitId: string,
  lives: ReadonlyMap<string, Life>,
  today: Day,
): Readonly<Record<string, DemoRequest>> {
  const requests: Record<string, DemoRequest> = {};
  const taken = new Set<string>();
  for (const [index, asked] of (ASKED[unitId] ?? []).entries()) {
    const on = addDays(today, -asked.daysAgo);
    const measureIds = [...lives]
      .filter(([id, { measure }]) => isOpen(measure) && !taken.has(id))
      .filter(([, { measure }]) => measure.reportedOn >= on === asked.isAnswered)
      .slice(0, asked.most)
      .map(([id]) => id);
    measureIds.forEach((id) => taken.add(id));
    if (measureIds.length > 0) {
      const { by, note } = asked;
      const at = new Date(`${on}T08:30:00Z`);
      requests[`sporsmal-${index + 1}`] = { by, at, on, note, measureIds };
    }
  }
  return requests;
}
