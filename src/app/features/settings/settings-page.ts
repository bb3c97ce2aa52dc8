import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DirectoryRepository } from '../../data/directory/directory-repository';
import { RefusalReason, WriteRefused } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { Session } from '../../data/session/session';
import { maySetForAll } from '../../domain/member/access';
import { GRACE_LIMITS } from '../../domain/settings/settings';
import { LoadState } from '../../ui/page/load-state';

/** How keeping a setting went. */
type Outcome = 'saved' | 'offline' | RefusalReason | 'failed';

/** What an administrator sets for the whole municipality. */
@Component({
  selector: 'app-settings-page',
  imports: [LoadState, MatButton],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly directory = inject(DirectoryRepository);
  private readonly session = inject(Session);
  protected readonly municipality = inject(Municipality);
  protected readonly limits = GRACE_LIMITS;

  protected readonly maySet = computed(() => {
    const member = this.session.member();
    return member !== null && maySetForAll(member);
  });
  /** What stands in the field; it follows what another administrator keeps meanwhile. */
  protected readonly days = linkedSignal(() => this.municipality.settings().graceDays);
  protected readonly isSending = signal(false);
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly isSound = computed(
    () =>
      Number.isInteger(this.days()) &&
      this.days() >= GRACE_LIMITS.least &&
      this.days() <= GRACE_LIMITS.most,
  );
  protected readonly isChanged = computed(
    () => this.days() !== this.municipality.settings().graceDays,
  );

  protected type(field: HTMLInputElement): void {
    // An empty field is no zero.
    this.days.set(field.value === '' ? NaN : Number(field.value));
    this.outcome.set(null);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.isSound() || this.isSending()) {
      return;
    }
    this.outcome.set(null);
    // What holds for all is not left in a queue: whoever sets it should know that it holds.
    if (!navigator.onLine) {
      this.outcome.set('offline');
      return;
    }
    this.isSending.set(true);
    try {
      await this.directory.saveSettings({ graceDays: this.days() }, this.session.uid() ?? '');
      this.outcome.set('saved');
    } catch (error) {
      this.outcome.set(error instanceof WriteRefused ? error.reason : 'failed');
    } finally {
      this.isSending.set(false);
    }
  }
}
