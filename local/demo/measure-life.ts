import { addDays, Day, daysBetween } from '../../src/app/domain/day/day';
import { STALE_AFTER_DAYS } from '../../src/app/domain/measure/attention';
import { Health, MeasureContent } from '../../src/app/domain/measure/measure';
import { Chronicle } from './chronicle';
import { detailsOf } from './measure-details';
import { Dice } from './dice';
import { Fate } from './fates';
import { Staffing } from './people';
import { CANCELLED_REPORTS, COMPLETED_REPORTS, POSTPONED_REPORTS, REPORTS } from './status-texts';
import { Story } from './units';
import { lastWorkdayBefore, workday } from './workday';

type Range = readonly [from: number, to: number];

/** Days from today to the start, and to the deadline either from today or from the start. */
const SPANS: Readonly<
  Record<Fate, { start: Range; deadline: Range } | { start: Range; length: Range }>
> = {
  completed: { start: [-175, -35], length: [20, 110] },
  running: { start: [-110, -12], deadline: [4, 150] },
  stale: { start: [-150, -65], deadline: [4, 100] },
  late: { start: [-150, -60], deadline: [-50, -3] },
  lateNotStarted: { start: [-90, -45], deadline: [-35, -3] },
  notStarted: { start: [4, 110], length: [20, 70] },
  postponed: { start: [-100, -20], deadline: [45, 175] },
  cancelled: { start: [-140, -15], length: [30, 120] },
};

const MOST_VERSIONS = 4;
/** Creation and what the fate itself writes. */
const VERSIONS_NEEDED: Readonly<Record<Fate, number>> = {
  completed: 3,
  running: 2,
  stale: 2,
  late: 2,
  lateNotStarted: 1,
  notStarted: 1,
  postponed: 2,
  cancelled: 2,
};

const HEALTH_ODDS: Readonly<Record<'usual' | 'late' | 'ahead', readonly Health[]>> = {
  usual: [...Array<Health>(15).fill('onTrack'), ...Array<Health>(4).fill('atRisk'), 'critical'],
  late: ['onTrack', 'atRisk', 'atRisk', 'atRisk', 'critical', 'critical'],
  ahead: ['onTrack'],
};

/** A measure whose life is to be told: what was planned, and by whom. */
export interface Planned {
  readonly texts: Pick<MeasureContent, 'title' | 'message' | 'expectedEffect' | 'evaluation'>;
  readonly links: Pick<MeasureContent, 'goalIds' | 'targetGroupIds' | 'channelIds'> &
    ReturnType<typeof detailsOf>;
  readonly fate: Fate;
  readonly story: Story;
  readonly staffing: Staffing;
}

/** What may happen to a measure besides what its fate needs. */
type Extra = 'delegated' | 'moved' | 'reportedBefore';

interface Days {
  readonly start: Day;
  readonly firstDeadline: Day;
  readonly deadline: Day;
  /** The report that says how the measure stands today. */
  readonly lastReport: Day;
  readonly yesterday: Day;
}

/** Everything that has happened to the measure until the last workday before `today`. */
export function liveUntil(today: Day, planned: Planned, dice: Dice): Chronicle {
  const { fate, story, staffing, texts, links } = planned;
  const { start, deadline } = drawSpan(today, fate, dice);
  const extras = drawExtras(planned, daysBetween(start, deadline), dice);
  const days: Days = {
    start,
    deadline,
    firstDeadline: drawFirstDeadline(fate, extras, deadline, today, dice),
    lastReport: drawLastReport(today, fate, start, deadline, dice),
    yesterday: lastWorkdayBefore(today),
  };
  const life = new Chronicle(
    drawCreation(today, start, dice),
    { ...texts, ...links, start, deadline: days.firstDeadline },
    { staffing, yesterday: days.yesterday, dice },
  );

  tellBeginning(life, planned, extras, days, dice);
  tellFate(life, planned, days, dice);
  if (hasNewLeader(story) && isOpenFate(fate) && life.createdOn < staffing.leaderSince) {
    if (dice.chance(30)) {
      life.acknowledge(dayBetween(staffing.leaderSince, days.yesterday, dice));
    }
  }
  if (mayBeArchived(fate) && dice.chance(7) && life.versions < MOST_VERSIONS) {
    life.archive(dayBetween(addDays(life.lastDay, 3), days.yesterday, dice));
  }
  return life;
}

function tellBeginning(
  life: Chronicle,
  { fate, staffing }: Planned,
  extras: readonly Extra[],
  { start, firstDeadline, deadline, lastReport }: Days,
  dice: Dice,
): void {
  if (extras.includes('delegated')) {
    life.delegate(addDays(life.lastDay, dice.between(0, 9)), dice.pick(staffing.contributorUids));
  }
  if (extras.includes('reportedBefore') || fate === 'completed') {
    const day = dayBetween(start, earlier(addDays(start, 20), lastReport), dice);
    life.report(day, reportOf('onTrack', dice.between(1, 5) * 5, dice));
  }
  if (extras.includes('moved')) {
    const day = dayBetween(addDays(start, 3), earlier(firstDeadline, lastReport), dice);
    life.moveDeadline(day, deadline);
  }
}

function tellFate(life: Chronicle, planned: Planned, days: Days, dice: Dice): void {
  const { fate, story, texts } = planned;
  const { start, firstDeadline, deadline, lastReport, yesterday } = days;
  switch (fate) {
    case 'running':
    case 'stale':
    case 'late': {
      const odds = story === 'ahead' ? 'ahead' : fate === 'late' ? 'late' : 'usual';
      const health = dice.pick(HEALTH_ODDS[odds]);
      const progress = progressOn(lastReport, start, deadline, health, dice);
      life.report(lastReport, reportOf(health, progress, dice));
      break;
    }
    case 'completed':
      life.complete(lastReport, dice.pick(COMPLETED_REPORTS), texts.evaluation);
      break;
    case 'postponed': {
      const day = dayBetween(start, earlier(firstDeadline, yesterday), dice);
      life.postpone(day, dice.pick(POSTPONED_REPORTS), deadline);
      break;
    }
    case 'cancelled': {
      const day = dayBetween(start, earlier(deadline, yesterday), dice);
      life.cancel(day, dice.pick(CANCELLED_REPORTS));
      break;
    }
  }
}

/** Weeks before the start; in the months behind us where the start is ahead. */
function drawCreation(today: Day, start: Day, dice: Dice): Day {
  const before = addDays(start, -dice.between(7, 50));
  return workday(start < today ? before : earlier(before, addDays(today, -dice.between(2, 90))));
}

function drawSpan(today: Day, fate: Fate, dice: Dice): { start: Day; deadline: Day } {
  const span = SPANS[fate];
  const start = workday(addDays(today, dice.between(...span.start)));
  const deadline =
    'length' in span
      ? addDays(start, dice.between(...span.length))
      : addDays(today, dice.between(...span.deadline));
  return { start, deadline: workday(deadline) };
}

function drawExtras({ fate, story, staffing }: Planned, length: number, dice: Dice): Extra[] {
  // A new leader's first weeks are for taking over: the acknowledgement is the event.
  if (hasNewLeader(story)) {
    return [];
  }
  const canMove = ['running', 'late', 'completed'].includes(fate) && length > 55;
  const canReportBefore = ['running', 'late', 'postponed', 'cancelled'].includes(fate);
  const drawn: Extra[] = [];
  if (staffing.contributorUids.length > 0 && dice.chance(story === 'behind' ? 75 : 45)) {
    drawn.push('delegated');
  }
  if (canMove && dice.chance(fate === 'late' ? 40 : 20)) {
    drawn.push('moved');
  }
  if (canReportBefore && dice.chance(45)) {
    drawn.push('reportedBefore');
  }
  return dice.shuffle(drawn).slice(0, MOST_VERSIONS - VERSIONS_NEEDED[fate]);
}

function drawFirstDeadline(
  fate: Fate,
  extras: readonly Extra[],
  deadline: Day,
  today: Day,
  dice: Dice,
): Day {
  if (fate === 'postponed') {
    return workday(addDays(today, dice.between(-15, 40)));
  }
  return extras.includes('moved') ? workday(addDays(deadline, -dice.between(14, 45))) : deadline;
}

/** The day of the report that says how the measure stands today. */
function drawLastReport(today: Day, fate: Fate, start: Day, deadline: Day, dice: Dice): Day {
  const recent = addDays(today, -dice.between(1, STALE_AFTER_DAYS - 3));
  const longAgo = addDays(today, -dice.between(STALE_AFTER_DAYS + 5, 58));
  switch (fate) {
    case 'stale':
      return workday(longAgo);
    case 'late':
      return workday(dice.chance(50) ? recent : longAgo);
    case 'completed':
      return workday(earlier(addDays(deadline, dice.between(-12, 8)), addDays(today, -1)));
    default:
      return workday(recent < start ? start : recent);
  }
}

/** Percent, in steps of five: as far as the time is, give or take; behind where it goes badly. */
function progressOn(day: Day, start: Day, deadline: Day, health: Health, dice: Dice): number {
  const gone = daysBetween(start, day) / Math.max(1, daysBetween(start, deadline));
  const lag = { onTrack: 0, atRisk: 15, critical: 35 }[health];
  const percent = gone * 100 - lag + dice.between(-12, 12);
  return Math.min(90, Math.max(10, Math.round(percent / 5) * 5));
}

function reportOf(health: Health, progress: number, dice: Dice) {
  return { health, progress, statusText: dice.pick(REPORTS[health]) };
}

function hasNewLeader(story: Story): boolean {
  return story === 'predecessorLeft' || story === 'postWasVacant';
}

function isOpenFate(fate: Fate): boolean {
  return fate !== 'completed' && fate !== 'cancelled';
}

function mayBeArchived(fate: Fate): boolean {
  return fate === 'cancelled' || fate === 'notStarted';
}

function dayBetween(from: Day, to: Day, dice: Dice): Day {
  return workday(addDays(from, dice.between(0, Math.max(0, daysBetween(from, to)))));
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
