/** A person has one role. */
export const ROLES = ['leader', 'contributor', 'advisor', 'executive', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What everybody signed in may know of a colleague. */
export interface Person {
  readonly uid: string;
  readonly displayName: string;
  readonly role: Role;
  /** The units that a leader leads or a contributor works in; empty for the other roles. */
  readonly unitIds: readonly string[];
  /** `false` once the person has left: the name stays readable, the access is gone. */
  readonly active: boolean;
}

/** The person signed in, as `members/{uid}` has it. */
export interface Member extends Person {
  readonly email: string;
}
