import { sameValue } from '../measure/history';
import { ContentField, MeasureContent } from '../measure/measure';
import { chooseStatus } from '../measure/report';
import { GridCell, isFormulaError, textOf } from './grid';
import { ImportField, WrittenField } from './import-fields';
import { ImportTarget, NamedField, RowError } from './import-row';
import { readDay, readPercent } from './read-cell';
import { ChosenNames, ReadName, readName, readNames } from './read-names';

/** The cells of a row by what their columns are. */
export type Cells = ReadonlyMap<ImportField, GridCell>;

/** What the cells of a row say, with the names in it and what could not be read. */
export interface RowContent {
  readonly values: Partial<MeasureContent>;
  readonly names: readonly { readonly field: NamedField; readonly read: ReadName }[];
  readonly errors: readonly RowError[];
}

/** How a row is read beside its cells. */
export interface RowReading {
  readonly target: ImportTarget;
  readonly chosen: Readonly<Partial<Record<NamedField, ChosenNames>>>;
  readonly hasFractions: boolean;
  /** Whether an empty cell empties the field: so it is in files that come from here. */
  readonly emptyClears: boolean;
}

/** What an emptied field becomes. The others cannot be emptied. */
const EMPTIED: Partial<MeasureContent> = {
  targetGroupIds: [],
  goalIds: [],
  channelIds: [],
  objectiveIds: [],
  assigneeUid: '',
  message: '',
  expectedEffect: '',
  neededResources: '',
  statusText: '',
  evaluation: '',
  title: '',
};

/** Reads what a row says of its measure. */
export function readContent(cells: Cells, reading: RowReading): RowContent {
  const values: Partial<Record<ContentField, unknown>> = {};
  const names: { field: NamedField; read: ReadName }[] = [];
  const errors: RowError[] = [];
  for (const [field, cell] of cells) {
    if (field === 'key' || field === 'unit') {
      continue;
    }
    const said = textOf(cell);
    if (isFormulaError(cell)) {
      errors.push({ problem: 'formulaError', field, said });
    } else if (said === '') {
      if (reading.emptyClears && field in EMPTIED) {
        values[field] = EMPTIED[field];
      }
    } else {
      const found = readField(field, cell, reading);
      names.push(...found.names.map((read) => ({ field: field as NamedField, read })));
      errors.push(...found.errors);
      if (found.value !== undefined) {
        values[field] = found.value;
      }
    }
  }
  return { values: values as Partial<MeasureContent>, names, errors };
}

/**
 * The measure with what a row says. A status brings the progress that goes with it, unless the row says
 * another; and what a row tells of how it goes, is told today.
 */
export function withRow(
  base: MeasureContent,
  { status, progress, ...values }: Partial<MeasureContent>,
  today: string,
): MeasureContent {
  const content = { ...base, ...values };
  const moved = status && status !== base.status ? chooseStatus(content, status) : content;
  const whole =
    progress === undefined || progress === base.progress ? moved : { ...moved, progress };
  const isReport = (['status', 'health', 'progress', 'statusText', 'evaluation'] as const).some(
    (field) => !sameValue(base[field], whole[field]),
  );
  return isReport ? { ...whole, reportedOn: today } : whole;
}

interface ReadField {
  /** `undefined` where the cell cannot be read, or is left out: the field stays as it was. */
  readonly value: unknown;
  readonly names: readonly ReadName[];
  readonly errors: readonly RowError[];
}

function readField(field: WrittenField, cell: GridCell, reading: RowReading): ReadField {
  const said = textOf(cell);
  const plain = (value: unknown): ReadField => ({ value, names: [], errors: [] });
  const wrong = (problem: RowError['problem']): ReadField => ({
    value: undefined,
    names: [],
    errors: [{ problem, field, said }],
  });
  switch (field) {
    case 'goalIds':
    case 'targetGroupIds':
    case 'channelIds':
    case 'objectiveIds': {
      const things = reading.target.things[field];
      const names = readNames(said, things, reading.chosen[field]);
      const ids = names.flatMap(({ id }) => (id ? [id] : []));
      return { value: inOrder(ids, things), names, errors: unknownNames(field, names) };
    }
    case 'assigneeUid':
    case 'status':
    case 'health':
    case 'dialogueLevel':
    case 'audience': {
      const read = readName(said, reading.target.things[field], reading.chosen[field]);
      const names = read ? [read] : [];
      const value = field === 'assigneeUid' ? (read?.id ?? '') : read?.id || undefined;
      return { value, names, errors: unknownNames(field, names) };
    }
    case 'start':
    case 'deadline': {
      const day = readDay(cell, reading.target.year);
      return day === null ? wrong('notADay') : plain(day);
    }
    case 'progress': {
      const progress = readPercent(cell, reading.hasFractions);
      return Number.isInteger(progress) && progress >= 0 && progress <= 100
        ? plain(progress)
        : wrong('notAPercentage');
    }
    default:
      return plain(said);
  }
}

function unknownNames(field: NamedField, names: readonly ReadName[]): readonly RowError[] {
  return names
    .filter(({ id }) => id === null)
    .map(({ text }) => ({ problem: 'unknownName', field, said: text }));
}

/** As the strategy lists them: another order is no change. */
function inOrder(
  ids: readonly string[],
  things: readonly { readonly id: string }[],
): readonly string[] {
  return things.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
}
