import { Observable } from 'rxjs';

/** Why signing in failed, for the form to say. */
export class SignInFailed extends Error {
  constructor(readonly reason: 'wrongPassword' | 'noNetwork' | 'tooManyAttempts' | 'other') {
    super(`sign-in failed: ${reason}`);
  }
}

/** Who sits at the screen, as the sign-in provider knows it. A uid alone gives no access. */
export abstract class Identity {
  /** The uid of whoever is signed in, `null` for nobody; emits once it is known, then on change. */
  abstract readonly uid: Observable<string | null>;

  /** Signs in; rejects with {@link SignInFailed}. */
  abstract signIn(email: string, password: string): Promise<void>;

  /** Signs out and forgets what this browser has stored of the person's data. */
  abstract signOut(): Promise<void>;
}
