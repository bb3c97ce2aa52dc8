import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { describeDay } from '../../domain/day/day';
import { byName, leaderOf, peopleOfUnit } from '../../domain/directory/directory';
import { Person } from '../../domain/member/member';
import { findDecisionProblems } from '../../domain/review/problems';
import { REVIEW_LIMITS, ReviewDecision } from '../../domain/review/review';
import { Notice } from '../../ui/notice/notice';
import { isKept, ReviewOutcome } from './review-outcome';
import { ReviewStore } from './review-store';
import { outcomeText, reviewProblemText } from './review-words';
import { TopicChoices } from './topic-choices';
import { isChanged } from './typed-over';
import { TypedSaving } from './typed-saving';
import { UnsavedTexts } from './unsaved-texts';

/** From this share of what there is room for, the characters are counted. */
const NEAR_THE_LIMIT = 0.8;

/** Before it is known which decision it is: a form reads its fields at once. */
const NOTHING: ReviewDecision = {
  ...{ id: '', text: '', unitId: '', responsibleUid: '', deadline: '', order: 0, topic: '' },
};

let forms = 0;

/** Where a decision is written: what, by whom, by when and about what. */
@Component({
  selector: 'app-decision-form',
  imports: [
    CdkTextareaAutosize,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    Notice,
  ],
  templateUrl: './decision-form.html',
  styleUrl: './decision-form.scss',
})
export class DecisionForm {
  /** The decision as it stands, or what a new one begins with. */
  readonly decision = input<ReviewDecision>(NOTHING);
  readonly isNew = input(false);
  /** How it was saved; `null` where the writer let go of it. */
  readonly done = output<ReviewOutcome | null>();

  private readonly store = inject(ReviewStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly directory = this.store.all.municipality.directory;
  protected readonly headingId = `decision-form-${forms++}`;
  protected readonly limit = REVIEW_LIMITS.decision;
  protected readonly describeDay = describeDay;
  protected readonly outcomeText = outcomeText;

  /** What is stored; `null` before that, and once somebody has taken it out. */
  protected readonly standing = computed(
    () => this.store.review()?.decisions.find(({ id }) => id === this.decision().id) ?? null,
  );
  protected readonly saving = new TypedSaving<ReviewDecision>({
    stored: () => this.standing() ?? this.decision(),
    tidied: (typed) => ({ ...typed, text: typed.text.trim() }),
    save: (decision) => this.store.save({ kind: 'decision', decision }, decision.text),
    isGone: () => !this.isNew() && this.standing() === null,
  });
  protected readonly model = this.saving.model;
  protected readonly fields = form(this.model, ({ typed }) => {
    for (const field of ['text', 'deadline', 'topic'] as const) {
      validate(typed[field], () => {
        const problem = findDecisionProblems(this.model().typed, this.meeting())[field];
        return problem && { kind: problem, message: problemText(problem, field) };
      });
    }
  }).typed;
  protected readonly isNearLimit = computed(
    () => this.model().typed.text.length >= NEAR_THE_LIMIT * this.limit,
  );
  private readonly meeting = computed(() => this.store.review()?.day ?? '');

  protected readonly units = computed(() =>
    byName([...this.directory().units.values()].filter(({ active }) => active)),
  );
  /** Those of the unit, its leader first; then ledergruppen and the advisors. */
  protected readonly people = computed((): readonly Person[] => {
    const { unitId, responsibleUid } = this.model().typed;
    const leaderUid = leaderOf(this.directory(), unitId);
    const everybody = [...this.directory().people.values()];
    const own = peopleOfUnit(this.directory(), unitId);
    const found = [
      ...everybody.filter(({ uid, active }) => active && uid === leaderUid),
      ...own,
      ...everybody.filter(({ active, role }) => active && role === 'executive'),
      ...everybody.filter(({ active, role }) => active && role === 'advisor'),
      ...everybody.filter(({ uid }) => uid === responsibleUid),
    ];
    return [...new Set(found)];
  });
  private readonly topicChoices = inject(TopicChoices);
  protected readonly topics = computed(() => this.topicChoices.choices(this.model().typed.topic));

  constructor() {
    inject(UnsavedTexts).watch(() => isChanged(this.model()) && !this.saving.isSending());
    afterNextRender(() => this.element.querySelector('textarea')?.focus());
  }

  /** The unit's leader answers, until somebody else is named. */
  protected suggestLeader(): void {
    const leader = leaderOf(this.directory(), this.model().typed.unitId);
    this.fields.responsibleUid().value.set(leader);
  }

  protected async save(): Promise<void> {
    if (!(await submit(this.fields, async () => undefined))) {
      return;
    }
    const outcome = await this.saving.save();
    if (isKept(outcome)) {
      this.done.emit(outcome);
    }
  }
}

function problemText(
  problem: Parameters<typeof reviewProblemText>[0],
  field: 'text' | 'deadline' | 'topic',
): string {
  if (problem !== 'required') {
    return reviewProblemText(problem);
  }
  return field === 'text' ? $localize`Skriv hva som er bestemt.` : $localize`Velg en frist.`;
}
