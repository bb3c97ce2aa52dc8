import { WhatChanged } from '../../../domain/changes/what-changed';
import { Day } from '../../../domain/day/day';
import { AreaFigures, Figures, GoalFigures } from '../../../domain/figures/figures';
import { Plan } from '../../../domain/plan/plan';
import { RegisterRow } from '../../../domain/register/register-row';
import { OpenDecision } from '../../../domain/review/open-decisions';
import { writeTopic } from '../../../domain/review/topic';
import { areaFinding, headline } from '../../../ui/words/findings';
import { followUpFinding } from '../review-words';
import { ChangeCount, changeCounts, changesFinding } from './change-words';

/** What a screen shows below its title. */
export type SlideContent =
  | { readonly kind: 'headline'; readonly figures: Figures }
  | { readonly kind: 'goal'; readonly goal: GoalFigures }
  | { readonly kind: 'areas'; readonly areas: readonly AreaFigures[] }
  | { readonly kind: 'changes'; readonly counts: readonly ChangeCount[] | null }
  | { readonly kind: 'lifted'; readonly row: RegisterRow; readonly question: string }
  | { readonly kind: 'plans'; readonly plans: readonly Plan[] }
  | { readonly kind: 'followUp' }
  | { readonly kind: 'decisions' };

/** One finding, on one screen of the meeting room. */
export type Slide = SlideContent & {
  /** The same for the same finding, however the data move. */
  readonly id: string;
  /** The finding, in a sentence. */
  readonly title: string;
  /** What a decision made while it is shown is about, as it is stored; '' for nothing. */
  readonly topic: string;
  /** The unit that it is about; '' for none. */
  readonly unitId: string;
};

/** What the screens are made from. */
export interface ToShow {
  readonly figures: Figures;
  /** From when changes are counted. */
  readonly since: Day;
  /** `null` while it is fetched, `undefined` for a final review: what has changed is not frozen. */
  readonly changed: WhatChanged | null | undefined;
  readonly lifted: readonly RegisterRow[];
  /** What is asked, by `planId/measureId`, as far as it has been fetched. */
  readonly questions: ReadonlyMap<string, string>;
  /** Plans that wait to be decided. */
  readonly plans: readonly Plan[];
  readonly toFollowUp: readonly OpenDecision[];
  /** How many decisions the review has. */
  readonly decisions: number;
  readonly isFinal: boolean;
}

/** Areas that a screen has room for. */
const AREAS = 6;

/**
 * The screens of a meeting in their order: how the year stands, each main goal, where to look, what
 * has changed, what asks for an answer, what was decided before and what is decided now.
 */
export function slidesOf(toShow: ToShow): readonly Slide[] {
  const { figures, toFollowUp, decisions, isFinal } = toShow;
  return [
    slide('headline', headline(figures), { kind: 'headline', figures }),
    ...figures.goals.map((goal) => ({
      ...slide(`goal-${goal.goalId}`, goalFinding(goal), { kind: 'goal', goal }),
      topic: writeTopic({ kind: 'goal', goalId: goal.goalId }),
    })),
    slide('areas', areaFinding(figures), {
      kind: 'areas',
      areas: figures.areas.slice(0, AREAS),
    }),
    ...changesSlide(toShow),
    ...(isFinal ? [] : questionSlides(toShow)),
    ...(isFinal
      ? []
      : [slide('follow-up', followUpFinding(toFollowUp), { kind: 'followUp' as const })]),
    slide('decisions', decisionsFinding(decisions, isFinal), { kind: 'decisions' }),
  ];
}

/** How a main goal stands, in a sentence. */
export function goalFinding({ order, total, byStatus, overdue }: GoalFigures): string {
  if (total === 0) {
    return $localize`Hovedmål\u00a0${order} har ingen tiltak`;
  }
  return overdue === 0
    ? $localize`Hovedmål\u00a0${order}:order:: ${byStatus.completed} av ${total} tiltak er fullført, ingen er forfalt`
    : $localize`Hovedmål\u00a0${order}:order:: ${byStatus.completed} av ${total} tiltak er fullført, ${overdue} er forfalt`;
}

function slide(id: string, title: string, content: SlideContent): Slide {
  return { ...content, id, title, topic: '', unitId: '' };
}

function changesSlide({ changed, since }: ToShow): readonly Slide[] {
  if (changed === undefined) {
    return [];
  }
  const counts = changed && changeCounts(changed);
  const title = counts ? changesFinding(since, counts) : $localize`Henter det som er endret …`;
  return [slide('changes', title, { kind: 'changes', counts })];
}

function questionSlides({ lifted, questions, plans }: ToShow): readonly Slide[] {
  return [
    ...lifted.map((row) => ({
      ...slide(`lifted-${row.planId}-${row.id}`, $localize`Løftet: ${row.title}:title:`, {
        ...{ kind: 'lifted', row },
        question: questions.get(`${row.planId}/${row.id}`) ?? '',
      }),
      topic: writeTopic({ kind: 'measure', planId: row.planId, measureId: row.id }),
      unitId: row.unitId,
    })),
    ...(plans.length > 0
      ? [slide('plans', plansFinding(plans.length), { kind: 'plans', plans })]
      : []),
  ];
}

function plansFinding(count: number): string {
  return count === 1
    ? $localize`1 plan venter på å bli godkjent eller sendt tilbake`
    : $localize`${count} planer venter på å bli godkjent eller sendt tilbake`;
}

function decisionsFinding(count: number, isFinal: boolean): string {
  if (count === 0) {
    return isFinal ? $localize`Ingen vedtak` : $localize`Ingen vedtak så langt`;
  }
  return isFinal ? $localize`${count} vedtak` : $localize`${count} vedtak så langt`;
}
