import { Day, monthName } from '../../domain/day/day';
import { Directory, unitName } from '../../domain/directory/directory';
import { readPlanId } from '../../domain/plan/plan';
import { OpenDecision } from '../../domain/review/open-decisions';
import { ReviewProblem } from '../../domain/review/problems';
import { Suggestion } from '../../domain/review/suggestions';
import { Topic } from '../../domain/review/topic';
import { ReviewOutcome } from './review-outcome';

/** What the agenda is until somebody writes another. */
export const AGENDA = [
  $localize`1. Oppfølging av vedtak fra forrige gjennomgang`,
  $localize`2. Status for hovedmålene, og hva som skal til der vi ligger etter`,
  $localize`3. Det som er endret siden sist`,
  $localize`4. Tiltak som er løftet til ledergruppen`,
  $localize`5. Planer til godkjenning`,
  $localize`6. Nye vedtak`,
].join('\n');

/** What a review of that day is called until somebody finds another name. */
export function titleFor(day: Day): string {
  return $localize`Gjennomgang i ${monthName(day.slice(0, 'yyyy-mm'.length))}`;
}

/** How a write ended, told where it was made. */
export function outcomeText(outcome: ReviewOutcome): string {
  switch (outcome) {
    case 'saved':
      return $localize`Lagret`;
    case 'waiting':
      return $localize`Tatt vare på her. Sendes når nettet er tilbake.`;
    case 'moved':
      return $localize`Ikke lagret: noen andre har skrevet her samtidig. Se hva som står nå, og lagre på nytt hvis det fortsatt skal endres.`;
    case 'notAMember':
      return $localize`Ikke lagret: du har ikke lenger tilgang til Rettesnor.`;
    case 'notAllowed':
      return $localize`Ikke lagret: det har du ikke lov til. Gjennomgangen kan ha blitt endelig i mellomtiden.`;
    case 'planFull':
    case 'failed':
      return $localize`Ikke lagret: noe gikk galt på veien. Prøv igjen.`;
  }
}

/** What is wrong with a field of a review, and what to do about it. */
export function reviewProblemText(problem: ReviewProblem): string {
  switch (problem) {
    case 'required':
      return $localize`Fyll ut feltet.`;
    case 'tooLong':
      return $localize`Teksten er for lang.`;
    case 'notADay':
      return $localize`Skriv en dato som finnes.`;
    case 'notAYear':
      return $localize`Velg et år.`;
    case 'afterMeeting':
      return $localize`Kan ikke være etter møtet.`;
    case 'beforeMeeting':
      return $localize`Fristen kan ikke være før møtet.`;
    case 'unknownId':
      return $localize`Saken finnes ikke lenger. Velg på nytt.`;
    case 'identityNumber':
      return $localize`Ser ut som et fødselsnummer. Det skal ikke stå her: ta det bort.`;
  }
}

/** What the names of topics are found in. */
export interface TopicNames {
  readonly directory: Directory;
  readonly goals: readonly { readonly id: string; readonly order: number; readonly name: string }[];
  /** Titles by `planId/measureId`. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What the decision is about, in words. */
export function topicText(topic: Topic, { directory, goals, titles }: TopicNames): string {
  switch (topic.kind) {
    case 'goal': {
      const goal = goals.find(({ id }) => id === topic.goalId);
      return goal
        ? $localize`Hovedmål ${goal.order}:order:: ${goal.name}`
        : $localize`Et hovedmål som ikke lenger er i strategien`;
    }
    case 'plan': {
      const plan = readPlanId(topic.planId);
      return plan
        ? $localize`Planen til ${unitName(directory, plan.unitId)} for ${plan.year}`
        : topic.planId;
    }
    case 'measure': {
      const title = titles.get(`${topic.planId}/${topic.measureId}`);
      const unitId = readPlanId(topic.planId)?.unitId ?? topic.planId;
      return title
        ? $localize`Tiltaket «${title}»`
        : $localize`Et tiltak i ${unitName(directory, unitId)}`;
    }
  }
}

/** Why the suggestion should be taken up. */
export function suggestionReason(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'escalated':
      return $localize`Løftet til rådmannen`;
    case 'plan':
      return $localize`Levert og venter på ledergruppen`;
    case 'goal':
      return $localize`${suggestion.goal.progress ?? 0}\u00a0% framdrift, ${suggestion.goal.expected ?? 0}\u00a0% var ventet`;
    case 'late':
      return $localize`${suggestion.late.daysLate} dager over fristen`;
  }
}

/** How many decisions there are, and how many are open: `3 vedtak: 2 fulgt opp, 1 åpne`. */
export function decisionsText(count: number, open: number): string {
  if (count === 0) {
    return $localize`Ingen vedtak`;
  }
  if (open === 0) {
    return count === 1
      ? $localize`1 vedtak, fulgt opp`
      : $localize`${count} vedtak, alle fulgt opp`;
  }
  if (open === count) {
    return count === 1 ? $localize`1 vedtak, åpent` : $localize`${count} vedtak, alle åpne`;
  }
  return open === 1
    ? $localize`${count} vedtak: ${count - 1}:done: fulgt opp, 1 åpent`
    : $localize`${count} vedtak: ${count - open}:done: fulgt opp, ${open}:open: åpne`;
}

/** How many decisions are open, and how many of them should have been done. */
export function openFinding(open: readonly OpenDecision[], hasFinals: boolean): string {
  if (!hasFinals) {
    return $localize`Ingen gjennomgang er holdt ennå`;
  }
  if (open.length === 0) {
    return $localize`Alle vedtak er fulgt opp`;
  }
  const late = open.filter(({ daysLate }) => daysLate > 0).length;
  const all =
    open.length === 1 ? $localize`1 vedtak er åpent` : $localize`${open.length} vedtak er åpne`;
  switch (late) {
    case 0:
      return $localize`${all}, ingen av dem over fristen`;
    case open.length:
      return open.length === 1
        ? $localize`1 vedtak er åpent, og det er over fristen`
        : $localize`${all}, alle over fristen`;
    default:
      return $localize`${all}, ${late} av dem over fristen`;
  }
}

/** How many decisions of earlier reviews are open, as a heading. */
export function followUpFinding(open: readonly OpenDecision[]): string {
  const late = open.filter(({ daysLate }) => daysLate > 0).length;
  if (open.length === 0) {
    return $localize`Alle tidligere vedtak er fulgt opp`;
  }
  const all =
    open.length === 1
      ? $localize`1 tidligere vedtak er åpent`
      : $localize`${open.length} tidligere vedtak er åpne`;
  return late === 0 ? all : $localize`${all}, ${late} over fristen`;
}
