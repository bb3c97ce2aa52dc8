import { Clash } from '../../../domain/coordination/clash';
import { DISMISSAL_LIMITS } from '../../../domain/coordination/dismissal';
import { Suggestion, Talk, Way } from '../../../domain/coordination/suggestion';
import { addDays, Day, weekOf, writeDays } from '../../../domain/day/day';
import { capital } from '../../../ui/words/capital';
import { Names } from '../names';
import { ClashProblem } from './clash-store';

const LIST = new Intl.ListFormat('nb', { type: 'conjunction' });

/** The week by its number and its days: `Uke 25, 15. juni–21. juni 2026`. */
export function weekName(monday: Day): string {
  const [from, to] = writeDays(monday, addDays(monday, 6));
  return $localize`Uke ${weekOf(monday)}, ${from}–${to}`;
}

/** What the page opens with: how many clashes are ahead, and the first of them. */
export function clashSentence(coming: readonly Clash[], names: Names): string {
  if (coming.length === 0) {
    return $localize`Ingen enheter snakker til samme målgruppe i samme kanal samme uke framover.`;
  }
  const [first] = coming;
  const who = `«${names.group(first.groupId)}»`;
  const where = `«${names.channel(first.channelId)}»`;
  const next = $localize`I uke ${weekOf(first.week)} snakker ${first.unitIds.length} enheter til ${who} i ${where}.`;
  return coming.length === 1
    ? $localize`Ett sammenfall framover. ${next}`
    : $localize`${coming.length} sammenfall framover. ${next}`;
}

/** Who should speak with whom, and what they could agree on, a sentence each. */
export function suggestionTexts(
  { talk, ways }: Suggestion,
  names: Names,
  unitCount: number,
): readonly string[] {
  return [
    talkText(talk, names, unitCount),
    ...ways.map((way, place) => wayText(way, place, names)),
  ];
}

function talkText(talk: Talk, names: Names, unitCount: number): string {
  switch (talk.kind) {
    case 'leaders': {
      const who = talk.units.map(({ unitId, leaderUid }) =>
        leaderUid === ''
          ? $localize`${names.unit(unitId)} (uten leder)`
          : `${names.person(leaderUid)} (${names.unit(unitId)})`,
      );
      return $localize`${LIST.format(who)} bør snakke sammen.`;
    }
    case 'oneLeader':
      return $localize`${names.person(talk.uid)} leder alle enhetene og kan avgjøre det alene.`;
    case 'area':
      return talk.leaderUid === ''
        ? $localize`${names.unit(talk.areaId)} bør samle de ${unitCount} enhetene sine.`
        : $localize`${names.person(talk.leaderUid)}, som leder ${names.unit(talk.areaId)}, bør samle de ${unitCount} enhetene.`;
    case 'advisor': {
      const areas = LIST.format(talk.areaIds.map((id) => names.unit(id)));
      return $localize`En kommunikasjonsrådgiver bør samle de ${unitCount} enhetene, som hører til ${areas}.`;
    }
  }
}

function wayText(way: Way, place: number, names: Names): string {
  switch (way.kind) {
    case 'together':
      return $localize`Alle støtter ${names.goalNumber(way.goalId)}. Lag ett felles budskap.`;
    case 'move': {
      const { title, unitId } = way.measure;
      const free = $localize`uke ${weekOf(way.week)} er ledig. Flytt «${title}» (${names.unit(unitId)}) dit.`;
      return place === 0 ? capital(free) : $localize`Eller: ${free}`;
    }
    case 'share':
      return $localize`Ukene rundt er også opptatt: bli enige om hvem som tar hvilken uke.`;
  }
}

/** Why a clash was not put away, or not brought back, and what to do about it. */
export function clashProblemText(problem: ClashProblem): string {
  switch (problem) {
    case 'tooLong':
      return $localize`Begrunnelsen er for lang. Bruk høyst ${DISMISSAL_LIMITS.reason} tegn.`;
    case 'identityNumber':
      return $localize`Ser ut som et fødselsnummer. Det skal ikke stå her: ta det bort.`;
    case 'tooManyMeasures':
      return $localize`Så mange tiltak kan ikke legges bort samlet. Få noen av enhetene til å flytte seg først.`;
    case 'full':
      return $localize`Det er lagt bort så mange som det er plass til. Ta fram igjen noen som ikke lenger trenger å ligge der.`;
    case 'notAllowed':
      return $localize`Du har ikke lov til dette. Ingenting er endret.`;
    case 'failed':
      return $localize`Det gikk ikke. Ingenting er endret. Prøv igjen.`;
  }
}
