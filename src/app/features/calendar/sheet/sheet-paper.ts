import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Layout } from '../../../domain/calendar/calendar-view';
import { CalendarDay, DayEntry } from '../../../domain/calendar/day-index';
import { Day, describeDay, weekOf } from '../../../domain/day/day';
import { isOpen, isOverdue } from '../../../domain/measure/attention';
import { ATTENTION_BADGES, STATUS_BADGES } from '../../../ui/words/words';
import { CalendarStore } from '../calendar-store';
import { capital } from '../../../ui/words/capital';

/** So many measures a day can be read on paper; the rest are a number. */
const MOST = 20;
const DAYS_OF_WEEK = 7;

/**
 * A month or a week on paper, where nothing unfolds: each day with all that stands on it, titles in full.
 * FullCalendar places what it draws by the height that it had on the screen.
 */
@Component({
  selector: 'app-sheet-paper',
  imports: [MatIcon],
  template: `
    <table [attr.aria-label]="name()">
      <thead>
        <tr>
          @for (day of days().slice(0, 7); track day.day) {
            <th scope="col" [class.narrow]="$index > 4 && isQuietWeekend()">
              {{ weekdayOf(day.day) }}
            </th>
          }
        </tr>
      </thead>
      <tbody>
        @for (week of weeks(); track week[0].day) {
          <tr>
            @for (day of week; track day.day) {
              <td [class.weekend]="$index > 4" [class.other]="isOther(day.day)">
                <p class="date">
                  <strong>{{ dateOf(day.day) }}</strong>
                  @if ($first) {
                    <span i18n>uke {{ weekOf(day.day) }}</span>
                  }
                </p>
                <ul class="plain">
                  @for (entry of day.entries.slice(0, most); track $index) {
                    @let badge = badgeOf(entry);
                    <li [class.late]="isLate(entry)" [class.over]="!isOpen(entry.row)">
                      <mat-icon [svgIcon]="badge.icon" [style.color]="badge.color" />
                      <span>
                        @if (entry.occasion === 'start') {
                          <ng-container i18n>Oppstart:</ng-container>
                        }
                        {{ entry.row.title }}
                        <span class="unit">{{ store.unitName(entry.row.unitId) }}</span>
                      </span>
                    </li>
                  }
                </ul>
                @if (day.entries.length > most) {
                  <p class="unit" i18n>+{{ day.entries.length - most }} til</p>
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      font-size: 8pt;
      line-height: 1.25;
    }
    th,
    td {
      border: 0.5pt solid var(--mat-sys-outline-variant);
      text-align: start;
      vertical-align: top;
    }
    th {
      padding: 3pt 4pt;
      font: var(--mat-sys-title-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .narrow {
      inline-size: 18mm;
    }
    td {
      block-size: 15mm;
      padding: 2pt 4pt 4pt;
      overflow-wrap: anywhere;
    }
    .weekend {
      background: color-mix(in srgb, var(--mat-sys-on-surface) 3%, transparent);
      print-color-adjust: exact;
    }
    .date {
      display: flex;
      justify-content: space-between;
      padding-block-end: 2pt;
      font-size: 9pt;

      span {
        font-size: 7pt;
        color: var(--mat-sys-on-surface-variant);
      }
    }
    .other strong {
      font-weight: 400;
      color: var(--mat-sys-on-surface-variant);
    }
    li {
      display: flex;
      gap: 2pt;
      padding-block-end: 3pt;
    }
    mat-icon {
      flex: none;
      inline-size: 10pt;
      block-size: 10pt;
    }
    .late {
      font-weight: 600;
    }
    .over,
    .unit {
      color: var(--mat-sys-on-surface-variant);
    }
    .unit {
      display: block;
      font-size: 7pt;
      font-weight: 400;
    }
  `,
})
export class SheetPaper {
  readonly layout = input.required<Layout>();
  /** The day that the month or week is around. */
  readonly day = input.required<Day>();
  /** The days of it in whole weeks, the empty ones too. */
  readonly days = input.required<readonly CalendarDay[]>();
  readonly name = input.required<string>();

  protected readonly store = inject(CalendarStore);
  protected readonly most = MOST;
  protected readonly weekOf = weekOf;
  protected readonly isOpen = isOpen;
  protected readonly weeks = computed(() => {
    const days = this.days();
    return Array.from({ length: days.length / DAYS_OF_WEEK }, (_, week) =>
      days.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
    );
  });

  /** Where no deadline falls on a weekend, the working days have its room. */
  protected readonly isQuietWeekend = computed(() =>
    this.days().every(({ entries }, place) => place % DAYS_OF_WEEK < 5 || entries.length === 0),
  );

  protected weekdayOf(day: Day): string {
    return capital(describeDay(day).split(' ')[0]);
  }

  protected dateOf(day: Day): string {
    return String(Number(day.slice(8)));
  }

  protected isOther(day: Day): boolean {
    return this.layout() === 'month' && day.slice(0, 7) !== this.day().slice(0, 7);
  }

  protected isLate({ row, occasion }: DayEntry): boolean {
    return occasion === 'deadline' && isOverdue(row, this.store.today());
  }

  protected badgeOf(entry: DayEntry) {
    return this.isLate(entry) ? ATTENTION_BADGES.overdue : STATUS_BADGES[entry.row.status];
  }
}
