import { DocumentData, increment, serverTimestamp, Timestamp } from 'firebase/firestore';
import { addDays, Day, dayOf, mondayOf } from '../src/app/domain/day/day';
import { emptyPlanDocument } from '../src/app/data/plan/plan-document';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { StoredMeasure } from './measure-batch';

/** The day and the week that the specs run in. */
export const TODAY: Day = dayOf(new Date());
export const WEEK: Day = mondayOf(TODAY);

/** One person of each kind. Lise leads the school, Odd the library; Ivar is the measure's assignee. */
export const PEOPLE: Readonly<Record<string, DocumentData>> = {
  ada: member('Ada', 'admin', []),
  arne: member('Arne', 'advisor', []),
  eva: member('Eva', 'executive', []),
  lise: member('Lise', 'leader', ['school']),
  odd: member('Odd', 'leader', ['library', 'closed']),
  kari: member('Kari', 'contributor', ['school']),
  ivar: member('Ivar', 'contributor', ['library']),
  gone: { ...member('Gone', 'leader', ['school']), active: false },
  former: { ...member('Former', 'admin', []), active: false },
};

/** Has a login, but is no member. */
export const STRANGER = 'stranger';

export const UNITS: Readonly<Record<string, DocumentData>> = {
  school: unit('Skolen', 'lise'),
  library: unit('Biblioteket', 'odd'),
  closed: { ...unit('Nedlagt', 'odd'), active: false },
};

/** A strategy whose lists hold the ids `g1 … g11`, `o1 … o11`, `t1 … t31` and `c1 … c31`. */
export const STRATEGY: DocumentData = {
  title: 'Kommunikasjonsstrategi',
  status: 'current',
  approvedBy: 'rådmannens ledergruppe',
  approvedOn: '2018-06-01',
  decidedBy: '',
  decidedAt: null,
  reviseBy: '',
  replaces: '',
  successors: { goals: {}, objectives: {}, targetGroups: {}, channels: {}, sections: {} },
  goals: entries('g', 11, { title: 'Hovedmål', shortName: 'Mål' }),
  objectives: entries('o', 11, {
    title: 'Kommunikasjonsmål',
    indicator: 'Andel',
    baseline: '50 %',
    target: '80 %',
  }),
  targetGroups: entries('t', 31, { name: 'Innbyggere' }),
  channels: entries('c', 31, { name: 'Nettsiden' }),
  values: entries('v', 3, { name: 'åpen' }),
  sections: entries('s', 1, { title: 'Innledning', summary: 'Kort sagt.' }),
  version: 1,
  updatedBy: '',
  updatedAt: null,
};

/** A draft that takes over from {@link STRATEGY}, and says the same. */
export const DRAFT_STRATEGY: DocumentData = {
  ...STRATEGY,
  title: 'Ny strategi',
  status: 'draft',
  approvedBy: '',
  approvedOn: '',
  replaces: 's1',
};

/**
 * What changes in a draft whose lists are as long as they may be and share nothing with those of
 * {@link STRATEGY}: the most that the rules ever have to look at.
 */
export function everythingNew(): DocumentData {
  const lists = ['goals', 'objectives', 'targetGroups', 'channels', 'sections'];
  return {
    ...Object.fromEntries(lists.map((list) => [list, entries('new', 60, { name: 'Ny' })])),
    successors: Object.fromEntries(
      lists.map((list) => [
        list,
        Object.fromEntries(Object.keys(STRATEGY[list] as DocumentData).map((id) => [id, 'new1'])),
      ]),
    ),
  };
}

/** A stored measure of the school, delegated to Ivar. */
export const MEASURE: StoredMeasure = {
  title: 'Åpen dag på skolen',
  message: 'Alle er velkommen.',
  expectedEffect: 'Flere kjenner skolen.',
  neededResources: 'To kvelder.',
  goalIds: ['g1'],
  objectiveIds: ['o1'],
  targetGroupIds: ['t1', 't2'],
  wanted: { knowledge: { t1: 'At alle er velkomne.' }, attitude: {}, action: { t2: 'Komme.' } },
  channelIds: ['c1'],
  dialogueLevel: 'dialogue',
  audience: 'external',
  sectionId: 's1',
  languages: ['en'],
  start: '2026-01-05',
  deadline: '2026-06-30',
  firstDeadline: '2026-06-30',
  slips: 0,
  assigneeUid: 'ivar',
  status: 'notStarted',
  health: 'onTrack',
  progress: 0,
  statusText: '',
  evaluation: '',
  reportedOn: '',
  escalation: '',
  acknowledgedBy: '',
  acknowledgedOn: '',
  archived: false,
  version: 1,
  updatedBy: 'lise',
};

/** What makes {@link MEASURE} one that is completed. */
export const COMPLETED = { status: 'completed', progress: 100, evaluation: 'Fullt hus.' } as const;

/** The plan of a unit as it is created. */
export function emptyPlan(unitId: string, year = 2026): DocumentData {
  return { ...emptyPlanDocument(unitId, year, 's1'), updatedAt: serverTimestamp() };
}

/** When the directory was last written. */
const LISTED = { version: 1, updatedAt: Timestamp.fromMillis(Date.now() - 60_000) };

/** What each write of a plan, and of the directory, carries beside what it is about. */
export function stamp(): DocumentData {
  return { version: increment(1), updatedAt: serverTimestamp() };
}

/** The school's plan with these stored measures, as their writes would have left it. */
export function planWith(measures: Readonly<Record<string, StoredMeasure>>): DocumentData {
  const last = Object.entries(measures).at(-1);
  return {
    ...emptyPlan('school'),
    changedSinceApproval: Object.keys(measures),
    summaries: Object.fromEntries(
      Object.entries(measures).map(([id, measure]) => [id, writeLine(measure)]),
    ),
    trend: { [WEEK]: { notStarted: 1 }, [addDays(WEEK, -7)]: { notStarted: 3 } },
    lastChange: { measureId: last?.[0] ?? '', version: last?.[1].version ?? 0, week: WEEK },
  };
}

/**
 * The documents that most specs start from: everybody, both units, the strategy, an empty plan of
 * the library and a plan of the school with the given measures and their histories.
 */
export function municipality(
  measures: Readonly<Record<string, StoredMeasure>> = { m1: MEASURE },
): Record<string, DocumentData> {
  const documents: Record<string, DocumentData> = {
    'strategies/s1': STRATEGY,
    'strategies/old': { ...STRATEGY, status: 'retired' },
    'directory/strategy': { currentId: 's1' },
    'directory/people': { people: mapValues(PEOPLE, personOf), lastChange: 'former', ...LISTED },
    'directory/units': { units: UNITS, lastChange: 'closed', ...LISTED },
    'plans/library-2026': emptyPlan('library'),
    'plans/school-2026': planWith(measures),
  };
  for (const [uid, person] of Object.entries(PEOPLE)) {
    documents[`members/${uid}`] = person;
  }
  for (const [id, data] of Object.entries(UNITS)) {
    documents[`units/${id}`] = data;
  }
  const at = Timestamp.fromMillis(Date.now() - 60_000);
  for (const [id, measure] of Object.entries(measures)) {
    documents[`plans/school-2026/measures/${id}`] = { ...measure, updatedAt: at };
    documents[`plans/school-2026/measures/${id}/history/1`] = { by: 'lise', at, from: {}, to: {} };
  }
  return documents;
}

/** What the directory shows of a member: everything but the e-mail address. */
export function personOf({ displayName, role, unitIds, active }: DocumentData): DocumentData {
  return { displayName, role, unitIds, active };
}

function member(displayName: string, role: string, unitIds: readonly string[]): DocumentData {
  return { displayName, email: `${displayName}@example.no`, role, unitIds, active: true };
}

function unit(name: string, leaderUid: string): DocumentData {
  return { name, parentId: null, leaderUid, leaderSince: '2025-08-01', active: true };
}

function entries(prefix: string, count: number, fields: DocumentData): DocumentData {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${prefix}${index + 1}`,
      { order: index + 1, suggested: false, ...fields },
    ]),
  );
}

function mapValues(
  map: Readonly<Record<string, DocumentData>>,
  change: (value: DocumentData) => DocumentData,
): DocumentData {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
