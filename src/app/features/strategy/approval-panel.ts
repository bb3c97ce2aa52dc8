import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { isReady, obstaclesOf } from '../../domain/strategy/obstacles';
import { approverProblem } from '../../domain/strategy/problems';
import { Strategy } from '../../domain/strategy/strategy';
import { ShownError } from '../../ui/shown-error';
import { Notice } from '../../ui/notice/notice';
import { StrategyDesk } from './strategy-desk';
import { strategyProblemText } from './strategy-words';

/** What a draft lacks before it can come into force, and ledergruppen's button that puts it there. */
@Component({
  selector: 'app-approval-panel',
  imports: [
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    Notice,
    RouterLink,
    ShownError,
  ],
  templateUrl: './approval-panel.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    mat-form-field {
      max-inline-size: 480px;
    }
  `,
})
export class ApprovalPanel {
  readonly draft = input.required<Strategy>();

  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly desk = inject(StrategyDesk);

  protected readonly obstacles = computed(() => obstaclesOf(this.draft(), this.desk.current()));
  protected readonly isReady = computed(() => isReady(this.obstacles()));
  protected readonly day = computed(() => formatDay(this.desk.today()));
  protected readonly approvedBy = linkedSignal(
    () => this.desk.current()?.approvedBy || $localize`rådmannens ledergruppe`,
  );
  protected readonly problem = computed(() => {
    const problem = approverProblem(this.approvedBy());
    return problem && strategyProblemText(problem);
  });
  /** Closed again once somebody has written in the draft: what is approved is what was seen. */
  protected readonly isAsking = linkedSignal({
    source: () => this.draft().version,
    computation: () => false,
  });
  protected readonly hasTried = signal(false);

  protected ask(): void {
    this.isAsking.set(true);
    afterNextRender(() => this.element.querySelector<HTMLElement>('input')?.focus(), {
      injector: this.injector,
    });
  }

  protected async approve(): Promise<void> {
    this.hasTried.set(true);
    if (this.problem() === null) {
      await this.desk.approve(this.draft(), this.approvedBy());
    }
  }
}
