import { Figures } from '../../domain/figures/figures';
import { coverageOf } from '../../domain/figures/coverage';
import { DIALOGUE_LEVELS } from '../../domain/measure/measure';
import { ReportSection } from '../../domain/report/report';
import {
  channelFinding,
  dialogueFinding,
  groupFinding,
  punctualityFinding,
  slipText,
} from '../words/findings';
import { DIALOGUE_NAMES } from '../words/words';
import { finding, note, numbers, paragraph, percent, table, words } from './blocks';

const MONTH = new Intl.DateTimeFormat('nb', { month: 'long', timeZone: 'UTC' });

/** Who is spoken to for which goal, and who is not. */
export function groupSection(figures: Figures): ReportSection {
  const { goals, targetGroups } = figures;
  const { empty } = coverageOf(figures);
  return {
    id: 'malgrupper',
    heading: $localize`Målgrupper`,
    blocks: [
      finding($localize`${groupFinding(figures)}.`),
      ...(empty.length > 0
        ? [
            paragraph(
              $localize`${empty.length} av ${goals.length * targetGroups.length} kombinasjoner av målgruppe og hovedmål har ingen tiltak.`,
            ),
          ]
        : []),
      table({
        sheet: $localize`Målgrupper`,
        caption: $localize`Tiltak etter målgruppe og hovedmål`,
        columns: [
          words($localize`Målgruppe`, 4),
          ...goals.map(({ order }) => numbers($localize`Hovedmål\u00a0${order}`, 1.4)),
          numbers($localize`I alt`),
        ],
        rows: targetGroups.map(({ name, byGoal, count }) => [name, ...byGoal, count]),
      }),
      note(
        $localize`Avbrutte tiltak er ikke med. Et tiltak kan ha flere målgrupper og støtte flere hovedmål.`,
      ),
    ],
  };
}

/** How people are reached, and whether they are let in. */
export function channelSection(figures: Figures): ReportSection {
  const { channels, dialogue } = figures;
  const all = DIALOGUE_LEVELS.reduce((sum, level) => sum + dialogue[level], 0);
  const mostUsedFirst = [...channels].sort((one, other) => other.count - one.count);
  return {
    id: 'kanaler',
    heading: $localize`Kanaler og dialog`,
    blocks: [
      finding($localize`${dialogueFinding(figures)}.`),
      paragraph($localize`${channelFinding(figures)}.`),
      table({
        sheet: $localize`Dialog`,
        caption: $localize`Tiltak etter grad av dialog`,
        columns: [
          words($localize`Grad av dialog`, 4),
          numbers($localize`Tiltak`),
          numbers($localize`Andel`),
        ],
        rows: DIALOGUE_LEVELS.map((level) => [
          DIALOGUE_NAMES[level],
          dialogue[level],
          percent(all === 0 ? null : Math.round((dialogue[level] / all) * 100)),
        ]),
      }),
      table({
        sheet: $localize`Kanaler`,
        caption: $localize`Tiltak etter kanal, den mest brukte først`,
        columns: [words($localize`Kanal`, 5), numbers($localize`Tiltak`)],
        rows: mostUsedFirst.map(({ name, count }) => [name, count]),
      }),
    ],
  };
}

/** Deadlines kept, missed and moved. */
export function deadlineSection(figures: Figures): ReportSection {
  const { months } = figures;
  return {
    id: 'frister',
    heading: $localize`Frister`,
    blocks: [
      finding($localize`${punctualityFinding(months)}.`),
      paragraph(slipText(figures)),
      table({
        sheet: $localize`Frister`,
        caption: $localize`Tiltak etter måneden som fristen var i`,
        columns: [
          words($localize`Måned for fristen`, 2.4),
          numbers($localize`Med frist`),
          numbers($localize`Fullført i tide`),
          numbers($localize`Fullført for sent`),
          numbers($localize`Ikke fullført`),
          numbers($localize`Innen første frist`),
        ],
        rows: months.map((month) => [
          MONTH.format(Date.UTC(2000, month.month - 1, 1)),
          month.due,
          month.onTime,
          month.late,
          month.open,
          month.onFirstDeadline,
        ]),
      }),
    ],
  };
}
