import { Dice } from './dice';

export type UnitKind =
  'school' | 'kindergarten' | 'health' | 'welfare' | 'culture' | 'planning' | 'technical' | 'staff';

/** What sets units of a kind apart, where it decides what they communicate. */
export type Speciality =
  | 'nursingHome'
  | 'homeCare'
  | 'family'
  | 'integration'
  | 'library'
  | 'arts'
  | 'youth'
  | 'plan'
  | 'building'
  | 'environment'
  | 'water'
  | 'roads'
  | 'personnel'
  | 'service'
  | 'computers';

/** What the overview has to tell of the unit. */
export type Story =
  'usual' | 'behind' | 'ahead' | 'predecessorLeft' | 'postWasVacant' | 'withoutPlan';

/** A unit before it has people. Areas have no kind and no plan. */
export interface DemoUnit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly kind: UnitKind | null;
  /** '' for the kinds whose units all do the same. */
  readonly speciality: Speciality | '';
  /** The part of town that it serves; '' for units that serve all of it. */
  readonly place: string;
  readonly story: Story;
}

const AREAS = {
  oppvekst: 'Oppvekst og utdanning',
  helse: 'Helse og velferd',
  kultur: 'Kultur og fritid',
  byutvikling: 'Byutvikling og miljø',
  teknisk: 'Teknisk drift',
  organisasjon: 'Organisasjon og service',
};
type AreaId = keyof typeof AREAS;

const AREA_OF: Readonly<Record<UnitKind, AreaId>> = {
  school: 'oppvekst',
  kindergarten: 'oppvekst',
  health: 'helse',
  welfare: 'helse',
  culture: 'kultur',
  planning: 'byutvikling',
  technical: 'teknisk',
  staff: 'organisasjon',
};

type NamedUnit = Pick<DemoUnit, 'kind' | 'name'> & Partial<DemoUnit> & { kind: UnitKind };

/** In the order in which a municipality gets them: the ones with a story first. */
const UNITS: readonly NamedUnit[] = [
  { kind: 'school', name: 'Lilleby skole', place: 'Lilleby', story: 'behind' },
  {
    kind: 'health',
    speciality: 'nursingHome',
    name: 'Saupstad helse- og velferdssenter',
    place: 'Saupstad',
    story: 'behind',
  },
  { kind: 'culture', speciality: 'library', name: 'Trondheim folkebibliotek', story: 'ahead' },
  {
    kind: 'kindergarten',
    name: 'Kattem barnehage',
    place: 'Kattem',
    story: 'predecessorLeft',
  },
  {
    kind: 'welfare',
    speciality: 'family',
    name: 'Barne- og familietjenesten Lerkendal',
    place: 'Lerkendal',
    story: 'postWasVacant',
  },
  { kind: 'technical', speciality: 'water', name: 'Kommunalteknikk', story: 'behind' },
  { kind: 'culture', speciality: 'youth', name: 'Ungdomsklubbene', story: 'withoutPlan' },
  { kind: 'planning', speciality: 'plan', name: 'Byplankontoret' },
  { kind: 'staff', speciality: 'personnel', name: 'Personaltjenesten' },
  { kind: 'school', name: 'Strindheim skole', place: 'Strindheim', story: 'ahead' },
  { kind: 'school', name: 'Nardo skole', place: 'Nardo' },
  { kind: 'school', name: 'Ranheim skole', place: 'Ranheim' },
  { kind: 'school', name: 'Kolstad skole', place: 'Kolstad' },
  { kind: 'kindergarten', name: 'Lade barnehage', place: 'Lade' },
  { kind: 'kindergarten', name: 'Stavne barnehage', place: 'Stavne' },
  {
    kind: 'health',
    speciality: 'nursingHome',
    name: 'Valentinlyst helse- og velferdssenter',
    place: 'Valentinlyst',
  },
  { kind: 'health', speciality: 'homeCare', name: 'Hjemmetjenesten Heimdal', place: 'Heimdal' },
  { kind: 'welfare', speciality: 'family', name: 'Helsestasjonen Østbyen', place: 'Lade' },
  { kind: 'welfare', speciality: 'integration', name: 'Kvalifiseringssenter for innvandrere' },
  { kind: 'culture', speciality: 'arts', name: 'Trondheim kommunale kulturskole' },
  { kind: 'planning', speciality: 'building', name: 'Byggesakskontoret' },
  { kind: 'planning', speciality: 'environment', name: 'Miljøenheten', story: 'behind' },
  { kind: 'technical', speciality: 'roads', name: 'Trondheim bydrift' },
  { kind: 'staff', speciality: 'service', name: 'Innbyggertorget' },
  { kind: 'staff', speciality: 'computers', name: 'IT-tjenesten', story: 'withoutPlan' },
];

/** Parts of town where one is «på» and not «i»: the texts rely on it. */
export const PLACES = (
  'Lilleby Strindheim Nardo Ranheim Kolstad Lade Stavne Kattem Heimdal Saupstad Valentinlyst ' +
  'Tiller Byåsen Flatåsen Hallset Ugla Berg Eberg Jakobsli Vikåsen Rosten Okstad Steindal Hoeggen ' +
  'Åsvang Charlottenlund Singsaker Nidarvoll Sjetne Romolslia Huseby Brundalen Bromstad Tempe ' +
  'Stubban Havstad Kystad Munkvoll Spongdal Leangen'
).split(' ');

/** How a further unit of the kind is called, after its part of town. */
const FURTHER_UNITS: readonly (Omit<NamedUnit, 'name'> & { name: (place: string) => string })[] = [
  { kind: 'school', name: (place) => `${place} skole` },
  { kind: 'kindergarten', name: (place) => `${place} barnehage` },
  { kind: 'kindergarten', name: (place) => `Øvre ${place} barnehage` },
  {
    kind: 'health',
    speciality: 'nursingHome',
    name: (place) => `${place} helse- og velferdssenter`,
  },
  { kind: 'health', speciality: 'homeCare', name: (place) => `Hjemmetjenesten ${place}` },
  { kind: 'welfare', speciality: 'family', name: (place) => `Helsestasjonen ${place}` },
  { kind: 'culture', speciality: 'library', name: (place) => `${place} bibliotek` },
  { kind: 'technical', speciality: 'roads', name: (place) => `${place} driftsstasjon` },
];

/** How many units there can be, the areas among them. */
export const UNIT_COUNT = { least: 15, most: 300 } as const;

/** `count` units, the areas first. */
export function makeUnits(count: number, dice: Dice): readonly DemoUnit[] {
  const areas = Object.entries(AREAS).map(([id, name]): DemoUnit => {
    return { id, name, parentId: null, kind: null, speciality: '', place: '', story: 'usual' };
  });
  const named = UNITS.map(makeUnit);
  const taken = new Set(named.map((unit) => unit.id));
  const further = FURTHER_UNITS.flatMap((pattern) =>
    PLACES.map((place) =>
      makeUnit({ ...pattern, name: pattern.name(place), place, story: drawStory(dice) }),
    ),
  ).filter((unit) => !taken.has(unit.id));
  return [...areas, ...named, ...dice.shuffle(further)].slice(0, count);
}

function makeUnit(unit: NamedUnit): DemoUnit {
  return {
    id: slug(unit.name),
    parentId: AREA_OF[unit.kind],
    speciality: '',
    place: '',
    story: 'usual',
    ...unit,
  };
}

function drawStory(dice: Dice): Story {
  const throwOfHundred = dice.between(1, 100);
  if (throwOfHundred <= 12) {
    return 'behind';
  }
  return throwOfHundred <= 22 ? 'ahead' : throwOfHundred <= 26 ? 'withoutPlan' : 'usual';
}

/** The name in letters, digits and `-`, as ids and e-mail addresses can have it. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]+/g, '-');
}
