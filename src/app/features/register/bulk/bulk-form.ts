import { Component, computed, input, output, signal } from '@angular/core';
import { BulkAction, MOST_DAYS } from '../../../domain/bulk/bulk-action';
import { describeDay } from '../../../domain/day/day';
import { Channel } from '../../../domain/strategy/strategy';
import { BulkKind } from './bulk-kind';

type Way = 'toDay' | 'byDays';
const WEEK = 7;

/** What is to be done to the chosen measures: tells the action each time something is filled in. */
@Component({
  selector: 'app-bulk-form',
  templateUrl: './bulk-form.html',
  styleUrl: './bulk-form.scss',
})
export class BulkForm {
  readonly kind = input.required<BulkKind>();
  readonly channels = input.required<readonly Channel[]>();
  readonly actionChange = output<BulkAction>();

  protected readonly most = MOST_DAYS;
  protected readonly way = signal<Way>('toDay');
  protected readonly day = signal('');
  protected readonly amount = signal(1);
  protected readonly unit = signal<'days' | 'weeks'>('weeks');
  protected readonly direction = signal<'later' | 'earlier'>('later');
  protected readonly channelId = signal('');
  protected readonly dayInFull = computed(() => describeDay(this.day()));

  private readonly action = computed((): BulkAction => {
    if (this.kind() === 'kanal') {
      return { kind: 'addChannel', channelId: this.channelId() };
    }
    if (this.way() === 'toDay') {
      return { kind: 'setDeadline', day: this.day() };
    }
    const days = this.amount() * (this.unit() === 'weeks' ? WEEK : 1);
    return { kind: 'shiftDeadline', days: this.direction() === 'later' ? days : -days };
  });

  protected chooseWay(way: Way): void {
    this.way.set(way);
    this.tell();
  }

  protected setDay(day: string): void {
    this.day.set(day);
    this.tell();
  }

  protected setAmount(text: string): void {
    // An empty field is no zero.
    this.amount.set(text === '' ? NaN : Number(text));
    this.tell();
  }

  protected setUnit(unit: string): void {
    this.unit.set(unit === 'days' ? 'days' : 'weeks');
    this.tell();
  }

  protected setDirection(direction: string): void {
    this.direction.set(direction === 'earlier' ? 'earlier' : 'later');
    this.tell();
  }

  protected chooseChannel(id: string): void {
    this.channelId.set(id);
    this.tell();
  }

  private tell(): void {
    this.actionChange.emit(this.action());
  }
}
