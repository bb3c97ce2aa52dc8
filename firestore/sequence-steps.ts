import fc from 'fast-check';
import { addDays } from '../src/app/domain/day/day';
import { MeasureContent, NOTHING_WANTED } from '../src/app/domain/measure/measure';
import { MeasureWrite, prepareWrite } from '../src/app/domain/measure/measure-write';
import { newMeasure } from '../src/app/domain/measure/new-measure';
import { PlanStatus } from '../src/app/domain/plan/plan';
import { TODAY } from './municipality';
import { Known } from './sequence-model';

/** Nina is the school's other leader; Odd leads another unit; Ivar and Kari are delegated to. */
const WRITERS = ['lise', 'nina', 'arne', 'ivar', 'odd'] as const;
const IDS = ['a', 'b'] as const;
const KINDS = [
  'edit',
  'report',
  'complete',
  'reopen',
  'move deadline',
  'delegate',
  'take back',
  'acknowledge',
  'archive',
  'unarchive',
  'undo',
] as const;
type Kind = (typeof KINDS)[number];

/** What somebody does next, whether they may or not. */
export type Step =
  | { readonly do: 'create'; readonly who: string; readonly id: string }
  | {
      readonly do: 'write';
      readonly who: string;
      readonly id: string;
      readonly kind: Kind;
      readonly n: number;
    }
  | { readonly do: 'leave' | 'return' | 'comment'; readonly who: string }
  | { readonly do: 'lead'; readonly who: string }
  | { readonly do: 'move'; readonly who: string; readonly status: PlanStatus };

const EDITS: readonly Partial<MeasureContent>[] = [
  { title: 'Ny | tittel' },
  { goalIds: ['g2', 'g1'], sectionId: 's1' },
  { targetGroupIds: ['t2'], wanted: { ...NOTHING_WANTED, action: { t2: 'Komme.' } } },
  { targetGroupIds: ['t2', 't3'], channelIds: ['c1'] },
  { message: 'Alle er velkommen.', languages: ['en', 'se'], dialogueLevel: 'involvement' },
  { objectiveIds: ['o1'], neededResources: 'To kvelder.', audience: 'internal' },
];

/** A new measure. Whoever leads the unit knows of it as it is made. */
export function createdContent(who: string, leader: string): MeasureContent {
  return {
    ...newMeasure(TODAY, who === leader ? who : ''),
    title: 'Åpen dag | for alle',
    goalIds: ['g1'],
    targetGroupIds: ['t1', 't2'],
  };
}

/** What the step makes of the measure as the person knows it; `last` is its last change, if any. */
export function changedContent(
  { kind, n, who }: Extract<Step, { do: 'write' }>,
  known: NonNullable<Known>,
  last: MeasureWrite | undefined,
): MeasureContent {
  const changes: Readonly<Record<Kind, () => Partial<MeasureContent>>> = {
    edit: () => EDITS[n % EDITS.length],
    report: () => ({
      status: 'inProgress',
      progress: n % 100,
      health: n % 2 ? 'atRisk' : 'onTrack',
      statusText: `Rapport ${n}`,
      evaluation: '',
      reportedOn: TODAY,
    }),
    complete: () => ({ status: 'completed', progress: 100, evaluation: `Fullt hus ${n}.` }),
    reopen: () => ({ status: 'postponed', progress: 50 }),
    'move deadline': () => ({ deadline: addDays(known.start, n) }),
    delegate: () => ({ assigneeUid: n % 2 ? 'ivar' : 'kari' }),
    'take back': () => ({ assigneeUid: '' }),
    acknowledge: () => ({ acknowledgedBy: who, acknowledgedOn: addDays(TODAY, -(n % 3)) }),
    archive: () => ({ archived: true }),
    unarchive: () => ({ archived: false }),
    undo: () => (last ? prepareWrite(last).history.from : {}),
  };
  return { ...known, ...changes[kind]() };
}

const SUBMITTED: Step = { do: 'move', who: 'lise', status: 'submitted' };
const APPROVED: Step = { do: 'move', who: 'eva', status: 'approved' };

const written = (who: string, kind: Kind): Step => ({ do: 'write', who, id: 'a', kind, n: 1 });

/**
 * Chance alone hardly ever comes to a decision, to what the one delegated to may not do, or to a
 * change of what rests: it is helped on its way. Each is also gone through by itself.
 */
export const BEGINNINGS: readonly (readonly Step[])[] = [
  [],
  [SUBMITTED],
  [SUBMITTED, APPROVED],
  [written('lise', 'delegate'), written('ivar', 'report'), written('ivar', 'move deadline')],
  [written('lise', 'archive'), SUBMITTED, written('lise', 'edit'), written('lise', 'unarchive')],
  [{ do: 'leave', who: 'arne' }, written('lise', 'edit'), written('arne', 'report')],
];

/** Mostly changes of two measures; now and then somebody leaves, comes back, leads or decides. */
export function anyStep(): fc.Arbitrary<Step> {
  const who = fc.constantFrom(...WRITERS);
  const id = fc.constantFrom(...IDS);
  const n = fc.integer({ min: 0, max: 120 });
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        who,
        id,
        kind: fc.constantFrom(...KINDS),
        n,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), who, id }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave', 'comment'), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave', 'return'), who }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('lead' as const),
        who: fc.constantFrom('lise', 'nina'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('move' as const),
        who: fc.constantFrom('lise', 'nina', 'eva', 'arne'),
        status: fc.constantFrom('draft', 'submitted', 'returned', 'approved'),
      }),
    },
  );
}
