import {
  CellFinding,
  JudgedCell,
  JudgedGrid,
  judgeGrid,
} from '../../../domain/coordination/coverage-findings';
import { countGrid, CoverageGrid } from '../../../domain/coordination/coverage-grid';
import { CoverageMapId, MapContext, sidesOf } from '../../../domain/coordination/coverage-maps';
import { RegisterRow } from '../../../domain/register/register-row';
import { CoverageTable, CoverageTableRow, RegisterQuery } from '../../../ui/figures/coverage-table';
import { Names } from '../names';

/** A cell, a row or a column that is a finding, with the way to its measures. */
export interface FindingLine {
  readonly name: string;
  /** How many there are and how many were to be expected; '' where there is no more to say. */
  readonly detail: string;
  readonly query: RegisterQuery;
}

/** All that the page says of a map. */
export interface CoverageView {
  readonly heading: string;
  readonly sentence: string;
  readonly table: CoverageTable;
  readonly empty: readonly FindingLine[];
  readonly overfull: readonly FindingLine[];
}

/** Which map, of what. */
export interface CoverageChoice {
  readonly map: CoverageMapId;
  /** The area whose measures are counted; '' for all. */
  readonly areaId: string;
  /** The area whose units stand below it, in the map of areas; '' for none. */
  readonly openId: string;
}

/** Makes the map of these measures: those of the area, where one is chosen. */
export function coverageView(
  choice: CoverageChoice,
  measures: readonly RegisterRow[],
  context: MapContext,
): CoverageView {
  const names = new Names(context.strategy, context.directory);
  const { map, areaId, openId } = choice;
  const { rows, columns, isOver } = sidesOf(map, areaId, measures, context);
  const grid = countGrid(measures, rows, columns);
  const judged = judgeGrid(grid, isOver);
  const words = wordsOf(map, areaId, names);
  const unfolds = map === 'objectives' && areaId === '';
  return {
    heading: words.heading,
    sentence: sentenceOf(judged, words, grid.columnIds.some(isOver)),
    table: {
      corner: words.corner,
      columnKind: words.columnKind,
      columns: grid.columnIds.map((id, place) => ({
        id,
        short: map === 'channels' ? names.month(id).slice(0, 3) : numberOf(map, id, place, context),
        name: map === 'groups' ? names.goalName(id) : words.column(id),
        isOver: isOver(id),
      })),
      rows: grid.rowIds.flatMap((id, place): readonly CoverageTableRow[] => {
        const row = rowOf(id, judged.cells[place], grid, words);
        const isOpen = id === openId;
        return unfolds
          ? [{ ...row, isOpen }, ...(isOpen ? unitRows(id, measures, context, names) : [])]
          : [row];
      }),
      largest: judged.largest,
    },
    ...findingsOf(judged, grid, words),
  };
}

/** The units of an area, judged among themselves. */
function unitRows(
  areaId: string,
  measures: readonly RegisterRow[],
  context: MapContext,
  names: Names,
): readonly CoverageTableRow[] {
  const { rows, columns } = sidesOf('objectives', areaId, measures, context);
  const grid = countGrid(measures, rows, columns);
  const { cells } = judgeGrid(grid);
  const words = wordsOf('objectives', areaId, names);
  return grid.rowIds.map((id, place) => ({
    ...rowOf(id, cells[place], grid, words),
    // The area's own measures are another row than the area.
    id: `${areaId}/${id}`,
    isBelow: true,
  }));
}

function rowOf(
  id: string,
  cells: readonly JudgedCell[],
  { columnIds }: CoverageGrid,
  words: Words,
): CoverageTableRow {
  const name = words.row(id);
  return {
    id,
    name,
    cells: cells.map((cell, column) => ({
      count: cell.count,
      mark: cell.mark,
      label: `${$localize`tiltak`}: ${name}, ${words.column(columnIds[column])}${markText(cell)}`,
      query: { ...words.rowQuery(id), ...words.columnQuery(columnIds[column]) },
    })),
    isOpen: null,
    isBelow: false,
  };
}

function markText({ mark, expected }: JudgedCell): string {
  return mark === 'overfull' ? $localize`, overfull: rundt ${Math.round(expected)} var ventet` : '';
}

function findingsOf(
  { empty, overfull, emptyRows, emptyColumns }: JudgedGrid,
  { rowIds, columnIds }: CoverageGrid,
  words: Words,
): Pick<CoverageView, 'empty' | 'overfull'> {
  const lineOf = ({ row, column }: CellFinding, detail: string): FindingLine => ({
    name: `${words.row(rowIds[row])} · ${words.column(columnIds[column])}`,
    detail,
    query: { ...words.rowQuery(rowIds[row]), ...words.columnQuery(columnIds[column]) },
  });
  const nothing = $localize`ingen tiltak i det hele tatt`;
  const single = empty.filter(
    ({ row, column }) => !emptyRows.includes(row) && !emptyColumns.includes(column),
  );
  return {
    empty: [
      ...emptyRows.map((row) => ({
        name: words.row(rowIds[row]),
        detail: nothing,
        query: words.rowQuery(rowIds[row]),
      })),
      ...emptyColumns.map((column) => ({
        name: words.column(columnIds[column]),
        detail: nothing,
        query: words.columnQuery(columnIds[column]),
      })),
      ...single.map((cell) => lineOf(cell, expectedText(cell))),
    ],
    overfull: overfull.map((cell) =>
      lineOf(cell, $localize`${cell.count} tiltak, rundt ${Math.round(cell.expected)} var ventet`),
    ),
  };
}

function expectedText({ expected }: CellFinding): string {
  const rounded = Math.round(expected);
  return rounded === 0 ? '' : $localize`rundt ${rounded} var ventet`;
}

function sentenceOf(
  { judged, empty, overfull }: JudgedGrid,
  { pairs }: Words,
  isPartlyOver: boolean,
): string {
  const when = isPartlyOver ? $localize` fra og med denne måneden` : '';
  if (empty.length === 0 && overfull.length === 0) {
    return $localize`Alle ${judged} kombinasjoner av ${pairs}${when} har tiltak, og ingen er overfulle.`;
  }
  const few =
    empty.length === 0
      ? $localize`Alle kombinasjoner av ${pairs}${when} har tiltak`
      : empty.length === 1
        ? $localize`Én av ${judged} kombinasjoner av ${pairs}${when} er tom`
        : $localize`${empty.length} av ${judged} kombinasjoner av ${pairs}${when} er tomme`;
  const many =
    overfull.length === 0
      ? $localize`ingen er overfulle`
      : overfull.length === 1
        ? $localize`én er overfull`
        : $localize`${overfull.length} er overfulle`;
  return $localize`${few}, og ${many}.`;
}

/** What a map's sides are called, and how the register is narrowed to them. */
interface Words {
  readonly heading: string;
  readonly pairs: string;
  readonly corner: string;
  readonly columnKind: string;
  row(id: string): string;
  column(id: string): string;
  rowQuery(id: string): RegisterQuery;
  columnQuery(id: string): RegisterQuery;
}

function wordsOf(map: CoverageMapId, areaId: string, names: Names): Words {
  const status = 'notCancelled';
  const area: RegisterQuery = areaId === '' ? {} : { area: areaId };
  switch (map) {
    case 'groups':
      return {
        heading: $localize`Tiltak etter målgruppe og hovedmål`,
        pairs: $localize`målgruppe og hovedmål`,
        corner: $localize`Målgruppe`,
        columnKind: $localize`Hovedmål`,
        row: (id) => names.group(id),
        column: (id) => names.goal(id),
        rowQuery: (group) => ({ group, status, ...area }),
        columnQuery: (goal) => ({ goal, status, ...area }),
      };
    case 'objectives': {
      const isArea = areaId === '';
      return {
        heading: $localize`Tiltak etter enhet og kommunikasjonsmål`,
        pairs: isArea
          ? $localize`kommunalområde og kommunikasjonsmål`
          : $localize`enhet og kommunikasjonsmål`,
        corner: isArea ? $localize`Kommunalområde` : $localize`Enhet`,
        columnKind: $localize`Kommunikasjonsmål`,
        row: (id) => (id === areaId ? $localize`Felles for området` : names.unit(id)),
        column: (id) => names.objective(id),
        rowQuery: (id) => ({ [isArea ? 'area' : 'unit']: id, status }),
        columnQuery: (objective) => ({ objective, status, ...area }),
      };
    }
    case 'channels':
      return {
        heading: $localize`Tiltak etter kanal og måneden de har frist`,
        pairs: $localize`kanal og måned`,
        corner: $localize`Kanal`,
        columnKind: '',
        row: (id) => names.channel(id),
        column: (id) => names.month(id),
        rowQuery: (channel) => ({ channel, status, ...area }),
        columnQuery: (month) => ({ month, status, ...area }),
      };
  }
}

function numberOf(map: CoverageMapId, id: string, place: number, { strategy }: MapContext): string {
  const list = map === 'groups' ? strategy.goals : strategy.objectives;
  return String(list.find((entry) => entry.id === id)?.order ?? place + 1);
}
