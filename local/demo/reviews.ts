import { addDays, Day, mondayOf, monthName, yearOf } from '../../src/app/domain/day/day';
import { Plan } from '../../src/app/domain/plan/plan';
import { FrozenFigures } from '../../src/app/domain/review/review';
import { writeTopic } from '../../src/app/domain/review/topic';
import { ADVISOR_UIDS, EXECUTIVE_UIDS, Staffing } from './people';
import { DemoDocument } from './plan-documents';
import { DemoUnit } from './units';
import { workday } from './workday';

/** Makes the figures of these plans as they were on the day. */
export type Freeze = (plans: readonly Plan[], day: Day) => FrozenFigures;

/** Days between two meetings, and from the last one to today and from there to the next. */
const BETWEEN = 42;
const SINCE = 35;
const UNTIL = 8;

interface Told {
  readonly done: boolean;
  readonly comment: string;
}

/** A decision of the demo, with what is told of it at the meeting after. */
interface DemoDecision {
  readonly text: (unitName: string) => string;
  readonly dueIn: number;
  readonly told?: Told;
  readonly isOfUnit: boolean;
}

const FIRST: readonly DemoDecision[] = [
  {
    text: (unit) =>
      `${unit} legger fram for ledergruppen hvordan de vil ta igjen det som er forfalt.`,
    dueIn: 30,
    told: { done: true, comment: 'Lagt fram i ledermøtet. De har fått hjelp av en rådgiver.' },
    isOfUnit: true,
  },
  {
    text: (unit) => `${unit} samarbeider med naboenhetene om felles informasjon til foresatte.`,
    dueIn: 60,
    told: { done: false, comment: 'Er i gang, men venter på de andre enhetene.' },
    isOfUnit: true,
  },
  {
    text: () => 'Ledergruppen tar opp framdriften i alle planer i hvert ledermøte ut året.',
    dueIn: 40,
    told: { done: true, comment: 'Fast punkt på sakslista.' },
    isOfUnit: false,
  },
];
const SECOND: readonly DemoDecision[] = [
  {
    text: (unit) => `${unit} går gjennom fristene sine sammen med en kommunikasjonsrådgiver.`,
    dueIn: 21,
    isOfUnit: true,
  },
  {
    text: () => 'Rådgiverne foreslår tiltak for målgruppene som ingen enhet har tatt med.',
    dueIn: 70,
    isOfUnit: false,
  },
];

const AGENDA =
  '1. Oppfølging av vedtak fra forrige gjennomgang\n' +
  '2. Hovedmålene som ligger etter, og hva som skal til\n' +
  '3. Tiltak som er løftet til ledergruppen\n' +
  '4. Planer til godkjenning';

interface Circumstances {
  readonly today: Day;
  /** The units that have a plan. */
  readonly units: readonly DemoUnit[];
  readonly staffing: ReadonlyMap<string, Staffing>;
  /** All plans as they were when the day ended. */
  readonly plansOn: (day: Day) => readonly Plan[];
  readonly freeze?: Freeze;
}

/**
 * Two reviews that ledergruppen has held, with their figures, and the next one being prepared.
 * Early in the year, and without figures to freeze, none has been held.
 */
export function makeReviews(circumstances: Circumstances): readonly DemoDocument[] {
  const { today, freeze } = circumstances;
  const days = [SINCE + BETWEEN, SINCE].map((daysAgo) => workday(addDays(today, -daysAgo)));
  const next = addDays(mondayOf(addDays(today, UNTIL)), 1);
  const held = freeze ? days.filter((day) => yearOf(day) === yearOf(next)) : [];
  const sinceOf = (index: number) => held[index - 1] ?? `${yearOf(next)}-01-01`;
  return [
    ...held.flatMap((day, index) => {
      // With one meeting before, it is the latest.
      const isLatest = index === held.length - 1;
      const before = isLatest && held.length > 1 ? { id: idOf(held[0]), decisions: FIRST } : null;
      const decisions = isLatest ? SECOND : FIRST;
      return holdReview({ day, since: sinceOf(index), decisions, before }, circumstances, freeze!);
    }),
    {
      path: `reviews/${idOf(next)}`,
      data: {
        ...heading(next, sinceOf(held.length), AGENDA),
        ...{ status: 'draft', decisions: {}, followUps: {}, lastEntry: '', version: 1 },
        ...writtenBy(ADVISOR_UIDS[0], momentOn(workday(addDays(today, -1)), 9)),
        finalBy: '',
        finalAt: null,
      },
    },
  ];
}

interface Meeting {
  readonly day: Day;
  readonly since: Day;
  readonly decisions: readonly DemoDecision[];
  readonly before: { readonly id: string; readonly decisions: readonly DemoDecision[] } | null;
}

function holdReview(
  { day, since, decisions, before }: Meeting,
  circumstances: Circumstances,
  freeze: Freeze,
): readonly DemoDocument[] {
  const entries = decisions.map((one, index) => [
    `vedtak-${index + 1}`,
    decisionFields(one, index, day, circumstances),
  ]);
  const followUps = (before?.decisions ?? []).flatMap(({ told }, index) =>
    told ? [[`${before?.id}:vedtak-${index + 1}`, told]] : [],
  );
  const finalAt = momentOn(day, 12);
  const path = `reviews/${idOf(day)}`;
  return [
    {
      path,
      data: {
        ...heading(day, since, AGENDA),
        status: 'final',
        decisions: Object.fromEntries(entries) as unknown,
        followUps: Object.fromEntries(followUps) as unknown,
        lastEntry: `vedtak-${entries.length}`,
        // One version for each entry, the creation and the end.
        version: entries.length + followUps.length + 2,
        ...writtenBy(ADVISOR_UIDS[0], momentOn(workday(addDays(day, -7)), 9)),
        updatedBy: EXECUTIVE_UIDS[0],
        updatedAt: finalAt,
        finalBy: EXECUTIVE_UIDS[0],
        finalAt,
      },
    },
    {
      path: `${path}/figures/frozen`,
      data: { ...freeze(circumstances.plansOn(day), day) },
    },
  ];
}

function decisionFields(
  { text, dueIn, isOfUnit }: DemoDecision,
  order: number,
  day: Day,
  { units, staffing }: Circumstances,
) {
  // Somebody who leads the unit to this day, so that the one who got it still has it.
  const settled = units.filter(({ id }) => staffing.get(id)!.leaderSince < day);
  const behind = settled.filter(({ story }) => story === 'behind');
  const schools = settled.filter(({ kind }) => kind === 'school');
  const unit = order === 1 && schools.length > 0 ? schools[0] : (behind[0] ?? settled[0]);
  return {
    text: text(unit.name),
    unitId: isOfUnit ? unit.id : '',
    responsibleUid: isOfUnit ? staffing.get(unit.id)!.leaderUid : EXECUTIVE_UIDS[1],
    deadline: addDays(day, dueIn),
    order: order + 1,
    topic: isOfUnit ? writeTopic({ kind: 'plan', planId: `${unit.id}-${yearOf(day)}` }) : '',
  };
}

function heading(day: Day, since: Day, agenda: string) {
  const title = `Gjennomgang i ${monthName(day.slice(0, 'yyyy-mm'.length))}`;
  return { title, day, year: yearOf(day), since, agenda };
}

function writtenBy(uid: string, at: Date) {
  return { createdBy: uid, createdAt: at, updatedBy: uid, updatedAt: at };
}

function idOf(day: Day): string {
  return `gjennomgang-${day}`;
}

function momentOn(day: Day, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:30:00Z`);
}
