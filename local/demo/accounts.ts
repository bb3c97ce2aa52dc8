import { ADMIN_UID, ADVISOR_UIDS, DemoPerson } from './people';
import { DemoUnit, Story, UnitKind } from './units';

/** Somebody who can sign in. */
export interface DemoAccount {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  /** The role's name in code; '' for a stranger, who has a login and is no member. */
  readonly role: string;
  /** Where a leader or contributor works; '' for the others. */
  readonly unitName: string;
}

/** The same for everybody: the people are invented, and the accounts exist in the emulator only. */
const PASSWORD = 'rettesnor-demo';

const STRANGER: DemoAccount = {
  uid: 'fremmed',
  email: 'ukjent.fremmedsen@demo.rettesnor.invalid',
  password: PASSWORD,
  displayName: 'Ukjent Fremmedsen',
  role: '',
  unitName: '',
};

/**
 * The accounts of the active people and of a stranger. First those worth trying: two leaders who
 * are behind, one who is ahead, somebody with delegated measures, then each of the other roles.
 */
export function makeAccounts(
  people: readonly DemoPerson[],
  units: readonly DemoUnit[],
): readonly DemoAccount[] {
  const late = unitWith(units, 'school', 'behind');
  const worthTrying = [
    `leder-${late}`,
    `leder-${unitWith(units, 'health', 'behind')}`,
    `leder-${unitWith(units, 'culture', 'ahead')}`,
    `utforer-${late}-1`,
    ...ADVISOR_UIDS,
    people.find((person) => person.role === 'executive')!.uid,
    ADMIN_UID,
  ];
  const unitNames = new Map(units.map((unit) => [unit.id, unit.name]));
  const accounts = people
    .filter((person) => person.active)
    .map(({ uid, email, displayName, role, unitIds }): DemoAccount => {
      const unitName = unitNames.get(unitIds[0]) ?? '';
      return { uid, email, password: PASSWORD, displayName, role, unitName };
    });
  const first = worthTrying.map((uid) => accounts.find((account) => account.uid === uid)!);
  return [...first, ...accounts.filter((account) => !first.includes(account)), STRANGER];
}

function unitWith(units: readonly DemoUnit[], kind: UnitKind, story: Story): string {
  return units.find((unit) => unit.kind === kind && unit.story === story)!.id;
}
