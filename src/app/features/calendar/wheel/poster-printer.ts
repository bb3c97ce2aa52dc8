import { Component, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';

/** What the poster is printed on. */
type Paper = 'a3' | 'a4';

/** Prints the wheel as a poster. How large it is, the page rules of styles.scss know by its name. */
@Component({
  selector: 'app-poster-printer',
  imports: [MatButton, MatIcon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button type="button" matButton="outlined" [matMenuTriggerFor]="papers">
      <mat-icon svgIcon="print" />
      <ng-container i18n>Skriv ut plakat</ng-container>
    </button>
    <mat-menu #papers="matMenu">
      <button mat-menu-item (click)="print('a3')" i18n>A3, liggende</button>
      <button mat-menu-item (click)="print('a4')" i18n>A4, liggende</button>
    </mat-menu>
  `,
})
export class PosterPrinter {
  private readonly document = inject(DOCUMENT);

  protected print(paper: Paper): void {
    const { documentElement, defaultView } = this.document;
    documentElement.dataset['poster'] = paper;
    // The menu is gone from the page before its picture is taken.
    setTimeout(() => defaultView?.print());
  }
}
