import * as v from 'valibot';
import { Member, Person, ROLES } from '../../domain/member/member';
import { GRACE_LIMITS, Settings } from '../../domain/settings/settings';
import { Unit } from '../../domain/unit/unit';

/** `directory/units`: every unit in one document. */
export const unitsDocument = v.object({
  units: v.record(
    v.string(),
    v.object({
      name: v.string(),
      parentId: v.nullable(v.string()),
      leaderUid: v.string(),
      leaderSince: v.string(),
      active: v.boolean(),
    }),
  ),
});

const personFields = {
  displayName: v.string(),
  role: v.picklist(ROLES),
  unitIds: v.array(v.string()),
  active: v.boolean(),
};

/** `directory/people`: everybody's name and role in one document, without e-mail addresses. */
export const peopleDocument = v.object({
  people: v.record(v.string(), v.object(personFields)),
});

/** `directory/settings`: what an administrator has set for all. */
export const settingsDocument = v.object({
  graceDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(GRACE_LIMITS.least),
    v.maxValue(GRACE_LIMITS.most),
  ),
});

/** `members/{uid}`. */
export const memberDocument = v.object({ ...personFields, email: v.string() });

/** All units by id. */
export function toUnits(
  _id: string,
  data: v.InferOutput<typeof unitsDocument>,
): ReadonlyMap<string, Unit> {
  return new Map(Object.entries(data.units).map(([id, fields]) => [id, { ...fields, id }]));
}

/** All members by uid, without their addresses. */
export function toPeople(
  _id: string,
  data: v.InferOutput<typeof peopleDocument>,
): ReadonlyMap<string, Person> {
  return new Map(Object.entries(data.people).map(([uid, fields]) => [uid, { ...fields, uid }]));
}

/** What an administrator has set for all. */
export function toSettings(_id: string, data: v.InferOutput<typeof settingsDocument>): Settings {
  return data;
}

/** A member, by uid. */
export function toMember(uid: string, data: v.InferOutput<typeof memberDocument>): Member {
  return { ...data, uid };
}
