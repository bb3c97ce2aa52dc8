import { Day, monthsOf, yearOf } from '../day/day';
import { areaOf, areas, byName, Directory } from '../directory/directory';
import { RegisterRow } from '../register/register-row';
import { Strategy } from '../strategy/strategy';
import { Unit } from '../unit/unit';
import { Side } from './coverage-grid';

/** The maps that there are, in the order of their choice. */
export const COVERAGE_MAPS = ['groups', 'objectives', 'channels'] as const;
export type CoverageMapId = (typeof COVERAGE_MAPS)[number];

/** What a map crosses. */
export interface MapSides {
  readonly rows: { readonly ids: readonly string[]; readonly of: Side };
  readonly columns: { readonly ids: readonly string[]; readonly of: Side };
  /** Whether a column is of the past, and so nothing can be done about it. */
  readonly isOver: (columnId: string) => boolean;
}

/** What maps are drawn with. */
export interface MapContext {
  readonly strategy: Pick<Strategy, 'goals' | 'objectives' | 'targetGroups' | 'channels'>;
  readonly directory: Directory;
  /** The year of the plans, and the day that it is. */
  readonly year: number;
  readonly today: Day;
}

/**
 * The sides of the map: target groups and main goals; units and objectives; channels and the months
 * of the deadlines.
 *
 * @param areaId the area whose units are the rows where units are; '' for the areas themselves
 * @param measures what is counted: a unit that is closed has a row where it has measures
 */
export function sidesOf(
  map: CoverageMapId,
  areaId: string,
  measures: readonly RegisterRow[],
  { strategy, directory, year, today }: MapContext,
): MapSides {
  const always = () => false;
  switch (map) {
    case 'groups':
      return {
        rows: { ids: idsOf(strategy.targetGroups), of: ({ targetGroupIds }) => targetGroupIds },
        columns: { ids: idsOf(strategy.goals), of: ({ goalIds }) => goalIds },
        isOver: always,
      };
    case 'objectives':
      return {
        rows:
          areaId === ''
            ? { ids: idsOf(areas(directory)), of: ({ unitId }) => [areaOf(directory, unitId)] }
            : {
                ids: idsOf(unitsOf(areaId, measures, directory)),
                of: ({ unitId }) => [unitId],
              },
        columns: { ids: idsOf(strategy.objectives), of: ({ objectiveIds }) => objectiveIds },
        isOver: always,
      };
    case 'channels':
      return {
        rows: { ids: idsOf(strategy.channels), of: ({ channelIds }) => channelIds },
        columns: { ids: monthsOf(year), of: ({ deadline }) => [deadline.slice(0, 7)] },
        // Of a year that is over, all months are looked back at.
        isOver: (month) => yearOf(today) === year && month < today.slice(0, 7),
      };
  }
}

/** The area's own measures, and its units by name: those that are open or have measures. */
function unitsOf(
  areaId: string,
  measures: readonly RegisterRow[],
  directory: Directory,
): readonly Unit[] {
  const planning = new Set(measures.map(({ unitId }) => unitId));
  const units = [...directory.units.values()];
  const own = units.filter(({ id }) => id === areaId && planning.has(id));
  const children = units.filter(
    ({ id, parentId, active }) => parentId === areaId && (active || planning.has(id)),
  );
  return [...own, ...byName(children)];
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
