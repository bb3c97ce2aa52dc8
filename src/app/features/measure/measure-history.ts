import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { Directory, personName } from '../../domain/directory/directory';
import { HistoryEvent } from '../../domain/measure/history';
import { CONTENT_FIELDS, ContentField } from '../../domain/measure/measure';
import { Strategy } from '../../domain/strategy/strategy';
import { FIELD_NAMES } from '../../ui/words/words';
import { fieldText } from './field-text';

/** The days of report and acknowledgement are the event's own. */
const TOLD = CONTENT_FIELDS.filter((field) => field !== 'reportedOn' && field !== 'acknowledgedOn');
const TEXTS: ReadonlySet<ContentField> = new Set([
  'message',
  'expectedEffect',
  'statusText',
  'evaluation',
]);

/** Who changed what, and when: the newest first. */
@Component({
  selector: 'app-measure-history',
  imports: [DatePipe],
  template: `
    <h2 i18n>Historikk</h2>
    <ol class="plain">
      @for (event of rows(); track event.version) {
        <li>
          <p class="who">
            <strong>{{ event.name }}</strong>
            @if (event.version === 1) {
              &ngsp;<ng-container i18n>la inn tiltaket</ng-container>
            }
            <span class="when">
              @if (event.at) {
                {{ event.at | date: 'd. MMM y HH:mm' }}
              } @else {
                &ngsp;<ng-container i18n>venter på å bli sendt</ng-container>
              }
            </span>
          </p>
          @for (change of event.changes; track change.field) {
            @if (change.from) {
              <p i18n>{{ change.label }}: fra {{ change.from }} til {{ change.to }}</p>
            } @else {
              <p>{{ change.label }}: {{ change.to }}</p>
            }
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './measure-history.scss',
})
export class MeasureHistory {
  readonly events = input.required<readonly HistoryEvent[]>();
  readonly strategy = input.required<Strategy | null>();
  readonly directory = input.required<Directory>();

  protected readonly rows = computed(() =>
    this.events().map((event) => ({
      version: event.version,
      at: event.at,
      name: personName(this.directory(), event.by),
      changes: TOLD.filter((field) => field in event.to).map((field) => ({
        field,
        label: FIELD_NAMES[field],
        from: this.earlier(field, event),
        to: fieldText(field, event.to, this.strategy(), this.directory()),
      })),
    })),
  );

  /** What stood before, where it helps to know: '' for nothing, and for a text written anew. */
  private earlier(field: ContentField, { from }: HistoryEvent): string {
    const isNew = from[field] === '' || TEXTS.has(field);
    return isNew ? '' : fieldText(field, from, this.strategy(), this.directory());
  }
}
