import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { Municipality } from '../../data/municipality/municipality';
import { StrategyEntry } from '../../domain/strategy/strategy';
import { EmptyState } from '../../ui/page/empty-state';
import { EntryList } from './entry-list';

/** The strategy that the measures carry out, for looking up what its goals and groups are. */
@Component({
  selector: 'app-strategy-page',
  imports: [DatePipe, EmptyState, EntryList],
  templateUrl: './strategy-page.html',
  styleUrl: './strategy-page.scss',
})
export class StrategyPage {
  protected readonly municipality = inject(Municipality);

  protected allSuggested(entries: readonly StrategyEntry[]): boolean {
    return entries.length > 0 && entries.every((entry) => entry.suggested);
  }
}
