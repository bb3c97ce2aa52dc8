import { inject } from '@angular/core';
import { FirebaseError } from 'firebase/app';
import { onAuthStateChanged, signInWithEmailAndPassword, signOut } from 'firebase/auth';
import { clearIndexedDbPersistence, terminate, waitForPendingWrites } from 'firebase/firestore';
import { Observable } from 'rxjs';
import { Identity, SignInFailed } from '../identity/identity';
import { forgetMarks } from './read-marks';
import { AUTH, FIRESTORE } from './tokens';

/** Sign-in through Firebase Auth. */
export class FirebaseIdentity extends Identity {
  private readonly auth = inject(AUTH);
  private readonly firestore = inject(FIRESTORE);

  override readonly uid = new Observable<string | null>((subscriber) =>
    onAuthStateChanged(this.auth, (user) => subscriber.next(user?.uid ?? null)),
  );

  override async signIn(email: string, password: string): Promise<void> {
    try {
      await signInWithEmailAndPassword(this.auth, email, password);
    } catch (error) {
      throw new SignInFailed(error instanceof FirebaseError ? reasonOf(error.code) : 'other');
    }
  }

  override async signOut(): Promise<void> {
    // Drafts and comments wait in the copy on disk that is about to be cleared.
    await waitForPendingWrites(this.firestore);
    await signOut(this.auth);
    // The next person at this machine must not find the last one's documents on disk. Firestore
    // clears them only once it is stopped, and a stopped one cannot start again in this page. Where
    // another tab has them open they stay; what is shown from them is still up to the rules.
    await terminate(this.firestore);
    await clearIndexedDbPersistence(this.firestore).catch(() => undefined);
    forgetMarks();
  }
}

// The codes are at https://firebase.google.com/docs/reference/js/auth#autherrorcodes. With e-mail
// enumeration protection an unknown address and a wrong password give the same one.
function reasonOf(code: string): SignInFailed['reason'] {
  switch (code) {
    case 'auth/invalid-credential':
    case 'auth/invalid-email':
    case 'auth/user-not-found':
    case 'auth/wrong-password':
    case 'auth/user-disabled':
      return 'wrongPassword';
    case 'auth/network-request-failed':
      return 'noNetwork';
    case 'auth/too-many-requests':
      return 'tooManyAttempts';
    default:
      return 'other';
  }
}
