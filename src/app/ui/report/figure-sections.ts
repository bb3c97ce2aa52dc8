import {
  AreaFigures,
  Counts,
  Figures,
  GoalFigures,
  UnitFigures,
} from '../../domain/figures/figures';
import { STATUSES } from '../../domain/measure/measure';
import { Cell, Column, ReportSection } from '../../domain/report/report';
import {
  areaFinding,
  forecastBasis,
  forecastText,
  lateFinding,
  paceFinding,
  progressFinding,
  trendFinding,
} from '../words/findings';
import { PLAN_STATUS_NAMES, STATUS_BADGES } from '../words/words';
import {
  day,
  days,
  finding,
  list,
  note,
  numbers,
  paragraph,
  percent,
  table,
  words,
} from './blocks';
import { definitionSection, weekSection } from './figure-notes';
import { channelSection, deadlineSection, groupSection } from './reach-sections';

/** All that the figures say of a year: of today, or as a review froze them. */
export function figureSections(figures: Figures): readonly ReportSection[] {
  return [
    keySection(figures),
    goalSection(figures),
    paceSection(figures),
    lateSection(figures),
    areaSection(figures),
    groupSection(figures),
    channelSection(figures),
    deadlineSection(figures),
    definitionSection(),
    weekSection(figures),
  ];
}

/** What to say of whoever does not answer, while a post is vacant. */
export const NO_LEADER = $localize`Ingen leder`;

function keySection(figures: Figures): ReportSection {
  const { byStatus, plansByStatus } = figures;
  return {
    id: 'hovedtall',
    heading: $localize`Hovedtall`,
    blocks: [
      table({
        sheet: $localize`Hovedtall`,
        caption: $localize`Hovedtall for tiltakene`,
        columns: [words($localize`Tiltak`, 4), numbers($localize`Tall`)],
        rows: [
          [$localize`Tiltak i alt`, figures.total],
          ...STATUSES.map((status) => [STATUS_BADGES[status].label, byStatus[status]]),
          [$localize`Forfalt`, figures.overdue],
          [$localize`Ikke oppdatert`, figures.stale],
          [$localize`Vurdert som kritisk`, figures.critical],
          [$localize`Framdrift`, percent(figures.progress)],
          [$localize`Ventet framdrift`, percent(figures.expected)],
        ],
      }),
      table({
        sheet: $localize`Planer`,
        caption: $localize`Enhetenes planer`,
        columns: [words($localize`Planer og enheter`, 4), numbers($localize`Tall`)],
        rows: [
          [$localize`Godkjente planer`, plansByStatus.approved],
          [$localize`Planer levert til ledergruppen`, plansByStatus.submitted],
          [$localize`Planer sendt tilbake`, plansByStatus.returned],
          [$localize`Planer som ikke er levert`, plansByStatus.draft],
          [$localize`Enheter uten plan`, figures.unitsWithoutPlan],
          [$localize`Enheter med tiltak`, figures.unitsWithMeasures],
          [$localize`Enheter uten tiltak`, figures.unitsWithoutMeasures],
        ],
      }),
    ],
  };
}

function goalSection({ goals }: Figures): ReportSection {
  return {
    id: 'hovedmal',
    heading: $localize`Hovedmål`,
    blocks: [
      finding($localize`${progressFinding(goals)}.`),
      list(goals.map(({ order, name }) => $localize`Hovedmål\u00a0${order} – ${name}`)),
      table({
        sheet: $localize`Hovedmål`,
        caption: $localize`Framdriften for hvert hovedmål`,
        columns: [
          words($localize`Hovedmål`, 3.4),
          numbers($localize`Tiltak`),
          numbers($localize`Framdrift`, 1.5),
          numbers($localize`Ventet`),
          numbers($localize`Forfalt`),
          numbers($localize`Enheter med forfalte`, 1.3),
          words($localize`Anslag ved nyttår`, 2),
        ],
        rows: goals.map((goal) => [
          goalName(goal),
          goal.total,
          percent(goal.progress),
          percent(goal.expected),
          goal.overdue,
          goal.overdueUnits,
          forecastSpan(goal),
        ]),
      }),
      table({
        sheet: $localize`Hovedmål etter status`,
        caption: $localize`Tiltakene for hvert hovedmål etter status`,
        columns: [
          words($localize`Hovedmål`, 3.4),
          ...STATUSES.map((status) => numbers(STATUS_BADGES[status].label, 1.3)),
        ],
        rows: goals.map((goal) => [
          goalName(goal),
          ...STATUSES.map((status) => goal.byStatus[status]),
        ]),
      }),
      note($localize`Et tiltak som støtter flere hovedmål, teller for hvert av dem.`),
    ],
  };
}

function paceSection(figures: Figures): ReportSection {
  const { forecast, trend } = figures;
  return {
    id: 'tempo',
    heading: $localize`Tempo og anslag`,
    blocks: [
      finding($localize`${paceFinding(figures)}.`),
      paragraph($localize`${trendFinding(trend)}.`),
      paragraph(forecastText(forecast)),
      ...(forecast ? [note(forecastBasis(forecast))] : []),
    ],
  };
}

function lateSection(figures: Figures): ReportSection {
  const { late, overdue } = figures;
  const text = lateFinding(figures);
  return {
    id: 'forfalt',
    heading: $localize`Forfalte tiltak`,
    blocks: [
      finding(text.endsWith(':') ? text : $localize`${text}.`),
      ...(late.length === 0
        ? []
        : [
            table({
              sheet: $localize`Forfalte tiltak`,
              caption: $localize`Forfalte tiltak, de som har vært forfalt lengst, først`,
              columns: [
                words($localize`Tiltak`, 4),
                words($localize`Enhet`, 2.4),
                words($localize`Svarer for tiltaket`, 2.2),
                days($localize`Frist`),
                numbers($localize`Dager over`),
                words($localize`Vurdering`, 1.6),
              ],
              rows: late.map((measure) => [
                measure.title,
                measure.unitName,
                measure.leaderName || NO_LEADER,
                day(measure.deadline),
                measure.daysLate,
                measure.isCritical ? $localize`Kritisk` : null,
              ]),
            }),
          ]),
      ...(overdue > late.length
        ? [note($localize`Tabellen har de ${late.length} som har vært forfalt lengst.`)]
        : []),
    ],
  };
}

const COUNT_COLUMNS: readonly Column[] = [
  numbers($localize`Tiltak`),
  numbers($localize`Fullført`, 1.1),
  numbers($localize`Framdrift`, 1.4),
  numbers($localize`Ventet`),
  numbers($localize`Forfalt`),
  numbers($localize`Kritisk`),
  numbers($localize`Ikke oppdatert`, 1.4),
];

function countCells(counts: Counts): readonly Cell[] {
  return [
    counts.total,
    counts.byStatus.completed,
    percent(counts.progress),
    percent(counts.expected),
    counts.overdue,
    counts.critical,
    counts.stale,
  ];
}

function areaSection(figures: Figures): ReportSection {
  const { areas } = figures;
  return {
    id: 'omrader',
    heading: $localize`Kommunalområder og enheter`,
    blocks: [
      finding($localize`${areaFinding(figures)}.`),
      table({
        sheet: $localize`Kommunalområder`,
        caption: $localize`Kommunalområdene, det som trenger mest oppmerksomhet, først`,
        columns: [
          words($localize`Kommunalområde`, 2.6),
          words($localize`Svarer`, 2),
          ...COUNT_COLUMNS,
        ],
        rows: areas.map((area) => [area.name, area.leaderName || NO_LEADER, ...countCells(area)]),
      }),
    ],
    parts: areas.map((area) => ({
      id: `omrade-${area.unitId}`,
      heading: area.name,
      blocks: [
        ...missing(area).map(paragraph),
        table({
          sheet: $localize`Enheter`,
          part: { header: $localize`Kommunalområde`, value: area.name },
          caption: $localize`Enhetene i ${area.name}`,
          columns: [
            words($localize`Enhet`, 2.6),
            words($localize`Svarer`, 2),
            ...COUNT_COLUMNS,
            words($localize`Plan`, 1.4),
          ],
          rows: area.units.map((unit) => [
            unit.name,
            unit.leaderName || NO_LEADER,
            ...countCells(unit),
            planText(unit),
          ]),
        }),
      ],
    })),
  };
}

/** What the area's units have not handed in or entered. */
function missing({ plansNotSubmitted, unitsWithoutMeasures }: AreaFigures): readonly string[] {
  const plans =
    plansNotSubmitted === 1
      ? $localize`1 plan er ikke levert.`
      : $localize`${plansNotSubmitted} planer er ikke levert.`;
  const units =
    unitsWithoutMeasures === 1
      ? $localize`1 enhet har ingen tiltak.`
      : $localize`${unitsWithoutMeasures} enheter har ingen tiltak.`;
  const said = [
    ...(plansNotSubmitted > 0 ? [plans] : []),
    ...(unitsWithoutMeasures > 0 ? [units] : []),
  ];
  return said.length > 0 ? [said.join(' ')] : [];
}

function planText({ planStatus, isActive }: UnitFigures): string {
  if (!isActive) {
    return $localize`Nedlagt`;
  }
  return planStatus ? PLAN_STATUS_NAMES[planStatus] : $localize`Ingen plan`;
}

function forecastSpan({ forecast }: GoalFigures): string | null {
  return forecast && $localize`${forecast.low}–${forecast.high} av ${forecast.of} fullført`;
}

/** The goal's number and short name. */
function goalName({ order, shortName }: GoalFigures): string {
  return `${order}. ${shortName}`;
}
