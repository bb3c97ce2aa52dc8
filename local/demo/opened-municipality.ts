import { Measure } from '../../src/app/domain/measure/measure';
import { Plan } from '../../src/app/domain/plan/plan';
import { KnownIds } from '../../src/app/domain/measure/problems';
import { Unit } from '../../src/app/domain/unit/unit';
import { DemoAccount } from './accounts';
import { makeMunicipality, Municipality } from './municipality';
import { DemoDocument } from './plan-documents';

/** Days on which the demo must hold: the year's first workday, late autumn, a leap day. */
const DAYS = ['2026-01-02', '2026-11-23', '2028-02-29'];
const SEEDS = [1, 2, 3, 42, 2026];

export interface StoredMeasure extends Measure {
  readonly planId: string;
}

interface StoredEvent {
  readonly by: string;
  readonly at: Date;
  readonly from: Record<string, unknown>;
  readonly to: Record<string, unknown>;
}

interface StoredPlan extends Pick<Plan, 'unitId' | 'year' | 'trend'> {
  readonly summaries: Record<string, string>;
  readonly lastChange: {
    readonly measureId: string;
    readonly version: number;
    readonly week: string;
  };
}

interface StoredMember {
  readonly displayName: string;
  readonly email: string;
  readonly role: string;
  readonly unitIds: readonly string[];
  readonly active: boolean;
}

interface StoredEntry {
  readonly order: number;
  readonly suggested: boolean;
  readonly title: string;
}

type StrategyList = 'goals' | 'objectives' | 'targetGroups' | 'channels' | 'values' | 'sections';
type StoredStrategy = Record<StrategyList, Record<string, StoredEntry>>;

/** A generated municipality read back from its documents, for tests to ask. */
export interface Opened {
  readonly today: string;
  readonly documents: readonly DemoDocument[];
  readonly accounts: readonly DemoAccount[];
  readonly strategy: StoredStrategy;
  readonly known: KnownIds;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<string, StoredMember>;
  readonly directory: {
    readonly units: unknown;
    readonly people: unknown;
    readonly lastUnit: string;
    readonly lastPerson: string;
  };
  readonly plans: ReadonlyMap<string, StoredPlan>;
  readonly measures: readonly StoredMeasure[];
  readonly historyOf: (measure: StoredMeasure) => readonly StoredEvent[];
  readonly unitOf: (measure: StoredMeasure) => Unit;
}

/** Sorts the documents by what they are; plans and measures those of the year of `today` alone. */
export function openMunicipality(municipality: Municipality, today: string): Opened {
  const { documents, accounts } = municipality;
  const byPath = new Map(documents.map(({ path, data }) => [path, data]));
  const inFolder = <T>(pattern: RegExp): [string, T][] =>
    documents.flatMap(({ path, data }) => {
      const id = pattern.exec(path)?.[1];
      return id === undefined ? [] : [[id, data as T]];
    });

  const [[, strategy]] = inFolder<StoredStrategy>(/^strategies\/([^/]+)$/);
  const units = new Map(
    inFolder<Omit<Unit, 'id'>>(/^units\/([^/]+)$/).map(([id, unit]) => [id, { id, ...unit }]),
  );
  const year = today.slice(0, 4);
  const plans = new Map(
    inFolder<StoredPlan>(/^plans\/([^/]+)$/).filter(([, plan]) => plan.year === Number(year)),
  );
  const measures = inFolder<Omit<Measure, 'id'>>(/^(plans\/[^/]+\/measures\/[^/]+)$/)
    .map(([path, measure]): StoredMeasure => {
      const [, planId, , id] = path.split('/');
      return { ...measure, id, planId };
    })
    .filter(({ planId }) => planId.endsWith(`-${year}`));
  const unitDirectory = byPath.get('directory/units')!;
  const peopleDirectory = byPath.get('directory/people')!;

  return {
    today,
    documents,
    accounts,
    strategy,
    known: {
      goals: withIds(strategy.goals),
      objectives: withIds(strategy.objectives),
      targetGroups: withIds(strategy.targetGroups),
      channels: withIds(strategy.channels),
      sections: withIds(strategy.sections),
    },
    units,
    people: new Map(inFolder<StoredMember>(/^members\/([^/]+)$/)),
    directory: {
      units: unitDirectory['units'],
      people: peopleDirectory['people'],
      lastUnit: unitDirectory['lastChange'] as string,
      lastPerson: peopleDirectory['lastChange'] as string,
    },
    plans,
    measures,
    historyOf: ({ planId, id, version }) =>
      Array.from(
        { length: version },
        (_, index) =>
          byPath.get(
            `plans/${planId}/measures/${id}/history/${index + 1}`,
          ) as unknown as StoredEvent,
      ),
    unitOf: ({ planId }) => units.get(plans.get(planId)!.unitId)!,
  };
}

function withIds<T>(entries: Record<string, StoredEntry>): readonly T[] {
  return Object.entries(entries).map(([id, entry]) => ({ ...entry, id }) as T);
}

/** Five municipalities on each of three days: what a test says must hold for every one. */
export function openAll(): readonly Opened[] {
  return DAYS.flatMap((today) =>
    SEEDS.map((seed) => openMunicipality(makeMunicipality({ seed, today }), today)),
  );
}

/** The same municipalities at the end of the year before, when everything in its plans is over. */
export function openPast(): readonly Opened[] {
  return DAYS.flatMap((today) =>
    SEEDS.map((seed) =>
      openMunicipality(makeMunicipality({ seed, today }), `${Number(today.slice(0, 4)) - 1}-12-31`),
    ),
  );
}

/** The id of the unit in whose plan the measure stands. */
export function unitIdOf(measure: StoredMeasure): string {
  return measure.planId.slice(0, -'-2026'.length);
}

/** Plan and title of each measure that has the same title as an earlier one of its plan. */
export function repeatedTitles(measures: readonly StoredMeasure[]): readonly string[] {
  const seen = new Set<string>();
  return measures
    .map((measure) => `${measure.planId} ${measure.title}`)
    .filter((title) => seen.size === seen.add(title).size);
}
