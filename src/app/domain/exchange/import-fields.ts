import { ContentField } from '../measure/measure';
import { fold, wordsOf } from '../register/fold';
import { Grid, GridCell, isBlank, textOf } from './grid';

/** What a column of a file can be: what a measure is known by, and what it says. */
export const IMPORT_FIELDS = [
  'key',
  'unit',
  'title',
  'goalIds',
  'targetGroupIds',
  'channelIds',
  'objectiveIds',
  'start',
  'deadline',
  'assigneeUid',
  'message',
  'expectedEffect',
  'neededResources',
  'dialogueLevel',
  'audience',
  'status',
  'health',
  'progress',
  'statusText',
  'evaluation',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Those that are a measure's own. */
export type WrittenField = Exclude<ImportField, 'key' | 'unit'> & ContentField;

/** What people call the columns of their plans, folded; the first names are the app's own. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  key: ['nøkkel i rettesnor', 'nøkkel'],
  unit: [
    'enhet',
    'virksomhet',
    'avdeling',
    'skole',
    'tjeneste',
    'enhetens navn',
    'ansvarlig enhet',
    'hvilken enhet',
  ],
  title: [
    'tiltak',
    'kommunikasjonstiltak',
    'hva skal dere gjøre',
    'hva',
    'tittel',
    'aktivitet',
    'tema',
    'oppgave',
    'hva skal gjøres',
    'hva skal vi gjøre',
    'hva gjør vi',
    'hva vi skal gjøre',
    'beskrivelse av tiltaket',
    'aktiviteter',
    'sak',
  ],
  goalIds: ['hovedmål', 'mål', 'overordnet mål', 'satsing'],
  targetGroupIds: [
    'målgruppe',
    'målgrupper',
    'til hvem',
    'hvem',
    'hvem skal vi nå',
    'mottaker',
    'mottakere',
  ],
  channelIds: ['kanal', 'kanaler', 'virkemiddel', 'virkemidler', 'hvor', 'medium', 'hvordan'],
  objectiveIds: ['kommunikasjonsmål', 'delmål'],
  start: ['oppstart', 'start', 'startdato', 'fra', 'fra dato', 'begynner'],
  deadline: [
    'frist',
    'når',
    'dato',
    'sluttdato',
    'til',
    'til dato',
    'tidsfrist',
    'tid',
    'tidspunkt',
    'ferdig',
    'slutt',
    'leveres',
    'når skal det skje',
    'når skal det være ferdig',
    'gjennomføres',
  ],
  assigneeUid: [
    'utfører',
    'ansvarlig',
    'ansvar',
    'hvem gjør det',
    'hvem gjør hva',
    'kontakt',
    'kontaktperson',
  ],
  message: ['hovedbudskap', 'budskap', 'hva vil vi si', 'hva skal vi si'],
  expectedEffect: ['forventet effekt', 'effekt', 'ønsket effekt', 'resultat', 'hvorfor'],
  neededResources: ['ressurser', 'ressursbehov', 'kostnad', 'budsjett', 'kostnader'],
  dialogueLevel: ['grad av dialog', 'dialog', 'medvirkning'],
  audience: ['internt eller eksternt', 'intern ekstern', 'internt eksternt'],
  status: ['status', 'tilstand'],
  health: ['vurdering', 'trafikklys', 'risiko'],
  progress: ['framdrift', 'fremdrift', 'prosent', 'ferdiggrad', 'prosent ferdig'],
  statusText: ['statusmelding', 'kommentar', 'merknad', 'statustekst', 'merknader'],
  evaluation: ['evaluering', 'erfaring', 'evaluert'],
};

/** The folded name of a column, as it is compared and remembered. */
export function headerKey(cell: GridCell | undefined): string {
  return wordsOf(textOf(cell)).join(' ');
}

/** How many rows down a header is looked for: above it stand a title and a date. */
const HEADER_DEPTH = 20;

/**
 * The place of the row that names the columns: the one with the most names that are known; the first
 * that is not blank where none has any. -1 in a sheet without a word.
 */
export function guessHeaderRow({ rows }: Grid): number {
  const known = rows
    .slice(0, HEADER_DEPTH)
    .map((row) => guessColumns(row).filter((field) => field !== null).length);
  const most = Math.max(0, ...known);
  return most > 0 ? known.indexOf(most) : rows.findIndex((row) => !isBlank(row));
}

/** The sheet to begin with, of at least one: the one whose header has the most names that are known. */
export function guessSheet(grids: readonly Grid[]): number {
  const known = grids.map((grid) => {
    const header = grid.rows[guessHeaderRow(grid)] ?? [];
    return guessColumns(header).filter((field) => field !== null).length;
  });
  return known.indexOf(Math.max(...known));
}

/**
 * What each column of the header is taken for; `null` for one that is left out. What somebody chose
 * the last time (`remembered`, by {@link headerKey}; '' for left out) goes before any guess.
 */
export function guessColumns(
  header: readonly GridCell[],
  remembered: Readonly<Record<string, ImportField | ''>> = {},
): readonly (ImportField | null)[] {
  const keys = header.map(headerKey);
  const chosen = keys.map((key) => remembered[key]);
  // Of two that were chosen for the same field, each in a file of its own, the first is taken.
  const columns: (ImportField | null)[] = chosen.map((field, place) =>
    field && chosen.indexOf(field) === place ? field : null,
  );
  const taken = new Set(columns);
  for (const isNamed of [isExactly, beginsLike]) {
    keys.forEach((key, place) => {
      if (chosen[place] !== undefined || columns[place]) {
        return;
      }
      const field = IMPORT_FIELDS.find(
        (one) => !taken.has(one) && NAMES[one].some((name) => isNamed(key, fold(name))),
      );
      if (field) {
        taken.add(field);
        columns[place] = field;
      }
    });
  }
  return columns;
}

function isExactly(key: string, name: string): boolean {
  return key === name;
}

/** "Frist (dato)", "Ansvarlig for tiltaket"; short names are words of many other heads. */
function beginsLike(key: string, name: string): boolean {
  return name.length >= 4 && key.startsWith(name);
}
