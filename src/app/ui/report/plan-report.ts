import { Day, dayOf, writeDay } from '../../domain/day/day';
import {
  areaOf,
  Directory,
  leaderOf,
  personName,
  unitName,
} from '../../domain/directory/directory';
import { sameValue } from '../../domain/measure/history';
import { isOverdue, isStale } from '../../domain/measure/attention';
import { ContentField, Measure, NOTHING_WANTED } from '../../domain/measure/measure';
import { Plan } from '../../domain/plan/plan';
import { inOwnOrder } from '../../domain/plan/own-order';
import { Fact, Report, ReportBlock, ReportSection, ReportTable } from '../../domain/report/report';
import { Strategy } from '../../domain/strategy/strategy';
import { fieldText } from '../words/field-text';
import {
  ATTENTION_BADGES,
  FIELD_NAMES,
  HEALTH_BADGES,
  PLAN_STATUS_NAMES,
  STATUS_BADGES,
} from '../words/words';
import { day, days, filled, list, note, numbers, paragraph, percent, table, words } from './blocks';
import { NO_LEADER } from './figure-sections';

/** What a report of a plan is made from. */
export interface PlanMaterial {
  readonly plan: Plan;
  /** Those of its measures that could be read, in full. */
  readonly measures: readonly Measure[];
  /** Titles of those that could not. */
  readonly unreadable: readonly string[];
  /** What the plan follows; `null` where it is not known. */
  readonly strategy: Strategy | null;
  readonly directory: Directory;
  readonly today: Day;
}

/** A unit's plan as a document: its measures at a glance, and then each of them in full. */
export function planReport(material: PlanMaterial): Report {
  const { plan, directory, today } = material;
  const measures = inPlanOrder(material);
  const name = unitName(directory, plan.unitId);
  return {
    title: $localize`Kommunikasjonsplan ${plan.year}`,
    subtitle: $localize`${name}, ${writeDay(today)}`,
    lead: stateOf(measures, today),
    asOf: today,
    fileTitle: $localize`Kommunikasjonsplan ${plan.year} – ${name}`,
    sections: filled([
      aboutSection(material),
      measures.length > 0 ? tableSection(measures, material) : null,
      measures.length > 0 ? measureSection(measures, material) : null,
    ]),
    wideTables: measures.length > 0 ? [fullTable(measures, material)] : [],
  };
}

/** The measures that are not archived: in the unit's own order, or the earliest deadline first. */
function inPlanOrder({ plan, measures }: PlanMaterial): readonly Measure[] {
  const current = measures
    .filter(({ archived }) => !archived)
    .sort((one, other) => one.deadline.localeCompare(other.deadline));
  return inOwnOrder(current, plan.order);
}

function stateOf(measures: readonly Measure[], today: Day): string {
  if (measures.length === 0) {
    return $localize`Planen har ingen tiltak.`;
  }
  const completed = measures.filter(({ status }) => status === 'completed').length;
  const overdue = measures.filter((measure) => isOverdue(measure, today)).length;
  const done = $localize`${completed} av ${measures.length} tiltak er fullført.`;
  return overdue === 0
    ? $localize`${done} Ingenting er forfalt.`
    : $localize`${done} ${overdue} er forfalt.`;
}

function aboutSection({ plan, unreadable, strategy, directory }: PlanMaterial): ReportSection {
  const areaId = areaOf(directory, plan.unitId);
  const facts: readonly Fact[] = [
    { label: $localize`Enhet`, text: unitName(directory, plan.unitId) },
    ...(areaId === plan.unitId
      ? []
      : [{ label: $localize`Kommunalområde`, text: unitName(directory, areaId) }]),
    {
      label: $localize`Svarer for planen`,
      text: personName(directory, leaderOf(directory, plan.unitId)) || NO_LEADER,
    },
    { label: $localize`Planens status`, text: planStatus(plan) },
    ...(strategy ? [{ label: $localize`Følger`, text: strategy.title }] : []),
  ];
  const archived = plan.lines.filter((line) => line.archived).length;
  return {
    id: 'planen',
    heading: $localize`Om planen`,
    blocks: [
      { kind: 'facts', facts },
      ...(archived > 0 ? [note(archivedText(archived))] : []),
      ...(unreadable.length > 0
        ? [
            paragraph($localize`Disse tiltakene kan ikke leses og er ikke med i rapporten:`),
            list(unreadable),
          ]
        : []),
    ],
  };
}

function archivedText(count: number): string {
  return count === 1
    ? $localize`1 arkivert tiltak er ikke med.`
    : $localize`${count} arkiverte tiltak er ikke med.`;
}

function planStatus({ status, statusAt }: Plan): string {
  return statusAt
    ? $localize`${PLAN_STATUS_NAMES[status]} ${writeDay(dayOf(statusAt))}`
    : PLAN_STATUS_NAMES[status];
}

function tableSection(measures: readonly Measure[], material: PlanMaterial): ReportSection {
  const { strategy, directory, today } = material;
  return {
    id: 'oversikt',
    heading: $localize`Tiltakene i korte trekk`,
    blocks: [
      table({
        sheet: $localize`Tiltak`,
        caption: $localize`Planens tiltak`,
        columns: [
          { header: $localize`Nr.`, kind: 'number', width: 0.6 },
          words($localize`Tiltak`, 4),
          words($localize`Hovedmål`, 2.4),
          words($localize`Utfører`, 1.8),
          days($localize`Frist`, 1.5),
          words($localize`Status`, 1.7),
          numbers($localize`Framdrift`, 1.6),
        ],
        rows: measures.map((measure, index) => [
          index + 1,
          measure.title,
          fieldText('goalIds', measure, strategy, directory),
          measure.assigneeUid === '' ? null : personName(directory, measure.assigneeUid),
          day(measure.deadline),
          shortStatus(measure, today),
          percent(measure.progress),
        ]),
      }),
    ],
  };
}

/** What needs attention goes before the status that somebody chose. */
function shortStatus(measure: Measure, today: Day): string {
  return isOverdue(measure, today)
    ? ATTENTION_BADGES.overdue.label
    : STATUS_BADGES[measure.status].label;
}

function measureSection(measures: readonly Measure[], material: PlanMaterial): ReportSection {
  return {
    id: 'tiltakene',
    heading: $localize`Tiltakene`,
    blocks: [],
    parts: measures.map((measure, index) => ({
      id: `tiltak-${measure.id}`,
      heading: `${index + 1}. ${measure.title}`,
      blocks: measureBlocks(measure, material),
    })),
  };
}

/** What is told of a measure beside its title and state, in this order. */
const FIELDS: readonly ContentField[] = [
  'escalation',
  'statusText',
  'goalIds',
  'targetGroupIds',
  'message',
  'channelIds',
  'dialogueLevel',
  'audience',
  'languages',
  'wanted',
  'objectiveIds',
  'expectedEffect',
  'sectionId',
  'neededResources',
  'assigneeUid',
  'evaluation',
];

function measureBlocks(measure: Measure, material: PlanMaterial): readonly ReportBlock[] {
  const { strategy, directory, today } = material;
  const facts = FIELDS.filter((field) => !isEmpty(measure, field)).map((field) => ({
    label: FIELD_NAMES[field],
    text: fieldText(field, measure, strategy, directory),
  }));
  return [{ kind: 'facts', facts: [...stateFacts(measure, today), ...facts] }];
}

/** All that is told of each measure, one in a row: what a workbook can be sorted and filtered by. */
function fullTable(measures: readonly Measure[], material: PlanMaterial): ReportTable {
  const { strategy, directory } = material;
  return {
    sheet: $localize`Tiltakene i sin helhet`,
    caption: $localize`Alt som er fylt ut om tiltakene`,
    columns: [
      words(FIELD_NAMES.title),
      words(FIELD_NAMES.status),
      words(FIELD_NAMES.health),
      numbers(FIELD_NAMES.progress),
      days(FIELD_NAMES.start),
      days($localize`Første frist`),
      days(FIELD_NAMES.deadline),
      numbers($localize`Ganger utsatt`),
      days(FIELD_NAMES.reportedOn),
      ...FIELDS.map((field) => words(FIELD_NAMES[field])),
    ],
    rows: measures.map((measure) => [
      measure.title,
      STATUS_BADGES[measure.status].label,
      HEALTH_BADGES[measure.health].label,
      percent(measure.progress),
      day(measure.start),
      day(measure.firstDeadline),
      day(measure.deadline),
      measure.slips,
      day(measure.reportedOn),
      ...FIELDS.map((field) =>
        isEmpty(measure, field) ? null : fieldText(field, measure, strategy, directory),
      ),
    ]),
  };
}

function stateFacts(measure: Measure, today: Day): readonly Fact[] {
  const { status, health, progress, start, deadline, firstDeadline, reportedOn } = measure;
  const isOver = status === 'completed' || status === 'cancelled';
  const attention = [
    ...(isOverdue(measure, today) ? [ATTENTION_BADGES.overdue.label] : []),
    ...(isStale(measure, today) ? [ATTENTION_BADGES.stale.label] : []),
  ];
  const state = [
    STATUS_BADGES[status].label,
    ...(isOver ? [] : [HEALTH_BADGES[health].label]),
    $localize`${progress}\u00a0%`,
    ...attention,
  ];
  const moved =
    firstDeadline === deadline ? '' : $localize` (første frist var ${writeDay(firstDeadline)})`;
  return [
    { label: FIELD_NAMES.status, text: state.join(' · ') },
    {
      label: $localize`Tid`,
      text: $localize`${writeDay(start)} til ${writeDay(deadline)}${moved}`,
    },
    ...(reportedOn === '' ? [] : [{ label: FIELD_NAMES.reportedOn, text: writeDay(reportedOn) }]),
  ];
}

function isEmpty(measure: Measure, field: ContentField): boolean {
  const value = measure[field];
  return value === '' || sameValue(value, []) || sameValue(value, NOTHING_WANTED);
}
