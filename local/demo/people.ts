import { addDays, Day } from '../../src/app/domain/day/day';
import { Role } from '../../src/app/domain/member/member';
import { Dice } from './dice';
import { DemoUnit, slug } from './units';
import { workday } from './workday';

/** A member as `members/{uid}` has it, with the uid. */
export interface DemoPerson {
  readonly uid: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  readonly unitIds: readonly string[];
  readonly active: boolean;
}

/** Who has answered for a unit, and who works there. */
export interface Staffing {
  readonly leaderUid: string;
  readonly leaderSince: Day;
  /** Who wrote the unit's plan before `leaderSince`: a leader who has left, or an advisor. */
  readonly formerWriterUid: string;
  readonly formerWriterLed: boolean;
  readonly contributorUids: readonly string[];
}

export const ADVISOR_UIDS = ['radgiver-1', 'radgiver-2'] as const;
export const ADMIN_UID = 'administrator';
export const EXECUTIVE_UIDS = ['ledergruppe-1', 'ledergruppe-2', 'ledergruppe-3'] as const;
const FORMER_LEADER_UID = 'sluttet-leder';

const FIRST_NAMES = (
  'Kari Ola Ingrid Amir Solveig Lars Fatima Håkon Ragnhild Piotr Astrid Jonas Leila Sverre Marit ' +
  'Ahmed Tone Magnus Thuy Bjørn Synnøve Elias Amina Torstein Guro Mateusz Hilde Sindre Yasmin ' +
  'Oddvar Berit Samuel Nora Trond Aisha Eivind Liv Daniel Kjersti Yonas Anne Petter Zahra Stian ' +
  'Randi Ivar Maja Kristoffer Sunniva Hassan Gerd Vegard Elin Arvid Mona Tarjei Selma Geir Ida Åse'
).split(' ');

/** Nobody bears these: they say aloud that the person is made up. */
const SURNAMES = (
  'Eksempelsen Prøvestad Liksomvik Demolund Tenkeseth Påfunnrud Dikterhaug Modellheim Skissemo ' +
  'Utkastli Fiksjonsnes Oppdiktsen Mønsterdal Forsøkhaug Kladdevoll Innbiltdal Utprøvli Fantasirud'
).split(' ');

/**
 * The people of the municipality: a leader for every unit, somebody to delegate to in most, and
 * those who work across units. No two share a name.
 */
export function makePeople(
  units: readonly DemoUnit[],
  today: Day,
  dice: Dice,
): { people: readonly DemoPerson[]; staffing: ReadonlyMap<string, Staffing> } {
  const nextName = nameGiver(dice);
  const hire = (uid: string, role: Role, unitIds: readonly string[], active = true): DemoPerson => {
    const displayName = nextName();
    const email = `${slug(displayName).replaceAll('-', '.')}@demo.rettesnor.invalid`;
    return { uid, displayName, email, role, unitIds, active };
  };

  const people: DemoPerson[] = [
    ...ADVISOR_UIDS.map((uid) => hire(uid, 'advisor', [])),
    ...EXECUTIVE_UIDS.map((uid) => hire(uid, 'executive', [])),
    hire(ADMIN_UID, 'admin', []),
    hire(FORMER_LEADER_UID, 'leader', [], false),
  ];
  const staffing = new Map<string, Staffing>();
  for (const unit of units) {
    const leader = hire(`leder-${unit.id}`, 'leader', [unit.id]);
    const contributors = Array.from({ length: contributorsOf(unit, dice) }, (_, index) =>
      hire(`utforer-${unit.id}-${index + 1}`, 'contributor', [unit.id]),
    );
    people.push(leader, ...contributors);
    staffing.set(unit.id, {
      leaderUid: leader.uid,
      leaderSince: firstDayAsLeader(unit, today, dice),
      formerWriterUid: unit.story === 'predecessorLeft' ? FORMER_LEADER_UID : ADVISOR_UIDS[0],
      formerWriterLed: unit.story === 'predecessorLeft',
      contributorUids: contributors.map((person) => person.uid),
    });
  }
  return { people, staffing };
}

/** None in the areas, one who gets it all where much is delegated, none to two elsewhere. */
function contributorsOf(unit: DemoUnit, dice: Dice): number {
  if (unit.kind === null) {
    return 0;
  }
  return unit.story === 'behind' ? 1 : dice.between(0, 2);
}

function firstDayAsLeader(unit: DemoUnit, today: Day, dice: Dice): Day {
  return unit.story === 'predecessorLeft' || unit.story === 'postWasVacant'
    ? workday(addDays(today, -dice.between(14, 25)))
    : workday(addDays(today, -dice.between(450, 2500)));
}

/** Gives a new name each time, for as many people as there are pairs of names. */
function nameGiver(dice: Dice): () => string {
  const firstNames = dice.shuffle(FIRST_NAMES);
  const surnames = dice.shuffle(SURNAMES);
  let given = 0;
  return () => {
    const round = Math.floor(given / firstNames.length);
    const first = firstNames[given % firstNames.length];
    // Each round moves the surnames by one, so that no first name meets a surname twice.
    const last = surnames[((given % firstNames.length) + round) % surnames.length];
    given++;
    return `${first} ${last}`;
  };
}
