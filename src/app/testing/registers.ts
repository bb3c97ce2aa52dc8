import * as fc from 'fast-check';
import { FacetCounts } from '../domain/register/narrow';
import { Facet, FACETS, RegisterContext } from '../domain/register/facets';
import { RegisterIndex } from '../domain/register/register-index';
import { RegisterRow } from '../domain/register/register-row';
import { DIALOGUE_LEVELS, HEALTHS, STATUSES } from '../domain/measure/measure';
import { aRow } from './measures';
import { aDirectory, anArea, aPerson, aUnit } from './municipality';
import { aStrategy } from './strategies';

/** Two areas with a unit each; Ola leads the library, and Kari leads the area that it stands in. */
export const REGISTER_CONTEXT: RegisterContext = {
  directory: aDirectory(
    [
      anArea(),
      aUnit(),
      anArea({ id: 'area-2', name: 'Kultur', leaderUid: 'kari' }),
      aUnit({ id: 'library', name: 'Folkebiblioteket', parentId: 'area-2', leaderUid: 'ola' }),
    ],
    [
      aPerson(),
      aPerson({ uid: 'ola', displayName: 'Ola Ødegård' }),
      aPerson({ uid: 'kari', displayName: 'Kari Utfører' }),
    ],
  ),
  strategy: aStrategy(),
  today: '2026-11-23',
};

const day = fc.constantFrom('2026-01-05', '2026-10-01', '2026-11-23', '2026-12-31');
const some = (...ids: readonly string[]) => fc.subarray([...ids]);

/** Any rows, of few enough choices that several rows share each. */
export const anyRows: fc.Arbitrary<readonly RegisterRow[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom('Ny skolerute', 'Åpen dag', 'Bok til alle', 'Ærlig talt', 'åpen bok'),
      unitId: fc.constantFrom('school-1', 'library', 'area-2', 'closed'),
      status: fc.constantFrom(...STATUSES),
      health: fc.constantFrom(...HEALTHS),
      progress: fc.integer({ min: 0, max: 100 }),
      start: day,
      deadline: day,
      reportedOn: fc.constantFrom('', '2026-09-01', '2026-11-20'),
      slips: fc.nat(2),
      escalated: fc.boolean(),
      goalIds: fc.subarray(['goal-2', 'goal-1', 'goal-9'], { minLength: 1 }),
      targetGroupIds: fc.subarray(['group-1', 'group-2'], { minLength: 1 }),
      channelIds: some('channel-1', 'channel-2'),
      objectiveIds: some('objective-1'),
      assigneeUid: fc.constantFrom('', 'kari', 'gone'),
      dialogueLevel: fc.constantFrom(...DIALOGUE_LEVELS),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, number) => aRow({ ...row, id: `measure-${number}` })));

/** Counts that are not 0, by the choice's id. */
export function countsById(
  index: RegisterIndex,
  counts: FacetCounts,
): Partial<Record<Facet, Record<string, number>>> {
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      Object.fromEntries(
        index.columns[facet].ids
          .map((id, code) => [id, counts[facet][code]] as const)
          .filter(([, count]) => count > 0),
      ),
    ]),
  );
}
