import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { filter, map, timer } from 'rxjs';

const AN_HOUR_MS = 3_600_000;

/**
 * Whether a newer version of the app has been fetched and waits for the page to be loaded again. It
 * never loads by itself: somebody may be typing.
 */
@Injectable({ providedIn: 'root' })
export class NewVersion {
  private readonly updates = inject(SwUpdate);

  readonly isReady = toSignal(
    this.updates.versionUpdates.pipe(
      filter(({ type }) => type === 'VERSION_READY'),
      map(() => true),
    ),
    { initialValue: false },
  );

  constructor() {
    if (this.updates.isEnabled) {
      // Each visit asks once; a page that stays open for weeks asks again.
      timer(AN_HOUR_MS, AN_HOUR_MS).subscribe(
        () => void this.updates.checkForUpdate().catch(() => false),
      );
    }
  }

  load(): void {
    location.reload();
  }
}
