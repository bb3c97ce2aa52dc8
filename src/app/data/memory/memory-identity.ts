import { inject } from '@angular/core';
import { BehaviorSubject } from 'rxjs';
import { ENVIRONMENT } from '../environment/environment';
import { Identity, SignInFailed } from '../identity/identity';

const SIGNED_IN = 'rettesnor.demo.uid';

/** Sign-in of the demo without a server: one of its invented people, remembered in this browser. */
export class MemoryIdentity extends Identity {
  private readonly people = inject(ENVIRONMENT).local?.people ?? [];
  private readonly signedIn = new BehaviorSubject<string | null>(localStorage.getItem(SIGNED_IN));

  override readonly uid = this.signedIn.asObservable();

  override async signIn(email: string, password: string): Promise<void> {
    const person = this.people.find(
      (candidate) => candidate.email === email && candidate.password === password,
    );
    if (!person) {
      throw new SignInFailed('wrongPassword');
    }
    localStorage.setItem(SIGNED_IN, person.uid);
    this.signedIn.next(person.uid);
  }

  override async signOut(): Promise<void> {
    localStorage.removeItem(SIGNED_IN);
    this.signedIn.next(null);
  }
}
