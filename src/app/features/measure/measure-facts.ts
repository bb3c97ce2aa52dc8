import { Component, computed, inject, input } from '@angular/core';
import {
  ContentField,
  Measure,
  MeasureContent,
  NOTHING_WANTED,
} from '../../domain/measure/measure';
import { sameValue } from '../../domain/measure/history';
import { FIELD_NAMES } from '../../ui/words/words';
import { fieldText } from '../../ui/words/field-text';
import { MeasureStore } from './measure-store';

/** What is told of a measure beside its title and state, in groups, in this order. */
const GROUPS: readonly { readonly heading: string; readonly fields: readonly ContentField[] }[] = [
  { heading: $localize`Hva og for hvem`, fields: ['goalIds', 'targetGroupIds'] },
  {
    heading: $localize`Budskap og kanaler`,
    fields: ['message', 'channelIds', 'dialogueLevel', 'audience', 'languages'],
  },
  {
    heading: $localize`Hva vi vil oppnå`,
    fields: ['wanted', 'objectiveIds', 'expectedEffect', 'sectionId'],
  },
  { heading: $localize`Gjennomføring`, fields: ['neededResources', 'evaluation'] },
];

/** What a measure is for and how it is done: nothing of what is not filled in. */
@Component({
  selector: 'app-measure-facts',
  template: `
    @for (group of groups(); track group.heading) {
      <section>
        <h2>{{ group.heading }}</h2>
        <dl>
          @for (fact of group.facts; track fact.field) {
            <div>
              <dt>{{ fact.label }}</dt>
              <dd>{{ fact.text }}</dd>
            </div>
          }
        </dl>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 32px;
    }
    section,
    dl {
      display: grid;
      gap: 16px;
    }
    dt {
      font: var(--mat-sys-label-large);
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      max-inline-size: 68ch;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MeasureFacts {
  readonly measure = input.required<Measure>();
  private readonly store = inject(MeasureStore);

  protected readonly groups = computed(() =>
    GROUPS.map(({ heading, fields }) => ({ heading, facts: this.factsOf(fields) })).filter(
      ({ facts }) => facts.length > 0,
    ),
  );

  private factsOf(fields: readonly ContentField[]) {
    const measure = this.measure();
    const { namedStrategy, municipality } = this.store;
    return fields
      .filter((field) => !isEmpty(measure, field))
      .map((field) => ({
        field,
        label: FIELD_NAMES[field],
        text: fieldText(field, measure, namedStrategy(), municipality.directory()),
      }));
  }
}

function isEmpty(measure: MeasureContent, field: ContentField): boolean {
  const value = measure[field];
  return value === '' || sameValue(value, []) || sameValue(value, NOTHING_WANTED);
}
