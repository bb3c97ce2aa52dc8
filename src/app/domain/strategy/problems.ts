import { isDay } from '../day/day';
import { holdsIdentityNumber } from '../text/personal-data';
import { ENTRY_FIELDS, EntryDraft } from './entries';
import { StrategyContent, StrategyList } from './strategy';

/** What is wrong with a text of a strategy. The words for it are the form's. */
export type StrategyProblem = 'required' | 'tooLong' | 'notADay' | 'duplicate' | 'identityNumber';

/** What the form and Security Rules agree on. Texts count characters, lists entries. */
export const STRATEGY_LIMITS = { title: 200, approvedBy: 200, entries: 60 } as const;

export type StrategyHeading = Pick<StrategyContent, 'title' | 'reviseBy'>;

/** The problems of one list: by entry's id and field's name, at most one a field. */
export type EntryProblems = Readonly<
  Record<string, Readonly<Partial<Record<string, StrategyProblem>>>>
>;

/** Finds what is wrong with title and day of revision; empty where nothing is. */
export function findStrategyHeadingProblems({
  title,
  reviseBy,
}: StrategyHeading): Partial<Record<keyof StrategyHeading, StrategyProblem>> {
  const problem = textProblem(title, STRATEGY_LIMITS.title, true);
  return {
    ...(problem && { title: problem }),
    ...(reviseBy !== '' && !isDay(reviseBy) && { reviseBy: 'notADay' as const }),
  };
}

/** Finds what is wrong with the texts of a list; empty where nothing is. */
export function findEntryProblems(
  list: StrategyList,
  drafts: readonly EntryDraft[],
): EntryProblems {
  const [first] = ENTRY_FIELDS[list];
  const seen = new Set<string>();
  const found: Record<string, Partial<Record<string, StrategyProblem>>> = {};
  for (const { id, texts } of drafts) {
    const problems: Partial<Record<string, StrategyProblem>> = {};
    for (const { name, limit, required } of ENTRY_FIELDS[list]) {
      const problem = textProblem(texts[name], limit, required);
      if (problem) {
        problems[name] = problem;
      }
    }
    const called = plain(texts[first.name]);
    if (!problems[first.name] && seen.has(called)) {
      problems[first.name] = 'duplicate';
    }
    seen.add(called);
    if (Object.keys(problems).length > 0) {
      found[id] = problems;
    }
  }
  return found;
}

/** Whether the list may be saved without entries: measures need goals and target groups. */
export function mayBeEmpty(list: StrategyList): boolean {
  return list !== 'goals' && list !== 'targetGroups';
}

/** What is wrong with the name of whoever approves; `null` where nothing is. */
export function approverProblem(text: string): StrategyProblem | null {
  return textProblem(text, STRATEGY_LIMITS.approvedBy, true);
}

function textProblem(text: string, limit: number, required: boolean): StrategyProblem | null {
  if (required && text.trim() === '') {
    return 'required';
  }
  if (holdsIdentityNumber(text)) {
    return 'identityNumber';
  }
  return text.trim().length > limit ? 'tooLong' : null;
}

/** As a reader takes it: without regard to case, and to how many spaces there are. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
