import { unitName } from '../../domain/directory/directory';
import { calendarEntry } from '../../domain/exchange/calendar';
import { ChoiceNamer, columnKind, measureCells } from '../../domain/exchange/measure-cells';
import { SheetFact, SheetHead } from '../../domain/exchange/sheet';
import { inOwnOrder } from '../../domain/plan/own-order';
import { Plan } from '../../domain/plan/plan';
import { FACETS, RegisterContext } from '../../domain/register/facets';
import { RegisterRow, toRows } from '../../domain/register/register-row';
import { EVERYTHING, RegisterView } from '../../domain/register/register-view';
import { Column } from '../../domain/register/sort';
import { compareText } from '../../domain/text/compare-text';
import type { FileOrder } from '../files/make-file';
import { choiceLabel, COLUMN_NAMES, FACET_NAMES } from '../words/register-words';
import { STATUS_BADGES } from '../words/words';

/** Measures for a file, in the order and with the columns that somebody sees. */
export interface MeasuresToSave {
  /** What the file is called, before the day. */
  readonly fileTitle: string;
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly Column[];
  readonly context: RegisterContext;
  /** What the measures are a selection of. */
  readonly facts: readonly SheetFact[];
  /** Archived ones, where they are known: a calendar that has them takes them away. */
  readonly archived?: readonly RegisterRow[];
}

/** The head of the column by which a measure is known when its file comes back. */
export const KEY_HEADER = $localize`Nøkkel i Rettesnor`;

const FROM_RETTESNOR: SheetFact = { label: $localize`Hentet fra`, value: 'Rettesnor' };

/** The measures as a table, with a sheet that says what they are a selection of. */
export function tableOrder(
  { fileTitle, rows, columns, context, facts }: MeasuresToSave,
  format: 'xlsx' | 'csv',
): FileOrder {
  const nameOf: ChoiceNamer = (facet, id) => choiceLabel(facet, id, context);
  const head: SheetHead = {
    name: $localize`Tiltak`,
    columns: [
      ...columns.map((column) => ({ header: COLUMN_NAMES[column], kind: columnKind(column) })),
      { header: KEY_HEADER, kind: 'text' },
    ],
    about: { name: $localize`Om utvalget`, title: fileTitle, facts },
  };
  return {
    file: { format, head },
    rowCount: rows.length,
    rowAt: (place) => measureCells(rows[place], columns, context, nameOf),
  };
}

/** The measures' deadlines as a calendar. `origin` is where the app is: `https://…`. */
export function calendarOrder(
  { fileTitle, rows, context, archived = [] }: MeasuresToSave,
  origin: string,
  madeAt: Date,
): FileOrder {
  const all = [...rows, ...archived];
  return {
    file: { format: 'ics', head: { name: fileTitle, madeAt } },
    rowCount: all.length,
    rowAt: (place) => {
      const row = all[place];
      const status = STATUS_BADGES[row.status].label;
      return calendarEntry(row, {
        summary: $localize`Frist: ${row.title}:title:`,
        description: [
          unitName(context.directory, row.unitId),
          $localize`Status: ${status}:status:, framdrift ${row.progress}:percent: %`,
        ].join('\n'),
        url: `${origin}/tiltak/${row.planId}/${row.id}`,
      });
    },
  };
}

/** What a view of the register is narrowed to and how it is ordered, with what came of it. */
export function viewFacts(
  { text, filter, grouping, sort }: RegisterView,
  context: RegisterContext,
  { year, count, total }: { readonly year: number; readonly count: number; readonly total: number },
): readonly SheetFact[] {
  const filters = FACETS.filter((facet) => filter[facet]?.length).map((facet) => ({
    label: FACET_NAMES[facet],
    value: (filter[facet] ?? []).map((id) => choiceLabel(facet, id, context)).join(', '),
  }));
  const order = COLUMN_NAMES[sort.column];
  return [
    { label: $localize`År`, value: year },
    { label: $localize`Per dag`, value: { day: context.today } },
    { label: $localize`Antall tiltak`, value: count },
    { label: $localize`Av i alt`, value: total },
    ...(text ? [{ label: $localize`Søk`, value: text }] : []),
    ...(filters.length > 0
      ? filters
      : [{ label: $localize`Filter`, value: $localize`Ingen: alle tiltak er med` }]),
    ...(grouping ? [{ label: $localize`Samlet etter`, value: FACET_NAMES[grouping] }] : []),
    {
      label: $localize`Sortert etter`,
      value: sort.descending ? $localize`${order}:column:, synkende` : order,
    },
    FROM_RETTESNOR,
  ];
}

/** All that the lines of a plan tell. */
const LINE_COLUMNS: readonly Column[] = [
  'title',
  'unit',
  'status',
  'health',
  'progress',
  'start',
  'deadline',
  'goal',
  'objective',
  'group',
  'channel',
  'dialogue',
  'assignee',
  'reportedOn',
  'slips',
];

/** A unit's plan, as its page shows it: without what is archived, in the unit's own order. */
export function planMeasures(plan: Plan, context: RegisterContext): MeasuresToSave {
  const rows = inOwnOrder(
    toRows([plan]).toSorted((one, other) => one.deadline.localeCompare(other.deadline)),
    plan.order,
  );
  const name = unitName(context.directory, plan.unitId);
  return {
    fileTitle: $localize`Tiltak ${plan.year} – ${name}`,
    rows,
    columns: LINE_COLUMNS,
    context,
    facts: [
      { label: $localize`Enhet`, value: name },
      { label: $localize`År`, value: plan.year },
      { label: $localize`Per dag`, value: { day: context.today } },
      { label: $localize`Antall tiltak`, value: rows.length },
      FROM_RETTESNOR,
    ],
    archived: plan.lines
      .filter(({ archived }) => archived)
      .map((line) => ({ ...line, planId: plan.id, unitId: plan.unitId })),
  };
}

/** The measures that somebody answers for or does, for their calendar. */
export function myMeasures(
  rows: readonly RegisterRow[],
  name: string,
  context: RegisterContext,
): MeasuresToSave {
  const fileTitle = $localize`Frister for ${name}:name:`;
  return { fileTitle, rows, columns: LINE_COLUMNS, context, facts: [FROM_RETTESNOR] };
}

/** What the calendar shows of a year, by deadline. `total`: the measures of the whole year. */
export function calendarMeasures(
  rows: readonly RegisterRow[],
  filter: RegisterView['filter'],
  { year, total }: { readonly year: number; readonly total: number },
  context: RegisterContext,
): MeasuresToSave {
  return {
    fileTitle: $localize`Frister ${year}`,
    rows: rows.toSorted((one, other) => compareText(one.deadline, other.deadline)),
    columns: LINE_COLUMNS,
    context,
    facts: viewFacts({ ...EVERYTHING, filter }, context, { year, count: rows.length, total }),
  };
}
