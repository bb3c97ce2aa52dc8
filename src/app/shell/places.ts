import { Member } from '../domain/member/member';
import { IconName } from '../ui/icons/icons';

/** A place in the navigation. */
export interface Place {
  readonly label: string;
  readonly icon: IconName;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the number of things that await the person stands on it. */
  readonly tellsCount?: boolean;
}

/** How many places a phone's navigation has room for; the rest stand in the person's menu there. */
export const PLACES_ON_PHONE = 4;

const MY_PAGE: Place = {
  label: $localize`Min side`,
  icon: 'person',
  path: '/min-side',
  tellsCount: true,
};
const OVERVIEW: Place = { label: $localize`Oversikt`, icon: 'overview', path: '/oversikt' };
const REGISTER: Place = { label: $localize`Tiltak`, icon: 'list', path: '/tiltak' };
const COORDINATION: Place = {
  label: $localize`Samordning`,
  icon: 'coordination',
  path: '/samordning',
};
const FOLLOW_UP: Place = { label: $localize`Oppfølging`, icon: 'followUp', path: '/oppfolging' };
const SETTINGS: Place = {
  label: $localize`Innstillinger`,
  icon: 'settings',
  path: '/innstillinger',
};
const CALENDAR: Place = { label: $localize`Kalender`, icon: 'calendar', path: '/kalender' };
const STRATEGY: Place = { label: $localize`Strategi`, icon: 'compass', path: '/strategi' };

const EXAMPLES: Place = { label: $localize`Eksempler`, icon: 'lightbulb', path: '/eksempler' };
const REVIEWS: Place = { label: $localize`Gjennomganger`, icon: 'groups', path: '/gjennomganger' };

/** The places in the order of their importance to the role: the first is where one begins. */
export function placesFor(member: Member): readonly Place[] {
  const plan: Place = { label: $localize`Plan`, icon: 'plan', path: '/plan' };
  switch (member.role) {
    case 'leader':
      return [
        MY_PAGE,
        plan,
        REGISTER,
        OVERVIEW,
        CALENDAR,
        STRATEGY,
        REVIEWS,
        COORDINATION,
        FOLLOW_UP,
        EXAMPLES,
      ];
    case 'contributor':
      return [
        MY_PAGE,
        {
          label: $localize`Mine tiltak`,
          icon: 'list',
          path: '/tiltak',
          query: { assignee: member.uid },
        },
        plan,
        OVERVIEW,
        CALENDAR,
        STRATEGY,
        REVIEWS,
        COORDINATION,
        FOLLOW_UP,
        EXAMPLES,
      ];
    case 'advisor':
      return [FOLLOW_UP, REGISTER, CALENDAR, COORDINATION, OVERVIEW, REVIEWS, EXAMPLES, STRATEGY];
    case 'executive':
      return [
        { ...OVERVIEW, tellsCount: true },
        REVIEWS,
        REGISTER,
        STRATEGY,
        CALENDAR,
        COORDINATION,
        FOLLOW_UP,
        EXAMPLES,
      ];
    case 'admin':
      return [
        OVERVIEW,
        REGISTER,
        STRATEGY,
        REVIEWS,
        CALENDAR,
        COORDINATION,
        FOLLOW_UP,
        EXAMPLES,
        SETTINGS,
      ];
  }
}
