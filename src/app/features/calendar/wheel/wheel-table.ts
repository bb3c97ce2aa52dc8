import { Component, computed, input, output } from '@angular/core';
import { Counted, WheelField } from '../../../domain/calendar/calendar-view';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { MONTH_NAMES } from '../../../domain/day/day';
import { capital } from '../../../ui/words/capital';

/** The wheel as a table: a row for each month, the same numbers, each the way to its measures. */
@Component({
  selector: 'app-wheel-table',
  template: `
    <table [attr.aria-label]="name()">
      <thead>
        <tr>
          <th scope="col" i18n>Måned</th>
          @for (ring of wheel().rings; track ring.id; let place = $index) {
            <th scope="col" class="number">
              <span class="short" aria-hidden="true">{{ place + 1 }}</span>
              <span class="long">{{ ring.name }}</span>
            </th>
          }
          <th scope="col" class="number" i18n>Alle</th>
        </tr>
      </thead>
      <tbody>
        @for (month of months(); track month.month) {
          <tr>
            <th scope="row">
              <span class="long-month">{{ month.name }}</span>
              <span class="short-month" aria-hidden="true">{{ month.short }}</span>
            </th>
            @for (cell of month.cells; track cell.field.ringId) {
              <td class="number">
                @if (cell.count > 0) {
                  <button
                    type="button"
                    [attr.aria-pressed]="isChosen(cell.field)"
                    (click)="choose.emit(cell.field)"
                  >
                    {{ cell.count }}
                    @if (cell.overdue > 0) {
                      <span class="late">
                        <span aria-hidden="true">({{ cell.overdue }})</span>
                        <span class="visually-hidden" i18n>, {{ cell.overdue }} forfalt</span>
                      </span>
                    }
                  </button>
                } @else {
                  <span class="none">0</span>
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrls: ['../table.scss', './wheel-table.scss'],
})
export class WheelTable {
  readonly wheel = input.required<YearWheel>();
  readonly counted = input.required<Counted>();
  readonly chosen = input.required<WheelField | null>();
  readonly choose = output<WheelField>();

  protected readonly name = computed(() =>
    this.counted() === 'deadlines'
      ? $localize`Frister i hver måned`
      : $localize`Tiltak som pågår i hver måned`,
  );
  protected readonly months = computed(() => {
    const { rings, months } = this.wheel();
    const columns = [...rings, { id: '', months }];
    return MONTH_NAMES.map(({ full, short }, month) => ({
      month,
      name: capital(full),
      short: capital(short),
      cells: columns.map((column) => ({
        field: { ringId: column.id, month },
        count: column.months[month][this.counted()],
        overdue: this.counted() === 'deadlines' ? column.months[month].overdue : 0,
      })),
    }));
  });

  protected isChosen({ ringId, month }: WheelField): boolean {
    const chosen = this.chosen();
    return chosen?.ringId === ringId && chosen.month === month;
  }
}
