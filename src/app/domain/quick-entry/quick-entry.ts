import { Day } from '../day/day';
import { MeasureContent } from '../measure/measure';
import { newMeasure } from '../measure/new-measure';
import { Person } from '../member/member';
import { Strategy } from '../strategy/strategy';
import { findDeadline, Reckoning } from './deadline';
import { findNames, Named } from './names';
import { overlaps, Span, textWithout } from './span';

/** What a line of text says of a measure. What it does not say is '' or []. */
export interface QuickEntry {
  readonly title: string;
  readonly goalIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly assigneeUid: string;
  readonly deadline: Day | '';
}

/** What the names and days in a line are understood by. */
export interface QuickEntryContext extends Reckoning {
  readonly strategy: Pick<Strategy, 'goals' | 'targetGroups' | 'channels'>;
  /** Those that a measure of the unit may be delegated to. */
  readonly people: readonly Pick<Person, 'uid' | 'displayName'>[];
}

/** Reads a line such as `Foreldremøte om ny skolerute 15. mars mål 2 #foresatte @Kari`. */
export function readQuickEntry(text: string, context: QuickEntryContext): QuickEntry {
  const goals = findGoalNumbers(text, context.strategy);
  const names = findNames(text, namesOf(context)).filter((name) => !isWithin(name, goals));
  const marks = [...goals, ...names.filter(({ isMark }) => isMark)];
  const deadline = findDeadline(text, context);
  const isFree = deadline !== null && !isWithin(deadline, marks);
  const idsOf = (kind: Named['kind']) =>
    names.filter((name) => name.kind === kind).map(({ id }) => id);
  return {
    title: textWithout(text, [...marks, ...(isFree ? [deadline] : [])]),
    goalIds: [...new Set([...goals.flatMap(({ ids }) => ids), ...idsOf('goal')])],
    targetGroupIds: idsOf('group'),
    channelIds: idsOf('channel'),
    assigneeUid: idsOf('person')[0] ?? '',
    deadline: isFree ? deadline.day : '',
  };
}

/** The lines of what was typed or pasted, without empty ones and without list marks. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)](?=\s+\p{Lu}))\s+/u, '').trim())
    .filter((line) => line !== '');
}

/**
 * The measure that the entry becomes. It begins today, or with the plan's year where that has yet to
 * come, and never after its deadline. `leaderUid` as in {@link newMeasure}.
 */
export function toContent(
  entry: QuickEntry,
  { today, year }: Reckoning,
  leaderUid: string,
): MeasureContent {
  const begin = today < `${year}-01-01` ? `${year}-01-01` : today;
  const start = entry.deadline !== '' && entry.deadline < begin ? entry.deadline : begin;
  return { ...newMeasure(today, leaderUid), ...entry, start };
}

interface GoalNumbers extends Span {
  readonly ids: readonly string[];
}

/** "mål 2", "hovedmål 1 og 3"; numbers that no main goal has stay in the title. */
function findGoalNumbers(text: string, { goals }: Pick<Strategy, 'goals'>): readonly GoalNumbers[] {
  const written =
    /(?<![\p{L}\d])#?(?:hoved)?mål\s*(\d+(?:\s*(?:,|og|\+|&)\s*\d+)*)(?![\p{L}\d.])/giu;
  return [...text.matchAll(written)].flatMap((match) => {
    const numbers = (match[1].match(/\d+/g) ?? []).map(Number);
    const ids = numbers.map((number) => goals.find(({ order }) => order === number)?.id ?? '');
    return ids.includes('')
      ? []
      : [{ ids, start: match.index, end: match.index + match[0].length }];
  });
}

function namesOf({ strategy, people }: QuickEntryContext): readonly Named[] {
  return [
    ...strategy.targetGroups.map(({ id, name }) => ({ id, name, kind: 'group' as const })),
    ...strategy.channels.map(({ id, name }) => ({ id, name, kind: 'channel' as const })),
    ...strategy.goals.map(({ id, shortName }) => ({ id, name: shortName, kind: 'goal' as const })),
    ...people.map(({ uid, displayName }) => ({
      id: uid,
      name: displayName,
      kind: 'person' as const,
    })),
  ];
}

function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlaps(span, other));
}
