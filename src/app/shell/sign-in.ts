import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { DemoPerson, ENVIRONMENT } from '../data/environment/environment';
import { SignInFailed } from '../data/identity/identity';
import { Session } from '../data/session/session';
import { Role } from '../domain/member/member';
import { Notice } from '../ui/notice/notice';
import { ROLE_NAMES } from '../ui/words/words';

/** How many demo people are shown before one asks for all. */
const FIRST_PEOPLE = 8;

@Component({
  selector: 'app-sign-in',
  imports: [FormField, FormRoot, MatButton, MatError, MatFormField, MatInput, MatLabel, Notice],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  private readonly session = inject(Session);
  private readonly people = inject(ENVIRONMENT).local?.people ?? [];

  protected readonly isWithoutServer = inject(ENVIRONMENT).local?.firestore === null;
  protected readonly hasDemo = this.people.length > 0;
  protected readonly showsAll = signal(false);
  protected readonly failure = signal<SignInFailed['reason'] | null>(null);
  protected readonly isBusy = signal(false);

  protected readonly credentials = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email, { message: $localize`Skriv e-postadressen din.` });
      required(path.password, { message: $localize`Skriv passordet ditt.` });
    },
    {
      submission: {
        action: async (field) => {
          const { email, password } = field().value();
          await this.signIn(email.trim(), password);
          return undefined;
        },
      },
    },
  );

  protected shownPeople(): readonly DemoPerson[] {
    return this.showsAll() ? this.people : this.people.slice(0, FIRST_PEOPLE);
  }

  protected roleOf(person: DemoPerson): string {
    const role = ROLE_NAMES[person.role as Role] ?? $localize`Ikke medlem`;
    return person.unitName ? `${role}, ${person.unitName}` : role;
  }

  protected async signIn(email: string, password: string): Promise<void> {
    this.failure.set(null);
    this.isBusy.set(true);
    try {
      await this.session.signIn(email, password);
    } catch (error) {
      this.failure.set(error instanceof SignInFailed ? error.reason : 'other');
    } finally {
      this.isBusy.set(false);
    }
  }
}
