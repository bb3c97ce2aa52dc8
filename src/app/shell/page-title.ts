import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { MyAgenda } from '../data/agenda/my-agenda';

/**
 * "(3) Oversikt – Rettesnor": how much awaits one, so that it is seen in another tab too, and then
 * the page, so that tabs and screen readers tell it apart.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly agenda = inject(MyAgenda);
  private readonly page = signal('');

  constructor() {
    super();
    effect(() => {
      const count = this.agenda.count();
      const name = this.page() ? `${this.page()} – Rettesnor` : 'Rettesnor';
      this.title.setTitle(count > 0 ? `(${count}) ${name}` : name);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.page.set(this.buildTitle(snapshot) ?? '');
  }
}
