import { weekOf } from '../../domain/day/day';
import { Figures } from '../../domain/figures/figures';
import { STALE_AFTER_DAYS } from '../../domain/measure/attention';
import { STATUSES } from '../../domain/measure/measure';
import { ReportSection } from '../../domain/report/report';
import { STATUS_BADGES } from '../words/words';
import { day, days, numbers, paragraph, table, words } from './blocks';

/** What the words mean that the figures are told in. */
export function definitionSection(): ReportSection {
  return {
    id: 'begreper',
    heading: $localize`Slik er tallene regnet`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: $localize`Forfalt`,
            text: $localize`Fristen er gått ut, og tiltaket er verken fullført eller avbrutt.`,
          },
          {
            label: $localize`Ikke oppdatert`,
            text: $localize`Tiltaket er påbegynt, og ingen har rapportert på ${STALE_AFTER_DAYS} dager.`,
          },
          {
            label: $localize`Framdrift`,
            text: $localize`Gjennomsnittet av det enhetene har rapportert for tiltak som ikke er avbrutt.`,
          },
          {
            label: $localize`Ventet framdrift`,
            text: $localize`Det framdriften ville vært hvis hvert tiltak gikk jevnt fra oppstart til den første fristen.`,
          },
          {
            label: $localize`Linjelederen svarer`,
            text: $localize`Den som leder enheten, svarer for tiltakene, også når en annen utfører dem.`,
          },
        ],
      },
      paragraph($localize`Arkiverte tiltak er ikke med i noen tall.`),
    ],
  };
}

/** The figures that curves are drawn from, for whoever wants to look them up. */
export function weekSection(figures: Figures): ReportSection {
  const { weeks, trend, completedByWeek, expectedByWeek } = figures;
  return {
    id: 'uker',
    heading: $localize`Vedlegg: uke for uke`,
    blocks: [
      table({
        sheet: $localize`Uke for uke`,
        caption: $localize`Tiltakene ved utgangen av hver uke`,
        columns: [
          words($localize`Uke`, 1.1),
          days($localize`Fra mandag`),
          ...STATUSES.map((status) => numbers(STATUS_BADGES[status].label, 1.2)),
          numbers($localize`I alt`),
          numbers($localize`Fullført etter rapportene`, 1.4),
          numbers($localize`Etter første frist`, 1.2),
        ],
        rows: weeks.map((monday, index) => [
          $localize`Uke\u00a0${weekOf(monday)}`,
          day(monday),
          ...STATUSES.map((status) => trend[index]?.byStatus[status] ?? null),
          trend[index]?.total ?? null,
          completedByWeek[index] ?? null,
          expectedByWeek[index] ?? null,
        ]),
      }),
    ],
  };
}
