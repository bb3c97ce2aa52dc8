import { computed, inject, Injectable } from '@angular/core';
import { peopleOfUnit, personName } from '../../domain/directory/directory';
import { LANGUAGES } from '../../domain/measure/languages';
import { Audience, DIALOGUE_LEVELS, DialogueLevel } from '../../domain/measure/measure';
import { Choice } from '../../ui/choice/choice-group';
import { ExplainedOption } from '../../ui/choice/explained-options';
import { AUDIENCE_NAMES, DIALOGUE_NAMES, languageName } from '../../ui/words/words';
import { MeasureDraft } from './measure-draft';
import { MeasureStore } from './measure-store';

const DIALOGUE_EXPLANATIONS: Readonly<Record<DialogueLevel, string>> = {
  inform: $localize`Vi forteller, og sørger for at det blir forstått.`,
  dialogue: $localize`Vi spør, lytter og svarer. Målgruppen får påvirke hvordan vi gjør det.`,
  involvement: $localize`Målgruppen er med på å forme det som skal bestemmes.`,
};

const AUDIENCE_EXPLANATIONS: Readonly<Record<Audience, string>> = {
  external: $localize`Til innbyggere og andre utenfor kommunen.`,
  internal: $localize`Til kommunens egne ansatte.`,
};

/** What there is to choose among in the form of a measure. */
@Injectable()
export class FormChoices {
  private readonly store = inject(MeasureStore);
  private readonly draft = inject(MeasureDraft);

  readonly goals = computed<readonly Choice[]>(() =>
    (this.store.strategy()?.goals ?? []).map(({ id, order, shortName, suggested }) => ({
      id,
      label: `${order}. ${shortName}`,
      suggested,
    })),
  );
  readonly groups = computed(() => namedChoices(this.store.strategy()?.targetGroups));
  readonly chosenGroups = computed(() =>
    this.groups().filter(({ id }) => this.draft.model().targetGroupIds.includes(id)),
  );
  readonly channels = computed(() => namedChoices(this.store.strategy()?.channels));
  readonly sections = computed(() => this.store.strategy()?.sections ?? []);

  readonly objectives = computed<readonly ExplainedOption[]>(() =>
    (this.store.strategy()?.objectives ?? []).map(
      ({ id, title, indicator, baseline, target, suggested }) => ({
        id,
        label: title,
        suggested,
        explanation: indicator
          ? $localize`${indicator}:indicator:: fra ${baseline}:baseline: til ${target}:target:`
          : '',
      }),
    ),
  );

  readonly languages = computed<readonly Choice[]>(() =>
    [...new Set([...LANGUAGES, ...this.draft.model().languages])]
      .map((id) => ({ id, label: languageName(id) }))
      .sort((one, other) => one.label.localeCompare(other.label, 'nb')),
  );

  readonly dialogueLevels: readonly ExplainedOption[] = DIALOGUE_LEVELS.map((id) => ({
    id,
    label: DIALOGUE_NAMES[id],
    explanation: DIALOGUE_EXPLANATIONS[id],
  }));
  readonly audiences: readonly ExplainedOption[] = (['external', 'internal'] as const).map(
    (id) => ({ id, label: AUDIENCE_NAMES[id], explanation: AUDIENCE_EXPLANATIONS[id] }),
  );

  /** Those who work in the unit, and whoever has the measure already. */
  readonly assignees = computed<readonly Choice[]>(() => {
    const directory = this.store.municipality.directory();
    const people = peopleOfUnit(directory, this.store.unitId());
    const current = this.draft.model().assigneeUid;
    const known = people.map(({ uid, displayName }) => ({ id: uid, label: displayName }));
    return current === '' || people.some(({ uid }) => uid === current)
      ? known
      : [...known, { id: current, label: personName(directory, current) }];
  });
}

function namedChoices(
  entries: readonly { id: string; name: string; suggested: boolean }[] = [],
): readonly Choice[] {
  return entries.map(({ id, name, suggested }) => ({ id, label: name, suggested }));
}
