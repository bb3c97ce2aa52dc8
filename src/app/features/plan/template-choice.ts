import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router } from '@angular/router';
import { fromTemplate, Template, TEMPLATES } from '../../domain/measure/templates';
import { PlanStore } from './plan-store';
import { QuickWriter } from './quick-writer';

/** Begins a measure of a common kind, and opens the form on it. */
@Component({
  selector: 'app-template-choice',
  imports: [MatButton, MatIcon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="menu">
      <mat-icon svgIcon="lightbulb" /><ng-container i18n>Begynn fra en mal</ng-container>
    </button>
    <mat-menu #menu="matMenu">
      @for (template of templates; track template.name) {
        <button mat-menu-item (click)="begin(template)">{{ template.name }}</button>
      }
    </mat-menu>
  `,
})
export class TemplateChoice {
  private readonly router = inject(Router);
  private readonly store = inject(PlanStore);
  private readonly writer = inject(QuickWriter);
  protected readonly templates = TEMPLATES;

  protected begin(template: Template): void {
    const { today, year, strategy } = this.writer.context();
    const start = today < `${year}-01-01` ? `${year}-01-01` : today;
    const content = fromTemplate(template, strategy, { start, today }, this.store.ownLeaderUid());
    void this.router.navigate(['/tiltak', this.store.planId(), 'nytt'], {
      queryParams: { kladd: this.writer.begin(content) },
    });
  }
}
