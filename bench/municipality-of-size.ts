import { Day } from '../src/app/domain/day/day';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { makeMunicipality } from '../local/demo/municipality';
import { openMunicipality } from '../local/demo/opened-municipality';
import { DemoAccount } from '../local/demo/accounts';
import { DemoDocument } from '../local/demo/plan-documents';

export const MEASURES_A_UNIT = 100;

/** A municipality to measure with: only what pages of all plans read, in two shapes. */
export interface MunicipalityOfSize {
  /** Who opens the page. */
  readonly reader: DemoAccount;
  /** Strategy, names and the reader, in either shape. */
  readonly common: readonly DemoDocument[];
  /** As the app has it: a plan has a line for each of its measures. */
  readonly plans: readonly DemoDocument[];
  /** As it would be without lines: bare plans, and every measure as a document of its own. */
  readonly withoutLines: readonly DemoDocument[];
}

/**
 * Exactly this many units with a plan of exactly {@link MEASURES_A_UNIT} measures each. The demo
 * municipality's own units and measures, again and again under new ids.
 */
export function municipalityOfSize(
  units: number,
  today: Day,
  role: DemoAccount['role'] = 'executive',
): MunicipalityOfSize {
  const demo = makeMunicipality({ seed: 1, today, measures: 1000 });
  const opened = openMunicipality(demo, today);
  const reader = demo.accounts.find((account) => account.role === role)!;
  const patterns = [...opened.plans.values()];
  const copies = Array.from({ length: units }, (_, index) => {
    const pattern = patterns[index % patterns.length];
    const round = Math.floor(index / patterns.length) + 1;
    const { id, ...unit } = opened.units.get(pattern.unitId)!;
    return {
      id: `${id}-${round}`,
      unit: { ...unit, name: `${unit.name} ${round}` },
      pattern,
      measures: Array.from({ length: MEASURES_A_UNIT }, (_measure, place) => {
        const {
          planId: _plan,
          id: _id,
          ...measure
        } = opened.measures[(index * MEASURES_A_UNIT + place) % opened.measures.length];
        return [`tiltak-${String(place + 1).padStart(3, '0')}`, measure] as const;
      }),
    };
  });
  const areas = [...opened.units.values()]
    .filter(({ parentId }) => parentId === null)
    .map(({ id, ...area }) => [id, area] as const);
  const plan = (copy: (typeof copies)[number]) => ({
    path: `plans/${copy.id}-${copy.pattern.year}`,
    data: { ...copy.pattern, unitId: copy.id },
  });
  return {
    reader,
    common: [
      ...demo.documents.filter(
        ({ path }) =>
          path.startsWith('strategies/') ||
          path === 'directory/people' ||
          path === 'directory/strategy' ||
          path === `members/${reader.uid}`,
      ),
      {
        path: 'directory/units',
        data: {
          units: Object.fromEntries([...areas, ...copies.map(({ id, unit }) => [id, unit])]),
          lastChange: copies[0].id,
          version: units,
          updatedAt: new Date(`${today}T00:00:00Z`),
        },
      },
    ],
    plans: copies.map((copy) => {
      const { path, data } = plan(copy);
      const summaries = copy.measures.map(([id, measure]) => [id, writeLine(measure)]);
      return { path, data: { ...data, summaries: Object.fromEntries(summaries) as object } };
    }),
    withoutLines: copies.flatMap((copy) => {
      const { path, data } = plan(copy);
      return [
        { path, data: { ...data, summaries: {} } },
        ...copy.measures.map(([id, measure]) => ({
          path: `${path}/measures/${id}`,
          data: { ...measure },
        })),
      ];
    }),
  };
}
