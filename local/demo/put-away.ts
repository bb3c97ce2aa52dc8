import { Clash, Clashes } from '../../src/app/domain/coordination/clash';
import { DISMISSAL_LIMITS } from '../../src/app/domain/coordination/dismissal';
import { findClashes } from '../../src/app/domain/coordination/find-clashes';
import { Day, yearOf } from '../../src/app/domain/day/day';
import { readLine, writeLine } from '../../src/app/domain/measure/measure-line';
import { planIdOf } from '../../src/app/domain/plan/plan';
import { RegisterRow } from '../../src/app/domain/register/register-row';
import { atOnce } from '../../src/app/domain/slices/at-once';
import { Life } from './as-it-was';
import { ADVISOR_UIDS } from './people';
import { DemoDocument } from './plan-documents';
import { lastWorkdayBefore } from './workday';

const REASON = 'Lederne har snakket sammen og deler på budskapet.';

/**
 * The clash that an advisor has put away: the second of those that come, so that the first still
 * stands on the page. None where there is no second.
 */
export function putOneAway(
  today: Day,
  lives: ReadonlyMap<string, ReadonlyMap<string, Life>>,
): readonly DemoDocument[] {
  const [, clash] = clashesAmong(rowsOf(yearOf(today), lives), today).coming.filter(isSmall);
  if (!clash) {
    return [];
  }
  return [
    {
      path: `coordination/${yearOf(today)}`,
      data: {
        dismissed: {
          [clash.id]: {
            measureIds: clash.measures.map(({ id }) => id),
            reason: REASON,
            by: ADVISOR_UIDS[0],
            at: new Date(`${lastWorkdayBefore(today)}T09:30:00Z`),
          },
        },
        lastEntry: clash.id,
      },
    },
  ];
}

/** The measures as the plans' lines tell of them. */
function rowsOf(
  year: number,
  lives: ReadonlyMap<string, ReadonlyMap<string, Life>>,
): readonly RegisterRow[] {
  return [...lives].flatMap(([unitId, own]) =>
    [...own].flatMap(([id, { measure }]) => {
      const line = readLine(id, writeLine(measure));
      return line && !line.archived ? [{ ...line, unitId, planId: planIdOf(unitId, year) }] : [];
    }),
  );
}

function clashesAmong(rows: readonly RegisterRow[], today: Day): Clashes {
  return atOnce(findClashes(rows, today));
}

function isSmall({ measures }: Clash): boolean {
  return measures.length <= DISMISSAL_LIMITS.measures;
}
