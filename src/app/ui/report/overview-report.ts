import { Day, writeDay } from '../../domain/day/day';
import { Figures } from '../../domain/figures/figures';
import { Report, ReportSection } from '../../domain/report/report';
import { headline } from '../words/findings';
import { day, days, filled, finding, table, words } from './blocks';
import { figureSections, NO_LEADER } from './figure-sections';

/** What waits for ledergruppen beside the figures. */
export interface Waiting {
  /** Plans that were submitted and are not decided; the day is '' where it is not known yet. */
  readonly plans: readonly {
    readonly unitName: string;
    readonly leaderName: string;
    readonly since: Day | '';
  }[];
  /** Measures that were lifted to ledergruppen. */
  readonly lifted: readonly {
    readonly title: string;
    readonly unitName: string;
    readonly leaderName: string;
    readonly deadline: Day;
  }[];
}

/** Ledergruppen's page as a document: the same figures, and what they are to decide first. */
export function overviewReport(figures: Figures, waiting: Waiting): Report {
  const { year, asOf } = figures;
  return {
    title: $localize`Kommunikasjonsstrategien ${year}`,
    subtitle: $localize`Oversikt til rådmannens ledergruppe, ${writeDay(asOf)}`,
    lead: headline(figures),
    asOf,
    fileTitle: $localize`Kommunikasjonsstrategien ${year} – oversikt`,
    sections: filled([waitingSection(waiting), ...figureSections(figures)]),
  };
}

function waitingSection({ plans, lifted }: Waiting): ReportSection | null {
  if (plans.length + lifted.length === 0) {
    return null;
  }
  return {
    id: 'til-behandling',
    heading: $localize`Til behandling i ledergruppen`,
    blocks: [
      ...(plans.length > 0
        ? [
            finding(
              plans.length === 1
                ? $localize`1 plan er levert og venter på godkjenning.`
                : $localize`${plans.length} planer er levert og venter på godkjenning.`,
            ),
            table({
              sheet: $localize`Planer til godkjenning`,
              caption: $localize`Planer som venter på godkjenning, den som har ventet lengst, først`,
              columns: [
                words($localize`Enhet`, 4),
                words($localize`Svarer for planen`, 3),
                days($localize`Levert`),
              ],
              rows: plans.map(({ unitName, leaderName, since }) => [
                unitName,
                leaderName || NO_LEADER,
                day(since),
              ]),
            }),
          ]
        : []),
      ...(lifted.length > 0
        ? [
            finding($localize`${lifted.length} tiltak er løftet til rådmannen.`),
            table({
              sheet: $localize`Løftet til rådmannen`,
              caption: $localize`Tiltak som er løftet til rådmannen`,
              columns: [
                words($localize`Tiltak`, 4),
                words($localize`Enhet`),
                words($localize`Svarer for tiltaket`, 2.4),
                days($localize`Frist`),
              ],
              rows: lifted.map(({ title, unitName, leaderName, deadline }) => [
                title,
                unitName,
                leaderName || NO_LEADER,
                day(deadline),
              ]),
            }),
          ]
        : []),
    ],
  };
}
