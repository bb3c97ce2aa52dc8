import { SECTIONS } from './strategy-sections';

/**
 * Communication strategy of Trondheim kommune, revised and approved in January 2019. Goals, values
 * and section titles are its own words. Its figures (target groups, communication objectives) are
 * not in the text: what stands in for them is marked as suggested.
 */
const GOALS = {
  kunnskapsby: {
    title: 'I 2020 er Trondheim en internasjonalt anerkjent teknologi- og kunnskapsby',
    shortName: 'Teknologi- og kunnskapsby',
  },
  baerekraft: {
    title: 'I 2020 er Trondheim en bærekraftig by, der det er lett å leve miljøvennlig',
    shortName: 'Bærekraftig by',
  },
  mangfold: {
    title: 'I 2020 er Trondheim en inkluderende og mangfoldig by',
    shortName: 'Inkluderende og mangfoldig by',
  },
  samfunn: {
    title: 'I 2020 er Trondheim kommune en aktiv samfunnsutvikler og attraktiv arbeidsgiver',
    shortName: 'Samfunnsutvikler og arbeidsgiver',
  },
};
export type GoalId = keyof typeof GOALS;

/** What is measured, where it stands and where it shall come: the figures are stand-ins too. */
const OBJECTIVES = {
  finner: {
    title: 'Innbyggerne finner det de trenger, på nettsidene våre',
    indicator: 'Andel som svarer ja på «Fant du det du lette etter?»',
    baseline: '62 %',
    target: '75 %',
  },
  tillit: {
    title: 'Innbyggerne stoler på det kommunen sier og gjør',
    indicator: 'Andel med stor eller ganske stor tillit i innbyggerundersøkelsen',
    baseline: '58 %',
    target: '65 %',
  },
  medvirkning: {
    title: 'Flere tar del i beslutninger som angår dem',
    indicator: 'Innspill fra innbyggere i året',
    baseline: '1 400',
    target: '2 500',
  },
  klarsprak: {
    title: 'De som får brev fra oss, forstår dem første gang de leser',
    indicator: 'Andel brevmaler som er prøvd på mottakere',
    baseline: '20 %',
    target: '80 %',
  },
  ansatte: {
    title: 'Ansatte vet hvor kommunen vil, og sier hva de mener',
    indicator: 'Skår på ytringsklima i medarbeiderundersøkelsen (1–6)',
    baseline: '4,2',
    target: '4,8',
  },
  medier: {
    title: 'Media får raske og åpne svar',
    indicator: 'Andel henvendelser som er besvart samme dag',
    baseline: '70 %',
    target: '90 %',
  },
  krise: {
    title: 'I en krise får alle riktig informasjon i tide',
    indicator: 'Enheter som har øvd på krisekommunikasjon siste to år',
    baseline: '45 %',
    target: '100 %',
  },
  kompetanse: {
    title: 'Trondheim kommune er kjent for kunnskap og kompetanse',
    indicator: 'Positive saker om fagmiljøene våre i regionale medier i året',
    baseline: '35',
    target: '60',
  },
};
export type ObjectiveId = keyof typeof OBJECTIVES;
export type SectionId = keyof typeof SECTIONS;

const TARGET_GROUPS = {
  innbyggere: 'Innbyggere',
  'barn-og-unge': 'Barn og unge',
  foresatte: 'Foresatte',
  eldre: 'Eldre og pårørende',
  'nye-innbyggere': 'Nye innbyggere',
  ansatte: 'Ansatte',
  naeringsliv: 'Næringsliv',
  frivillige: 'Frivillige og organisasjoner',
  medier: 'Medier',
  politikere: 'Politikere',
};
export type TargetGroupId = keyof typeof TARGET_GROUPS;

const CHANNELS = {
  nettsider: 'Nettsider',
  'sosiale-medier': 'Sosiale medier',
  video: 'Video',
  podkast: 'Podkast',
  trondheim2030: 'Nettmagasinet trondheim2030.no',
  'eksterne-medier': 'Eksterne medier',
  apper: 'Apper',
  trykksaker: 'Trykksaker',
  annonser: 'Annonser',
  skilt: 'Skilt, klær og bygninger',
};
/** The strategy asks for dialogue and internal communication without naming a channel for them. */
const SUGGESTED_CHANNELS = {
  moter: 'Møter og samtaler',
  intranett: 'Intranett',
};
export type ChannelId = keyof typeof CHANNELS | keyof typeof SUGGESTED_CHANNELS;

export const STRATEGY_ID = 'kommunikasjonsstrategi-2019';

/** The document `strategies/{@link STRATEGY_ID}`. */
export function makeStrategy(): Record<string, unknown> {
  return {
    title: 'Åpen, modig og kompetent',
    status: 'current',
    approvedBy: 'rådmannens ledergruppe',
    // The text says "i januar 2019" and no day.
    approvedOn: '2019-01-01',
    // From before anything was recorded here.
    decidedBy: '',
    decidedAt: null,
    reviseBy: '',
    replaces: '',
    successors: { goals: {}, objectives: {}, targetGroups: {}, channels: {}, sections: {} },
    version: 1,
    updatedBy: '',
    updatedAt: null,
    goals: entries(Object.entries(GOALS), false),
    objectives: entries(Object.entries(OBJECTIVES), true),
    targetGroups: entries(withField('name', TARGET_GROUPS), true),
    channels: {
      ...entries(withField('name', CHANNELS), false),
      ...entries(withField('name', SUGGESTED_CHANNELS), true, Object.keys(CHANNELS).length),
    },
    values: entries(
      withField('name', { apen: 'åpen', modig: 'modig', kompetent: 'kompetent' }),
      false,
    ),
    sections: entries(Object.entries(SECTIONS), false),
  };
}

type Named = readonly (readonly [id: string, fields: Readonly<Record<string, string>>])[];

function withField(field: string, texts: Readonly<Record<string, string>>): Named {
  return Object.entries(texts).map(([id, text]) => [id, { [field]: text }]);
}

/** A strategy's list as Firestore keeps it: a map by id, each entry knowing its place. */
function entries(list: Named, suggested: boolean, placesTaken = 0): Record<string, unknown> {
  return Object.fromEntries(
    list.map(([id, fields], index) => [
      id,
      { order: placesTaken + index + 1, suggested, ...fields },
    ]),
  );
}
