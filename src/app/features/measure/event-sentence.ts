import { writeDay, writeDays } from '../../domain/day/day';
import { Directory, personName } from '../../domain/directory/directory';
import { FieldValues, HistoryEvent } from '../../domain/measure/history';
import {
  CONTENT_FIELDS,
  ContentField,
  MeasureContent,
  REPORT_FIELDS,
} from '../../domain/measure/measure';
import { Strategy } from '../../domain/strategy/strategy';
import { AUDIENCE_NAMES, DIALOGUE_NAMES, FIELD_NAMES, HEALTH_BADGES } from '../../ui/words/words';
import { fieldText } from '../../ui/words/field-text';

/** What the words of an event need beside the event. */
export interface Telling {
  /** The measure after the event: what a report left as it was is still a part of it. */
  readonly after: MeasureContent;
  readonly isUndo: boolean;
  readonly strategy: Strategy | null;
  readonly directory: Directory;
}

/** A text that was rewritten, to be unfolded. */
export interface Rewriting {
  readonly field: ContentField;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What an event says after the name of whoever did it, and the texts that it changed. */
export interface EventSentence {
  readonly words: string;
  readonly rewritings: readonly Rewriting[];
}

const LIST = new Intl.ListFormat('nb', { type: 'conjunction' });
/** A report's own words are told in the sentence as far as they fit there. */
const LONGEST_QUOTE = 200;

const REWRITTEN = [
  'title',
  'message',
  'expectedEffect',
  'neededResources',
  'wanted',
  'evaluation',
] as const satisfies readonly ContentField[];

/** Says in a sentence what an event changed, in the order of the form. */
export function tellEvent(event: HistoryEvent, telling: Telling): EventSentence {
  const fields = CONTENT_FIELDS.filter((field) => field in event.to);
  const phrases = fields.flatMap((field) => PHRASES[field](event, telling) ?? []);
  const report = fields.some((field) => REPORT_FIELDS.some((name) => name === field))
    ? [reportPhrase(event, telling)]
    : [];
  const told = [...phrases, ...report];
  return { words: wordsOf(event, telling, told), rewritings: rewritingsOf(event, telling) };
}

function wordsOf(event: HistoryEvent, { isUndo }: Telling, told: readonly string[]): string {
  if (event.version === 1) {
    return $localize`la inn tiltaket`;
  }
  return isUndo ? $localize`angret endringen` : LIST.format(told);
}

function rewritingsOf({ from, to }: HistoryEvent, telling: Telling): readonly Rewriting[] {
  const { strategy, directory } = telling;
  return REWRITTEN.filter((field) => field in to).map((field) => ({
    field,
    label: FIELD_NAMES[field],
    from: fieldText(field, from, strategy, directory),
    to: fieldText(field, to, strategy, directory),
  }));
}

type Phrase = (event: HistoryEvent, telling: Telling) => string | null;

/** Told with the rest of a report, or with the field beside it. */
const TOLD_ELSEWHERE: Phrase = () => null;

const PHRASES: Readonly<Record<ContentField, Phrase>> = {
  title: ({ to }) => $localize`ga tiltaket navnet «${to.title}:title:»`,
  goalIds: ({ from, to }, telling) =>
    listPhrase('goalIds', from, to, telling, $localize`hovedmålet`, $localize`hovedmålene`),
  targetGroupIds: ({ from, to }, telling) =>
    listPhrase('targetGroupIds', from, to, telling, $localize`målgruppa`, $localize`målgruppene`),
  deadline: ({ from, to }) => dayPhrase($localize`fristen`, from.deadline, to.deadline),
  start: ({ from, to }) => dayPhrase($localize`oppstarten`, from.start, to.start),
  assigneeUid: assigneePhrase,
  message: ({ from, to }) => textPhrase($localize`hovedbudskapet`, from.message, to.message),
  channelIds: ({ from, to }, telling) =>
    listPhrase('channelIds', from, to, telling, $localize`kanalen`, $localize`kanalene`),
  objectiveIds: ({ from, to }, telling) =>
    listPhrase(
      'objectiveIds',
      from,
      to,
      telling,
      $localize`kommunikasjonsmålet`,
      $localize`kommunikasjonsmålene`,
    ),
  wanted: () => $localize`endret hva målgruppene skal vite, mene og gjøre`,
  expectedEffect: ({ from, to }) =>
    textPhrase($localize`den forventede effekten`, from.expectedEffect, to.expectedEffect),
  neededResources: ({ from, to }) =>
    textPhrase($localize`hva tiltaket krever`, from.neededResources, to.neededResources),
  dialogueLevel: ({ to }) =>
    to.dialogueLevel
      ? $localize`endret graden av dialog til ${DIALOGUE_NAMES[to.dialogueLevel].toLowerCase()}:level:`
      : null,
  audience: ({ to }) =>
    to.audience
      ? $localize`gjorde tiltaket ${AUDIENCE_NAMES[to.audience].toLowerCase()}:audience:`
      : null,
  sectionId: ({ to }, { strategy, directory }) =>
    to.sectionId
      ? $localize`forankret tiltaket i «${fieldText('sectionId', to, strategy, directory)}:section:»`
      : $localize`tok bort forankringen i strategien`,
  languages: ({ from, to }, telling) =>
    listPhrase('languages', from, to, telling, $localize`språket`, $localize`språkene`),
  status: TOLD_ELSEWHERE,
  health: TOLD_ELSEWHERE,
  progress: TOLD_ELSEWHERE,
  statusText: TOLD_ELSEWHERE,
  evaluation: TOLD_ELSEWHERE,
  reportedOn: TOLD_ELSEWHERE,
  escalation: ({ from, to }) => escalationPhrase(from.escalation, to.escalation),
  acknowledgedBy: ({ to }) =>
    to.acknowledgedBy ? $localize`kvitterte for tiltaket` : $localize`tok kvitteringen tilbake`,
  // Where the same leader acknowledges anew, only the day is another.
  acknowledgedOn: ({ to }) =>
    'acknowledgedBy' in to ? null : $localize`kvitterte for tiltaket på nytt`,
  archived: ({ to }) =>
    to.archived ? $localize`arkiverte tiltaket` : $localize`hentet tiltaket tilbake fra arkivet`,
};

function dayPhrase(what: string, from = '', to = ''): string {
  if (from === '') {
    return $localize`satte ${what}:what: til ${writeDay(to)}:day:`;
  }
  const [before, after] = writeDays(from, to);
  return $localize`flyttet ${what}:what: fra ${before}:from: til ${after}:to:`;
}

function assigneePhrase({ by, from, to }: HistoryEvent, { directory }: Telling): string {
  const before = personName(directory, from.assigneeUid ?? '');
  const after = personName(directory, to.assigneeUid ?? '');
  if (after === '') {
    return $localize`tok tiltaket tilbake fra ${before}:name:`;
  }
  if (to.assigneeUid === by) {
    return $localize`tok på seg å utføre tiltaket`;
  }
  return before === ''
    ? $localize`delegerte tiltaket til ${after}:name:`
    : $localize`flyttet tiltaket fra ${before}:from: til ${after}:to:`;
}

/** The question in full: it is what ledergruppen is to answer. */
function escalationPhrase(from = '', to = ''): string {
  if (to === '') {
    return $localize`tok tiltaket ned igjen fra rådmannen`;
  }
  return from === ''
    ? $localize`løftet tiltaket til rådmannen: «${to}:question:»`
    : $localize`endret det ledergruppen skal avgjøre: «${to}:question:»`;
}

function textPhrase(what: string, from = '', to = ''): string {
  if (to === '') {
    return $localize`tok bort ${what}:what:`;
  }
  return from === '' ? $localize`skrev ${what}:what:` : $localize`endret ${what}:what:`;
}

function listPhrase(
  field: 'goalIds' | 'targetGroupIds' | 'channelIds' | 'objectiveIds' | 'languages',
  from: FieldValues,
  to: FieldValues,
  { strategy, directory }: Telling,
  one: string,
  many: string,
): string {
  const [before, after] = [from[field] ?? [], to[field] ?? []];
  const name = (ids: readonly string[]) =>
    `${ids.length === 1 ? one : many} ` +
    LIST.format(ids.map((id) => fieldText(field, { [field]: [id] }, strategy, directory)));
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  const phrases = [
    ...(added.length > 0 ? [$localize`la til ${name(added)}:what:`] : []),
    ...(removed.length > 0 ? [$localize`tok bort ${name(removed)}:what:`] : []),
  ];
  return phrases.length > 0 ? LIST.format(phrases) : $localize`endret rekkefølgen på ${many}:what:`;
}

function reportPhrase({ to }: HistoryEvent, { after }: Telling): string {
  const quote = 'evaluation' in to && !to.statusText ? to.evaluation : to.statusText;
  const words = reportWords(to, after);
  return quote ? $localize`${words}:report:: «${shortened(quote)}:quote:»` : words;
}

function reportWords(to: FieldValues, after: MeasureContent): string {
  switch (to.status) {
    case 'completed':
      return $localize`fullførte tiltaket`;
    case 'cancelled':
      return $localize`avbrøt tiltaket`;
    case 'postponed':
      return $localize`utsatte tiltaket`;
    case 'notStarted':
      return $localize`satte tiltaket til ikke påbegynt`;
    default:
      return goingWords(to, after);
  }
}

function goingWords(to: FieldValues, after: MeasureContent): string {
  if (after.status === 'completed') {
    return $localize`skrev mer om det fullførte tiltaket`;
  }
  const health = HEALTH_BADGES[after.health].label.toLowerCase();
  return to.status === 'inProgress'
    ? $localize`meldte at det er påbegynt og ${health}:health:, ${after.progress}:progress: %`
    : $localize`meldte at det er ${health}:health:, ${after.progress}:progress: %`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()} …`;
}
