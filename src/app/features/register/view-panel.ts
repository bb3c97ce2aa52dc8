import { Component, input, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { NamedView } from '../../data/register/register-shelf';

/** The person's own names for views, each a link to one. */
@Component({
  selector: 'app-view-panel',
  imports: [MatButton, MatFormField, MatIcon, MatIconButton, MatInput, MatLabel],
  template: `
    <h2 i18n>Mine visninger</h2>
    <p class="lead" i18n>
      En visning husker søk, filter, gruppering, sortering og kolonner. Den ligger i denne
      nettleseren. Vil du dele den, kopierer du lenken.
    </p>
    <ul class="plain">
      @for (view of views(); track view.name) {
        <li>
          <a [href]="'/tiltak?' + view.query" (click)="follow($event, view)">{{ view.name }}</a>
          <button
            type="button"
            matIconButton
            [attr.aria-label]="deleteLabel(view)"
            (click)="viewsChange.emit(without(view.name))"
          >
            <mat-icon svgIcon="deleteIcon" />
          </button>
        </li>
      } @empty {
        <li class="lead" i18n>Du har ikke lagret noen visninger ennå.</li>
      }
    </ul>
    <form (submit)="save($event)">
      <mat-form-field>
        <mat-label i18n>Navn på visningen</mat-label>
        <input
          matInput
          autocomplete="off"
          maxlength="60"
          #field
          [value]="name()"
          (input)="name.set(field.value)"
        />
      </mat-form-field>
      <button type="submit" matButton="tonal" i18n>Lagre det du ser nå</button>
    </form>
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ViewPanel {
  readonly views = input.required<readonly NamedView[]>();
  /** The query of the address that is shown now. */
  readonly query = input.required<string>();
  readonly viewsChange = output<readonly NamedView[]>();
  /** Wants to see the view of this query. */
  readonly show = output<string>();
  protected readonly name = signal('');

  protected deleteLabel({ name }: NamedView): string {
    return $localize`Slett visningen ${name}:name:`;
  }

  protected without(name: string): readonly NamedView[] {
    return this.views().filter((view) => view.name !== name);
  }

  protected follow(event: MouseEvent, { query }: NamedView): void {
    // A click with a key held down opens a tab, as any link does.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.show.emit(query);
    }
  }

  protected save(event: Event): void {
    event.preventDefault();
    const name = this.name().trim();
    if (name !== '') {
      this.viewsChange.emit([...this.without(name), { name, query: this.query() }]);
      this.name.set('');
    }
  }
}
