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

const OBJECTIVES = {
  finner: 'Innbyggerne finner det de trenger, på nettsidene våre',
  tillit: 'Innbyggerne stoler på det kommunen sier og gjør',
  medvirkning: 'Flere tar del i beslutninger som angår dem',
  klarsprak: 'De som får brev fra oss, forstår dem første gang de leser',
  ansatte: 'Ansatte vet hvor kommunen vil, og sier hva de mener',
  medier: 'Media får raske og åpne svar',
  krise: 'I en krise får alle riktig informasjon i tide',
  kompetanse: 'Trondheim kommune er kjent for kunnskap og kompetanse',
};

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
    reviseBy: '',
    goals: entries(Object.entries(GOALS), false),
    objectives: entries(withField('title', OBJECTIVES), true),
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
