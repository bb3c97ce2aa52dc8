/** What an administrator sets for the whole municipality. */
export interface Settings {
  /** The days that a request may stand unanswered before it is repeated up the line. */
  readonly graceDays: number;
}

/** What holds until an administrator has set something else. */
export const DEFAULT_SETTINGS: Settings = { graceDays: 7 };

/** What the page and Security Rules agree on. Whole days. */
export const GRACE_LIMITS = { least: 1, most: 60 } as const;
