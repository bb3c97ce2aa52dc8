import { Component, computed, input, OnInit, output, signal } from '@angular/core';
import { BulkAction, MOST_DAYS } from '../../../domain/bulk/bulk-action';
import { describeDay } from '../../../domain/day/day';
import { Channel } from '../../../domain/strategy/strategy';
import { REQUEST_LIMITS } from '../../../domain/request/request';
import { holdsIdentityNumber, holdsMobileNumber } from '../../../domain/text/personal-data';
import { MobileWarning } from '../../../ui/notice/mobile-warning';
import { BulkKind } from './bulk-kind';

type Way = 'toDay' | 'byDays';
const WEEK = 7;

/** What is to be done to the chosen measures: tells the action each time something is filled in. */
@Component({
  selector: 'app-bulk-form',
  imports: [MobileWarning],
  templateUrl: './bulk-form.html',
  styleUrl: './bulk-form.scss',
})
export class BulkForm implements OnInit {
  readonly kind = input.required<BulkKind>();
  readonly channels = input.required<readonly Channel[]>();
  /** What stood in the form when some of it was tried before. */
  readonly begin = input<BulkAction | null>(null);
  readonly actionChange = output<BulkAction>();

  protected readonly most = MOST_DAYS;
  protected readonly way = signal<Way>('toDay');
  protected readonly day = signal('');
  protected readonly amount = signal(1);
  protected readonly unit = signal<'days' | 'weeks'>('weeks');
  protected readonly direction = signal<'later' | 'earlier'>('later');
  protected readonly channelId = signal('');
  protected readonly note = signal('');
  protected readonly longestNote = REQUEST_LIMITS.note;
  protected readonly holdsIdentityNumber = computed(() => holdsIdentityNumber(this.note()));
  protected readonly holdsMobileNumber = computed(() => holdsMobileNumber(this.note()));
  protected readonly dayInFull = computed(() => describeDay(this.day()));

  private readonly action = computed((): BulkAction => {
    if (this.kind() === 'status') {
      return { kind: 'askStatus', note: this.note() };
    }
    if (this.kind() === 'kanal') {
      return { kind: 'addChannel', channelId: this.channelId() };
    }
    if (this.way() === 'toDay') {
      return { kind: 'setDeadline', day: this.day() };
    }
    const days = this.amount() * (this.unit() === 'weeks' ? WEEK : 1);
    return { kind: 'shiftDeadline', days: this.direction() === 'later' ? days : -days };
  });

  /** A request needs nothing more: what will happen can be seen at once. */
  ngOnInit(): void {
    const begin = this.begin();
    if (begin) {
      this.fillIn(begin);
    }
    this.tell();
  }

  private fillIn(action: BulkAction): void {
    switch (action.kind) {
      case 'setDeadline':
        return this.day.set(action.day);
      case 'shiftDeadline': {
        const days = Math.abs(action.days);
        const isWhole = days % WEEK === 0;
        this.way.set('byDays');
        this.unit.set(isWhole ? 'weeks' : 'days');
        this.amount.set(isWhole ? days / WEEK : days);
        return this.direction.set(action.days < 0 ? 'earlier' : 'later');
      }
      case 'addChannel':
        return this.channelId.set(action.channelId);
      case 'askStatus':
        return this.note.set(action.note);
    }
  }

  protected setNote(note: string): void {
    this.note.set(note);
    this.tell();
  }

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
