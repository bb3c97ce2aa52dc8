import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Municipality } from '../../../data/municipality/municipality';
import { Session } from '../../../data/session/session';
import { Plan, PLAN_LIMITS, PlanStatus } from '../../../domain/plan/plan';
import { possibleMoves } from '../../../domain/plan/status-move';
import { holdsIdentityNumber } from '../../../domain/text/personal-data';
import { problemText } from '../../../ui/words/words';
import { PlanMover } from './plan-mover';
import { PlanRefusal } from './plan-refusal';

/**
 * Ledergruppen's answer to a submitted plan: approve it, or send it back with what has to change. It
 * shows nothing to others, and nothing for a plan of one's own unit. What stands within it is shown
 * above the answer.
 */
@Component({
  selector: 'app-plan-decision',
  imports: [FormField, MatButton, MatFormFieldModule, MatInput, PlanRefusal],
  providers: [PlanMover],
  templateUrl: './plan-decision.html',
  styleUrl: './plan-decision.scss',
})
export class PlanDecision {
  readonly plan = input.required<Plan>();
  /** Whose plan it is, for the buttons' names where several plans stand on a page. */
  readonly unitName = input('');

  /** Somebody has begun to answer: what is typed must not disappear, whatever becomes of the plan. */
  readonly begun = output();
  /** The server has taken the answer. */
  readonly decided = output<PlanStatus>();

  private readonly session = inject(Session);
  private readonly municipality = inject(Municipality);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly mover = inject(PlanMover);

  protected readonly reply = signal({ comment: '' });
  protected readonly fields = form(this.reply, ({ comment }) => {
    required(comment, { message: $localize`Skriv hva som må endres.` });
    maxLength(comment, PLAN_LIMITS.comment, { message: $localize`Teksten er for lang.` });
    validate(comment, ({ value }) =>
      holdsIdentityNumber(value())
        ? { kind: 'identityNumber', message: problemText('identityNumber') }
        : null,
    );
  });

  protected readonly mayDecide = computed(() => {
    const unit = this.municipality.directory().units.get(this.plan().unitId);
    const member = this.session.member();
    return !!unit && !!member && possibleMoves(this.plan(), unit, member).includes('approved');
  });

  /** What is said above: why an answer was refused, or that there is nothing to answer any more. */
  protected readonly refusal = computed(() => {
    const isOvertaken = this.reply().comment !== '' && !this.mayDecide() && !this.mover.isSending();
    return this.mover.refusal() ?? (isOvertaken ? 'planMoved' : null);
  });

  /** By itself: a change of a measure closes nothing. */
  private readonly statusVersion = computed(() => this.plan().statusVersion);
  /** Closed again once somebody, here or elsewhere, has moved the status. */
  protected readonly isReturning = linkedSignal<number, boolean>({
    source: this.statusVersion,
    computation: () => false,
  });

  /** Opens the comment and takes the keyboard there: the button that opened it is gone. */
  protected beginReturn(): void {
    this.begun.emit();
    this.isReturning.set(true);
    afterNextRender(() => this.element.querySelector<HTMLElement>('textarea')?.focus(), {
      injector: this.injector,
    });
  }

  protected async sendBack(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      await this.decide('returned', this.reply().comment.trim());
    }
  }

  /** Approves or sends back; a refusal is said, and what was typed stays. */
  protected async decide(status: 'approved' | 'returned', comment = ''): Promise<void> {
    this.begun.emit();
    if (await this.mover.move(this.plan(), status, comment)) {
      this.fields().reset({ comment: '' });
      this.decided.emit(status);
    } else {
      this.isReturning.set(status === 'returned');
    }
  }
}
