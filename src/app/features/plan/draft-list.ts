import { Component, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { Draft } from '../../domain/draft/draft';
import { MeasureContent } from '../../domain/measure/measure';
import { PlanStore } from './plan-store';
import { missingText } from './quick-words';
import { QuickWriter } from './quick-writer';

/** The person's half-written measures, each with what it lacks and the way to finish it. */
@Component({
  selector: 'app-draft-list',
  imports: [MatButton, MatIcon, MatIconButton, RouterLink],
  template: `
    <ul class="plain">
      @for (draft of writer.drafts(); track draft.id) {
        @let problems = writer.problemsOf(draft.content);
        <li>
          <div class="text">
            <strong>{{ draft.content.title || untitled }}</strong>
            <span class="missing">{{ missing(draft) }}</span>
          </div>
          <div class="actions">
            <a
              matButton="tonal"
              [routerLink]="['/tiltak', store.planId(), 'nytt']"
              [queryParams]="{ kladd: draft.id }"
            >
              <ng-container i18n>Fullfør</ng-container>
              <span class="visually-hidden">: {{ draft.content.title }}</span>
            </a>
            <button
              matIconButton
              type="button"
              (click)="throwAway(draft)"
              [attr.aria-label]="throwAwayName(draft)"
            >
              <mat-icon svgIcon="deleteIcon" />
            </button>
          </div>
          @if (problems.goalIds === 'required') {
            <div class="chips" role="group" [attr.aria-label]="goalsName(draft)">
              @for (goal of store.strategy()?.goals ?? []; track goal.id) {
                <button type="button" (click)="finish(draft, { goalIds: [goal.id] })">
                  {{ goal.order }}. {{ goal.shortName }}
                </button>
              }
            </div>
          } @else if (problems.targetGroupIds === 'required') {
            <div class="chips" role="group" [attr.aria-label]="groupsName(draft)">
              @for (group of store.strategy()?.targetGroups ?? []; track group.id) {
                <button type="button" (click)="finish(draft, { targetGroupIds: [group.id] })">
                  {{ group.name }}
                </button>
              }
            </div>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './draft-list.scss',
})
export class DraftList {
  private readonly snackBar = inject(MatSnackBar);
  protected readonly store = inject(PlanStore);
  protected readonly writer = inject(QuickWriter);

  protected readonly untitled = $localize`(uten navn)`;

  protected missing(draft: Draft): string {
    return missingText(this.writer.problemsOf(draft.content)) || $localize`klar til å lagres`;
  }

  protected goalsName({ content }: Draft): string {
    return $localize`Velg hovedmål for ${content.title}`;
  }

  protected groupsName({ content }: Draft): string {
    return $localize`Velg målgruppe for ${content.title}`;
  }

  protected throwAwayName({ content }: Draft): string {
    return $localize`Kast kladden ${content.title}`;
  }

  /** Adds what was lacking; once nothing is, the draft becomes a measure. */
  protected finish(draft: Draft, change: Partial<MeasureContent>): void {
    this.writer.write({ ...draft.content, ...change }, draft);
  }

  protected throwAway(draft: Draft): void {
    void this.writer.discard(draft);
    this.snackBar
      .open($localize`Kladden er kastet`, $localize`Angre`, { duration: 8000 })
      .onAction()
      .subscribe(() => this.writer.keep(draft));
  }
}
