import { Figures, GoalFigures, LateFigure } from '../figures/figures';
import { isEscalated } from '../measure/attention';
import { Plan } from '../plan/plan';
import { RegisterRow, toRows } from '../register/register-row';
import { Topic } from './topic';

/** Something for ledergruppen to take up, found in the data. */
export type Suggestion =
  | { readonly kind: 'escalated'; readonly row: RegisterRow }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'goal'; readonly goal: GoalFigures }
  | { readonly kind: 'late'; readonly late: LateFigure };

/** How many goals and late measures are suggested at most. */
const GOALS = 2;
const LATE = 3;

/**
 * What a meeting should take up: all that has been lifted to it, all plans that wait for it, the
 * main goals furthest behind and the measures that have been overdue the longest.
 *
 * @param figures of the same plans
 */
export function suggestionsFor(plans: readonly Plan[], figures: Figures): readonly Suggestion[] {
  const escalated = toRows(plans).filter(isEscalated);
  const lifted = new Set(escalated.map(({ planId, id }) => `${planId}/${id}`));
  return [
    ...escalated.map((row) => ({ kind: 'escalated' as const, row })),
    ...submittedPlans(plans).map((plan) => ({ kind: 'plan' as const, plan })),
    ...goalsBehind(figures.goals)
      .slice(0, GOALS)
      .map((goal) => ({ kind: 'goal' as const, goal })),
    ...figures.late
      .filter(({ planId, measureId }) => !lifted.has(`${planId}/${measureId}`))
      .slice(0, LATE)
      .map((late) => ({ kind: 'late' as const, late })),
  ];
}

/** What a decision on the suggestion would be about. */
export function topicOf(suggestion: Suggestion): Topic {
  switch (suggestion.kind) {
    case 'escalated':
      return { kind: 'measure', planId: suggestion.row.planId, measureId: suggestion.row.id };
    case 'plan':
      return { kind: 'plan', planId: suggestion.plan.id };
    case 'goal':
      return { kind: 'goal', goalId: suggestion.goal.goalId };
    case 'late': {
      const { planId, measureId } = suggestion.late;
      return { kind: 'measure', planId, measureId };
    }
  }
}

/** The unit that the suggestion is about; '' for a main goal, which is everybody's. */
export function unitOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'escalated':
      return suggestion.row.unitId;
    case 'plan':
      return suggestion.plan.unitId;
    case 'goal':
      return '';
    case 'late':
      return suggestion.late.unitId;
  }
}

/** The plans that wait to be approved or returned, the longest waiting first. */
export function submittedPlans(plans: readonly Plan[]): readonly Plan[] {
  const moment = ({ statusAt }: Plan) => statusAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return plans
    .filter(({ status }) => status === 'submitted')
    .sort((one, other) => moment(one) - moment(other));
}

/** The main goals with less progress than was to be expected, the furthest behind first. */
export function goalsBehind(goals: readonly GoalFigures[]): readonly GoalFigures[] {
  const lag = ({ expected, progress }: GoalFigures) =>
    expected === null || progress === null ? 0 : expected - progress;
  return goals.filter((goal) => lag(goal) > 0).sort((one, other) => lag(other) - lag(one));
}
