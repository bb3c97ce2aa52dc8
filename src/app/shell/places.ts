import { Member } from '../domain/member/member';
import { IconName } from '../ui/icons/icons';

/** A place in the navigation. */
export interface Place {
  readonly label: string;
  readonly icon: IconName;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

const OVERVIEW: Place = { label: $localize`Oversikt`, icon: 'overview', path: '/oversikt' };
const REGISTER: Place = { label: $localize`Tiltak`, icon: 'list', path: '/tiltak' };
const STRATEGY: Place = { label: $localize`Strategi`, icon: 'compass', path: '/strategi' };

/** At most four places, the one that the role comes for first. */
export function placesFor(member: Member): readonly Place[] {
  const plan: Place = { label: $localize`Plan`, icon: 'plan', path: '/plan' };
  switch (member.role) {
    case 'leader':
      return [plan, REGISTER, OVERVIEW, STRATEGY];
    case 'contributor':
      return [
        {
          label: $localize`Mine tiltak`,
          icon: 'person',
          path: '/tiltak',
          query: { assignee: member.uid },
        },
        plan,
        OVERVIEW,
        STRATEGY,
      ];
    case 'advisor':
      return [REGISTER, OVERVIEW, STRATEGY];
    case 'executive':
    case 'admin':
      return [OVERVIEW, REGISTER, STRATEGY];
  }
}
