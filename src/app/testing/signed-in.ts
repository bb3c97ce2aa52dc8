import { BehaviorSubject } from 'rxjs';
import { Identity, SignInFailed } from '../data/identity/identity';

/** Somebody who sits at the screen already; nobody can sign in with a password. */
export class SignedIn extends Identity {
  private readonly person: BehaviorSubject<string | null>;
  override readonly uid;

  constructor(uid: string) {
    super();
    this.person = new BehaviorSubject<string | null>(uid);
    this.uid = this.person.asObservable();
  }

  override async signIn(): Promise<void> {
    throw new SignInFailed('wrongPassword');
  }

  override async signOut(): Promise<void> {
    this.person.next(null);
  }
}
