import { NO_SUCCESSORS, Strategy, StrategyContent, StrategyEntry, StrategyList } from './strategy';

/** A text that an entry has. */
export interface EntryField {
  readonly name: string;
  /** Characters. */
  readonly limit: number;
  readonly required: boolean;
}

const NAME: readonly EntryField[] = [{ name: 'name', limit: 100, required: true }];

/** The texts of each list's entries, in the order of the form; no two share the first. */
export const ENTRY_FIELDS: Readonly<Record<StrategyList, readonly EntryField[]>> = {
  goals: [
    { name: 'title', limit: 300, required: true },
    { name: 'shortName', limit: 60, required: true },
  ],
  objectives: [
    { name: 'title', limit: 300, required: true },
    { name: 'indicator', limit: 200, required: false },
    { name: 'baseline', limit: 60, required: false },
    { name: 'target', limit: 60, required: false },
  ],
  targetGroups: NAME,
  channels: NAME,
  values: NAME,
  sections: [
    { name: 'title', limit: 200, required: true },
    { name: 'summary', limit: 1000, required: false },
  ],
};

/** An entry while somebody writes in it; its place is its place in the list. */
export interface EntryDraft {
  readonly id: string;
  readonly suggested: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** A list of the strategy, to be written in. */
export function draftsOf(strategy: StrategyContent, list: StrategyList): readonly EntryDraft[] {
  const entries: readonly StrategyEntry[] = strategy[list];
  return entries.map((entry) => {
    const texts = entry as unknown as Readonly<Record<string, string>>;
    return {
      id: entry.id,
      suggested: entry.suggested,
      texts: Object.fromEntries(ENTRY_FIELDS[list].map(({ name }) => [name, texts[name]])),
    };
  });
}

/** The list as it is stored: a map by id, each entry knowing its place, without space around texts. */
export function entryFields(
  list: StrategyList,
  drafts: readonly EntryDraft[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    drafts.map(({ id, suggested, texts }, index) => [
      id,
      {
        order: index + 1,
        suggested,
        ...Object.fromEntries(ENTRY_FIELDS[list].map(({ name }) => [name, texts[name].trim()])),
      },
    ]),
  );
}

/** An entry of which nothing is written yet. */
export function emptyEntry(list: StrategyList, id: string): EntryDraft {
  const texts = Object.fromEntries(ENTRY_FIELDS[list].map(({ name }) => [name, '']));
  return { id, suggested: false, texts };
}

/** The list with the entry one place up (-1) or down (1); as it was where it stands at the end. */
export function movedEntry(
  drafts: readonly EntryDraft[],
  id: string,
  by: -1 | 1,
): readonly EntryDraft[] {
  const from = drafts.findIndex((entry) => entry.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= drafts.length) {
    return drafts;
  }
  const moved = [...drafts];
  [moved[from], moved[to]] = [moved[to], moved[from]];
  return moved;
}

/** Whether two lists say the same in the same order. */
export function sameEntries(
  list: StrategyList,
  one: readonly EntryDraft[],
  other: readonly EntryDraft[],
): boolean {
  return JSON.stringify(toRows(list, one)) === JSON.stringify(toRows(list, other));
}

function toRows(list: StrategyList, drafts: readonly EntryDraft[]): unknown {
  return Object.entries(entryFields(list, drafts)).map(([id, { suggested, ...fields }]) => [
    id,
    suggested,
    ...ENTRY_FIELDS[list].map(({ name }) => fields[name]),
    fields['order'],
  ]);
}

/** What a new strategy begins as: all that the current one says, each entry with its id. */
export function newDraftFrom(current: Strategy): StrategyContent {
  const { title, goals, objectives, targetGroups, channels, values, sections } = current;
  return {
    title,
    reviseBy: '',
    replaces: current.id,
    successors: NO_SUCCESSORS,
    goals,
    objectives,
    targetGroups,
    channels,
    values,
    sections,
  };
}

/** What the very first strategy begins as. */
export const FIRST_DRAFT: StrategyContent = {
  title: 'Kommunikasjonsstrategi',
  reviseBy: '',
  replaces: '',
  successors: NO_SUCCESSORS,
  goals: [],
  objectives: [],
  targetGroups: [],
  channels: [],
  values: [],
  sections: [],
};
