import { Component, computed, input, OnInit } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { describeDay } from '../../domain/day/day';
import { peopleOfUnit, personName } from '../../domain/directory/directory';
import { Choice, ChoiceGroup } from '../../ui/choice/choice-group';
import { ConflictPanel } from './conflict-panel';
import { DraftForm } from './draft-form';
import { MeasureDraft } from './measure-draft';
import { SavingNotice } from './saving-notice';

/** Everything that is decided about a measure, apart from how it goes. */
@Component({
  selector: 'app-measure-form',
  imports: [
    ChoiceGroup,
    ConflictPanel,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    SavingNotice,
  ],
  providers: [MeasureDraft],
  templateUrl: './measure-form.html',
  styleUrl: './form.scss',
})
export class MeasureForm extends DraftForm implements OnInit {
  readonly isNew = input(false);

  protected readonly describeDay = describeDay;

  protected readonly goals = computed<readonly Choice[]>(() =>
    (this.store.strategy()?.goals ?? []).map(({ id, order, shortName, suggested }) => ({
      id,
      label: `${order}. ${shortName}`,
      suggested,
    })),
  );
  protected readonly groups = computed(() => namedChoices(this.store.strategy()?.targetGroups));
  protected readonly channels = computed(() => namedChoices(this.store.strategy()?.channels));

  /** Those who work in the unit, and whoever has the measure already. */
  protected readonly assignees = computed<readonly Choice[]>(() => {
    const directory = this.store.municipality.directory();
    const people = peopleOfUnit(directory, this.store.unitId());
    const current = this.draft.model().assigneeUid;
    const known = people.map(({ uid, displayName }) => ({ id: uid, label: displayName }));
    return current === '' || people.some(({ uid }) => uid === current)
      ? known
      : [...known, { id: current, label: personName(directory, current) }];
  });

  ngOnInit(): void {
    this.draft.begin();
  }

  protected override nextPage(): readonly string[] {
    return this.isNew()
      ? ['/plan', this.store.unitId()]
      : ['/tiltak', this.store.planId(), this.store.measureId()];
  }
}

function namedChoices(
  entries: readonly { id: string; name: string; suggested: boolean }[] = [],
): readonly Choice[] {
  return entries.map(({ id, name, suggested }) => ({ id, label: name, suggested }));
}
