import { Coverage } from '../../domain/figures/coverage';
import {
  Figures,
  Forecast,
  GoalFigures,
  MonthFigures,
  TrendWeek,
} from '../../domain/figures/figures';
import { goalBehind } from '../../domain/figures/goal-behind';

// What the figures say, in words: the same on the page, on a slide, in print and in Word.

/** The state of the year in two sentences. */
export function headline(figures: Figures): string {
  const { byStatus, total, goals } = figures;
  if (total === 0) {
    return $localize`Ingen tiltak er lagt inn for ${figures.year}`;
  }
  const done = $localize`${byStatus.completed} av ${total} tiltak er fullført.`;
  const behind = goalBehind(goals);
  return behind
    ? $localize`${done} Hovedmål\u00a0${behind.order} ligger etter: ${behind.overdue} forfalt i ${units(behind.overdueUnits)}.`
    : $localize`${done} Ingenting er forfalt.`;
}

/** Which main goal is furthest behind what was to be expected by now. */
export function progressFinding(goals: readonly GoalFigures[]): string {
  const worst = furthestBehind(goals);
  return worst === null
    ? $localize`Alle hovedmål er så langt som ventet`
    : $localize`Hovedmål\u00a0${worst.order} er lengst etter: ${worst.progress}\u00a0% framdrift, ${worst.expected}\u00a0% var ventet`;
}

/** How completion compares with the first deadlines, week by week. */
export function paceFinding(figures: Pick<Figures, 'completedByWeek' | 'expectedByWeek'>): string {
  const behind = (figures.expectedByWeek.at(-1) ?? 0) - (figures.completedByWeek.at(-1) ?? 0);
  if (behind === 0) {
    return $localize`Like mange tiltak er fullført som fristene tilsier`;
  }
  return behind > 0
    ? $localize`${behind} færre tiltak er fullført enn de første fristene tilsier`
    : $localize`${-behind} flere tiltak er fullført enn de første fristene tilsier`;
}

/** What has happened to the measures over the last four weeks. */
export function trendFinding(trend: readonly TrendWeek[]): string {
  const now = trend.at(-1);
  const before = trend.at(-1 - WEEKS_BACK);
  if (!now || !before) {
    return $localize`Slik har tiltakene fordelt seg uke for uke`;
  }
  const completed = now.byStatus.completed - before.byStatus.completed;
  const total = now.total - before.total;
  return $localize`De siste fire ukene: ${signed(completed)} fullført, ${signed(total)} tiltak i alt`;
}

/** Where the year is heading, with its uncertainty; why not, where that cannot be said. */
export function forecastText(forecast: Forecast | null): string {
  if (forecast === null) {
    return $localize`Det er fullført for få tiltak til å anslå hvor mange det blir innen nyttår.`;
  }
  const { low, likely, high, of } = forecast;
  return low === high
    ? $localize`Med dagens tempo blir ${likely} av ${of} tiltak fullført innen nyttår.`
    : $localize`Med dagens tempo blir omtrent ${likely} av ${of} tiltak fullført innen nyttår, trolig mellom ${low} og ${high}.`;
}

/** How the forecast is made, for whoever wonders. */
export function forecastBasis({ completions, windowDays, daysLeft }: Forecast): string {
  return $localize`Anslaget bygger på at ${completions} tiltak ble fullført de siste ${windowDays} dagene, og at ${daysLeft} dager er igjen. I fire av fem tilfeller ender tallet innenfor spennet.`;
}

/** Which area has the most to look at. */
export function areaFinding({ areas }: Pick<Figures, 'areas'>): string {
  const [first] = areas;
  return first && first.overdue > 0
    ? $localize`${first.name} har flest forfalte tiltak`
    : $localize`Ingen kommunalområder har forfalte tiltak`;
}

/** How much of what could be spoken of nobody speaks of: target groups by main goals. */
export function coverageFinding({ empty, rows, goals }: Coverage): string {
  return empty.length === 0
    ? $localize`Alle målgrupper får høre om alle hovedmål`
    : $localize`${empty.length} av ${rows.length * goals.length} kombinasjoner av målgruppe og hovedmål har ingen tiltak`;
}

/** Which target groups nobody speaks to. */
export function groupFinding({ targetGroups }: Pick<Figures, 'targetGroups'>): string {
  const missed = targetGroups.filter(({ count }) => count === 0).map(({ name }) => name);
  return missed.length === 0
    ? $localize`Alle målgrupper har tiltak rettet mot seg`
    : $localize`Ingen tiltak er rettet mot ${listed(missed)}`;
}

/** Which channels nobody uses, or the one that is used the most. */
export function channelFinding({ channels }: Pick<Figures, 'channels'>): string {
  const unused = channels.filter(({ count }) => count === 0).map(({ name }) => name);
  if (unused.length > 0) {
    return $localize`Disse kanalene er ikke i bruk: ${listed(unused)}`;
  }
  const [most] = [...channels].sort((one, other) => other.count - one.count);
  return most ? $localize`${most.name} brukes mest` : $localize`Strategien har ingen kanaler`;
}

/** How much of what is planned lets the audience answer. */
export function dialogueFinding({ dialogue }: Pick<Figures, 'dialogue'>): string {
  const { inform, dialogue: talks, involvement } = dialogue;
  const all = inform + talks + involvement;
  const share = all === 0 ? 0 : Math.round(((talks + involvement) / all) * 100);
  return $localize`${share}\u00a0% av tiltakene er dialog eller medvirkning, resten informerer`;
}

/** How many of the measures that have been due were completed in time. */
export function punctualityFinding(months: readonly MonthFigures[]): string {
  const sum = (figure: 'due' | 'onTime') => months.reduce((all, month) => all + month[figure], 0);
  return sum('due') === 0
    ? $localize`Ingen tiltak har hatt frist ennå`
    : $localize`${sum('onTime')} av ${sum('due')} tiltak som har hatt frist, ble fullført i tide`;
}

/** How many kept the deadline that was first set: the rest had it moved, or were late. */
export function firstDeadlineText(months: readonly MonthFigures[]): string {
  const sum = (figure: 'due' | 'onFirstDeadline') =>
    months.reduce((all, month) => all + month[figure], 0);
  return sum('due') === 0
    ? ''
    : $localize`${sum('onFirstDeadline')} av ${sum('due')} ble fullført innen den første fristen.`;
}

/** How often deadlines have been moved. */
export function slipText({ slipped, slips, longestSlip }: Figures): string {
  return slipped === 0
    ? $localize`Ingen frister er flyttet.`
    : $localize`${slipped} tiltak har fått fristen utsatt, i alt ${slips} ganger. Den lengste utsettelsen er på ${longestSlip} dager.`;
}

/** How many are late, and who answers. */
export function lateFinding({ overdue }: Pick<Figures, 'overdue'>): string {
  switch (overdue) {
    case 0:
      return $localize`Ingen tiltak er forfalt`;
    case 1:
      return $localize`1 tiltak er forfalt. Linjelederen svarer for det:`;
    default:
      return $localize`${overdue} tiltak er forfalt. Linjelederne svarer for dem:`;
  }
}

function furthestBehind(goals: readonly GoalFigures[]): GoalFigures | null {
  const lag = ({ expected, progress }: GoalFigures) => (expected ?? 0) - (progress ?? 0);
  return goals.reduce<GoalFigures | null>(
    (worst, goal) => (lag(goal) > (worst ? lag(worst) : 0) ? goal : worst),
    null,
  );
}

function units(count: number): string {
  return count === 1 ? $localize`1 enhet` : $localize`${count} enheter`;
}

/** A difference with its sign: `+5`, `−2`, `±0`. */
function signed(difference: number): string {
  return difference === 0 ? '±0' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
}

/** How far back a trend is told of. */
const WEEKS_BACK = 4;

const LIST = new Intl.ListFormat('nb', { type: 'conjunction' });

function listed(names: readonly string[]): string {
  return LIST.format(names);
}
