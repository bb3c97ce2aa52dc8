import { StrategyProblem } from '../../domain/strategy/problems';
import { ReferredList, StrategyList, StrategyStatus } from '../../domain/strategy/strategy';
import { StrategyRefusal } from './strategy-desk';

export const STATUS_NAMES: Readonly<Record<StrategyStatus, string>> = {
  draft: $localize`Utkast`,
  current: $localize`Gjeldende`,
  retired: $localize`Avløst`,
};

export const LIST_NAMES: Readonly<Record<StrategyList, string>> = {
  goals: $localize`Hovedmål`,
  objectives: $localize`Kommunikasjonsmål`,
  targetGroups: $localize`Målgrupper`,
  channels: $localize`Kanaler`,
  values: $localize`Verdier`,
  sections: $localize`Kapitler`,
};

/** What one entry of a list is called. */
export const ENTRY_NAMES: Readonly<Record<StrategyList, string>> = {
  goals: $localize`hovedmål`,
  objectives: $localize`kommunikasjonsmål`,
  targetGroups: $localize`målgruppe`,
  channels: $localize`kanal`,
  values: $localize`verdi`,
  sections: $localize`kapittel`,
};

/** What the entries of a list are, beside their heading in the succession. */
export const REFERRED_NAMES: Readonly<Record<ReferredList, string>> = {
  goals: LIST_NAMES.goals,
  objectives: LIST_NAMES.objectives,
  targetGroups: LIST_NAMES.targetGroups,
  channels: LIST_NAMES.channels,
  sections: LIST_NAMES.sections,
};

const NAME = { name: $localize`Navn` };

export const FIELD_LABELS: Readonly<Record<StrategyList, Readonly<Record<string, string>>>> = {
  goals: { title: $localize`Målet med strategiens ord`, shortName: $localize`Kort navn` },
  objectives: {
    title: $localize`Hva vi vil oppnå`,
    indicator: $localize`Hva som måles`,
    baseline: $localize`Står på`,
    target: $localize`Skal komme til`,
  },
  targetGroups: NAME,
  channels: NAME,
  values: NAME,
  sections: { title: $localize`Overskrift`, summary: $localize`I korte trekk` },
};

/** What is wrong with a text, and what to do about it. */
export function strategyProblemText(problem: StrategyProblem): string {
  switch (problem) {
    case 'required':
      return $localize`Fyll ut feltet.`;
    case 'tooLong':
      return $localize`Teksten er for lang.`;
    case 'notADay':
      return $localize`Skriv en dato som finnes.`;
    case 'duplicate':
      return $localize`Dette står i listen fra før. Skriv noe annet.`;
    case 'identityNumber':
      return $localize`Ser ut som et fødselsnummer. Det skal ikke stå her: ta det bort.`;
  }
}

/** Why the server did not take a change, and what to do. */
export function refusalText(refusal: StrategyRefusal): string {
  switch (refusal) {
    case 'moved':
      return $localize`En annen lagret samtidig. Se hvordan det står nå, og prøv en gang til.`;
    case 'notAMember':
      return $localize`Du har ikke lenger tilgang til Rettesnor. Snakk med administrator.`;
    case 'notAllowed':
    case 'planFull':
      return $localize`Det har du ikke lov til. Administrator skriver strategien, og rådmannens ledergruppe setter den i kraft.`;
    case 'failed':
      return $localize`Noe gikk galt på veien. Prøv en gang til.`;
  }
}
