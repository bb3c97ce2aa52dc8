import { addDays, Day } from '../day/day';
import { Strategy } from '../strategy/strategy';
import { Audience, DialogueLevel, MeasureContent } from './measure';
import { newMeasure } from './new-measure';

/** A common kind of measure. Names of goals, groups and channels are words to look for, not ids. */
export interface Template {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly expectedEffect: string;
  readonly neededResources: string;
  readonly goalWords: readonly string[];
  readonly groupWords: readonly string[];
  readonly channelWords: readonly string[];
  readonly dialogueLevel: DialogueLevel;
  readonly audience: Audience;
  /** Days from the beginning to the deadline. */
  readonly days: number;
}

export const TEMPLATES: readonly Template[] = [
  {
    name: $localize`Plansak`,
    title: $localize`Informere om planen for …`,
    message: $localize`Dette er foreslått, slik blir du berørt, og slik kan du si hva du mener.`,
    expectedEffect: $localize`De som blir berørt, vet om planen og rekker å uttale seg.`,
    neededResources: $localize`Kart og skisser, ett åpent møte, noen til å svare på spørsmål.`,
    goalWords: ['bærekraft', 'samfunnsutvikler'],
    groupWords: ['innbygger', 'beboer', 'næringsliv'],
    channelWords: ['nettside', 'møte'],
    dialogueLevel: 'dialogue',
    audience: 'external',
    days: 60,
  },
  {
    name: $localize`Endring i tjenesten`,
    title: $localize`Si fra om endring i …`,
    message: $localize`Dette endres, fra denne dagen, og dette trenger du å gjøre.`,
    expectedEffect: $localize`Alle som bruker tjenesten, vet om endringen før den skjer.`,
    neededResources: $localize`Kort tekst i klarspråk, prøvd på noen som bruker tjenesten.`,
    goalWords: ['samfunnsutvikler', 'inkluder'],
    groupWords: ['bruker', 'innbygger', 'foresatte'],
    channelWords: ['nettside', 'trykksak'],
    dialogueLevel: 'inform',
    audience: 'external',
    days: 45,
  },
  {
    name: $localize`Kampanje`,
    title: $localize`Kampanje om …`,
    message: $localize`Det er lett å begynne, og det nytter.`,
    expectedEffect: $localize`Flere gjør det vi ber om. Vi måler før og etter.`,
    neededResources: $localize`Penger til annonser, bilder eller film, noen som følger kommentarfeltene.`,
    goalWords: ['bærekraft', 'miljø'],
    groupWords: ['innbygger', 'ung'],
    channelWords: ['sosiale', 'video', 'annonse'],
    dialogueLevel: 'inform',
    audience: 'external',
    days: 90,
  },
  {
    name: $localize`Rekruttering`,
    title: $localize`Rekruttere …`,
    message: $localize`Hos oss får du bruke det du kan, til noe som betyr noe.`,
    expectedEffect: $localize`Flere kvalifiserte søkere enn sist.`,
    neededResources: $localize`Ansatte som forteller om arbeidet, film eller bilder, annonser.`,
    goalWords: ['arbeidsgiver', 'kunnskap'],
    groupWords: ['søker', 'student', 'innbygger'],
    channelWords: ['sosiale', 'nettside', 'annonse'],
    dialogueLevel: 'inform',
    audience: 'external',
    days: 60,
  },
  {
    name: $localize`Kriseøvelse`,
    title: $localize`Øve på krisekommunikasjon`,
    message: $localize`Alle hos oss vet hvem som sier hva, til hvem, når noe skjer.`,
    expectedEffect: $localize`Varsling og første melding er ute innen tiden i planen.`,
    neededResources: $localize`En halv dag for ledelsen, en øvingsleder, oppdaterte lister.`,
    goalWords: ['samfunnsutvikler', 'arbeidsgiver'],
    groupWords: ['ansatte', 'medarbeider'],
    channelWords: ['møte', 'intranett'],
    dialogueLevel: 'involvement',
    audience: 'internal',
    days: 60,
  },
  {
    name: $localize`Innbyggerdialog`,
    title: $localize`Spørre innbyggerne om …`,
    message: $localize`Vi vil vite hva du mener, og forteller deg hva det førte til.`,
    expectedEffect: $localize`Flere tar del, og ser hva innspillene ble brukt til.`,
    neededResources: $localize`Møteleder, et sted å møtes, tid til å oppsummere og svare.`,
    goalWords: ['inkluder', 'mangfold'],
    groupWords: ['innbygger', 'frivillig'],
    channelWords: ['møte', 'sosiale'],
    dialogueLevel: 'involvement',
    audience: 'external',
    days: 75,
  },
];

/**
 * The measure that the template begins. What the strategy has nothing like is left open: its goals,
 * groups and channels are an administrator's to change.
 */
export function fromTemplate(
  template: Template,
  strategy: Pick<Strategy, 'goals' | 'targetGroups' | 'channels'>,
  { start, today }: { readonly start: Day; readonly today: Day },
  leaderUid: string,
): MeasureContent {
  const { title, message, expectedEffect, neededResources, dialogueLevel, audience } = template;
  const goals = strategy.goals.map(({ id, shortName }) => ({ id, name: shortName }));
  return {
    ...newMeasure(today, leaderUid),
    title,
    message,
    expectedEffect,
    neededResources,
    dialogueLevel,
    audience,
    goalIds: firstLike(template.goalWords, goals),
    targetGroupIds: firstLike(template.groupWords, strategy.targetGroups),
    channelIds: allLike(template.channelWords, strategy.channels),
    start,
    deadline: addDays(start, template.days),
  };
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** Each entry that has a word beginning with one of these, in the order of the words. */
function allLike(words: readonly string[], entries: readonly Entry[]): readonly string[] {
  const like = (word: string) =>
    entries.filter(({ name }) =>
      (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((one) => one.startsWith(word)),
    );
  return [...new Set(words.flatMap((word) => like(word).map(({ id }) => id)))];
}

function firstLike(words: readonly string[], entries: readonly Entry[]): readonly string[] {
  return allLike(words, entries).slice(0, 1);
}
