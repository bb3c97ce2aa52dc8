import { initializeApp } from 'firebase/app';
import { connectAuthEmulator, getAuth, signInWithEmailAndPassword } from 'firebase/auth';
import { connectFirestoreEmulator, getFirestore } from 'firebase/firestore';
import { LocalStack } from '../local/site';

/** The SDK, signed in as somebody, with no app in between. */
export async function signInThroughSdk(stack: LocalStack, email: string, password: string) {
  const app = initializeApp({ projectId: 'demo-rettesnor', apiKey: 'none' }, email);
  const auth = getAuth(app);
  connectAuthEmulator(auth, stack.auth?.url ?? '', { disableWarnings: true });
  const firestore = getFirestore(app);
  connectFirestoreEmulator(firestore, stack.firestore?.host ?? '', stack.firestore?.port ?? 0);
  const { user } = await signInWithEmailAndPassword(auth, email, password);
  return { app, firestore, uid: user.uid };
}
