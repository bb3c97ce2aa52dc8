import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-not-found',
  imports: [MatButton, RouterLink],
  template: `
    <div class="page narrow">
      <h1 i18n>Siden finnes ikke</h1>
      <p class="lead" i18n>Adressen kan være skrevet feil, eller siden er flyttet.</p>
      <div><a matButton="filled" routerLink="/" i18n>Gå til forsiden</a></div>
    </div>
  `,
})
export class NotFound {}
