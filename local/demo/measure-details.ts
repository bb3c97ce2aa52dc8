import { MeasureContent, NOTHING_WANTED, Wanted } from '../../src/app/domain/measure/measure';
import { MeasureTemplate } from './measure-template';
import { ChannelId, ObjectiveId, SectionId, TargetGroupId } from './strategy';

type Details = Pick<
  MeasureContent,
  | 'objectiveIds'
  | 'wanted'
  | 'neededResources'
  | 'dialogueLevel'
  | 'audience'
  | 'sectionId'
  | 'languages'
>;

/** The objective, section and resources that go with a channel; the first that fits is taken. */
const BY_CHANNEL: readonly {
  readonly channel: ChannelId;
  readonly objective: ObjectiveId;
  readonly section: SectionId;
  readonly resources: string;
}[] = [
  {
    channel: 'eksterne-medier',
    objective: 'medier',
    section: 'medier',
    resources: 'Noen som kan svare journalister på kort varsel.',
  },
  {
    channel: 'intranett',
    objective: 'ansatte',
    section: 'internt',
    resources: '',
  },
  {
    channel: 'moter',
    objective: 'medvirkning',
    section: 'medvirkning',
    resources: 'Lokale, og to kvelder fra to ansatte.',
  },
  {
    channel: 'video',
    objective: 'kompetanse',
    section: 'bidrag',
    resources: 'Hjelp til filming og teksting, om lag to dager.',
  },
  {
    channel: 'trykksaker',
    objective: 'klarsprak',
    section: 'sprak',
    resources: 'Trykking og utkjøring, om lag 8 000 kroner.',
  },
  { channel: 'nettsider', objective: 'finner', section: 'kanaler', resources: '' },
];

const WANTED_BY_GROUP: Readonly<Partial<Record<TargetGroupId, Partial<Record<string, string>>>>> = {
  foresatte: {
    knowledge: 'Hva som skjer, når det skjer, og hvem de kan spørre.',
    action: 'Komme, eller si fra hvis de ikke kan.',
  },
  innbyggere: { knowledge: 'Hva kommunen tilbyr, og hvordan de får det.' },
  eldre: { attitude: 'At det er trygt og enkelt å ta kontakt.' },
  ansatte: { knowledge: 'Hva som er bestemt, og hvorfor.', action: 'Svare når noen spør.' },
  naeringsliv: { action: 'Ta kontakt tidlig, før planene er ferdige.' },
};

const SPEAKS_WITH = /medvirk|innspill|folkemøte|høring|verksted/i;

/** What a measure says of itself beyond the necessary, from what its template tells anyway. */
export function detailsOf({ title, groups, channels }: MeasureTemplate): Details {
  const byChannel = BY_CHANNEL.find(({ channel }) => channels.includes(channel));
  return {
    objectiveIds: byChannel ? [byChannel.objective] : ['tillit'],
    wanted: wantedOf(groups),
    neededResources: byChannel?.resources ?? '',
    dialogueLevel: SPEAKS_WITH.test(title)
      ? 'involvement'
      : channels.includes('moter')
        ? 'dialogue'
        : 'inform',
    audience: groups.every((group) => group === 'ansatte') ? 'internal' : 'external',
    sectionId: byChannel?.section ?? '',
    languages: groups.includes('nye-innbyggere') ? ['en', 'uk', 'ar'] : [],
  };
}

function wantedOf(groups: readonly TargetGroupId[]): Wanted {
  const wanted: Record<string, Record<string, string>> = structuredClone(NOTHING_WANTED);
  for (const group of groups) {
    for (const [effect, text] of Object.entries(WANTED_BY_GROUP[group] ?? {})) {
      wanted[effect][group] = text!;
    }
  }
  return wanted as Wanted;
}
