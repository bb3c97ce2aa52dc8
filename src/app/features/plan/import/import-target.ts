import { ImportTarget } from '../../../domain/exchange/import-row';
import { NamedThing } from '../../../domain/exchange/read-names';
import { Directory, peopleOfUnit } from '../../../domain/directory/directory';
import {
  AUDIENCES,
  DIALOGUE_LEVELS,
  HEALTHS,
  Measure,
  STATUSES,
} from '../../../domain/measure/measure';
import { Strategy } from '../../../domain/strategy/strategy';
import {
  AUDIENCE_NAMES,
  DIALOGUE_NAMES,
  HEALTH_BADGES,
  STATUS_BADGES,
} from '../../../ui/words/words';

/** What offices call a status beside what it is called here. */
const OTHER_STATUS_NAMES: Readonly<Record<string, readonly string[]>> = {
  notStarted: [$localize`Ikke startet`, $localize`Ikke begynt`, $localize`Planlagt`, $localize`Ny`],
  inProgress: [
    $localize`Pågår`,
    $localize`Startet`,
    $localize`Begynt`,
    $localize`I gang`,
    $localize`Under arbeid`,
  ],
  completed: [$localize`Ferdig`, $localize`Gjennomført`, $localize`Utført`, $localize`OK`],
  postponed: [$localize`På vent`],
  cancelled: [$localize`Avlyst`, $localize`Utgår`, $localize`Kansellert`],
};

const OTHER_HEALTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  onTrack: [$localize`Grønn`, $localize`God`],
  atRisk: [$localize`Gul`, $localize`Forsinket`],
  critical: [$localize`Rød`],
};

/** What the cells of a file may name, in the plan's strategy and among the unit's people. */
export function thingsOf(
  strategy: Strategy,
  directory: Directory,
  unitId: string,
): ImportTarget['things'] {
  return {
    goalIds: strategy.goals.map(({ id, title, shortName, order }) => ({
      id,
      name: shortName,
      others: [title],
      number: order,
    })),
    targetGroupIds: strategy.targetGroups.map(({ id, name }) => ({ id, name })),
    channelIds: strategy.channels.map(({ id, name }) => ({ id, name })),
    objectiveIds: strategy.objectives.map(({ id, title }) => ({ id, name: title })),
    assigneeUid: peopleOfUnit(directory, unitId).map(({ uid, displayName }) => ({
      id: uid,
      name: displayName,
    })),
    status: STATUSES.map((id) => ({
      id,
      name: STATUS_BADGES[id].label,
      others: OTHER_STATUS_NAMES[id],
    })),
    health: HEALTHS.map((id) => ({
      id,
      name: HEALTH_BADGES[id].label,
      others: OTHER_HEALTH_NAMES[id],
    })),
    dialogueLevel: DIALOGUE_LEVELS.map((id) => ({ id, name: DIALOGUE_NAMES[id] })),
    audience: AUDIENCES.map((id) => ({ id, name: AUDIENCE_NAMES[id] })),
  };
}

/** The units as files name them. */
export function unitThings(directory: Directory): readonly NamedThing[] {
  return [...directory.units.values()].map(({ id, name }) => ({ id, name }));
}

/**
 * With the measures' own assignees, who may have left the unit: a file that names them as before
 * changes nothing.
 */
export function withAssignees(
  things: ImportTarget['things'],
  measures: readonly Measure[],
  directory: Directory,
): ImportTarget['things'] {
  const known = new Set(things.assigneeUid.map(({ id }) => id));
  const gone = [...new Set(measures.map(({ assigneeUid }) => assigneeUid))].filter(
    (uid) => uid !== '' && !known.has(uid),
  );
  const more = gone.map((id) => ({ id, name: directory.people.get(id)?.displayName ?? id }));
  return { ...things, assigneeUid: [...things.assigneeUid, ...more] };
}
