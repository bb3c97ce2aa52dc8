import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether the browser has a network. `true` is no promise that the server can be reached. */
@Injectable({ providedIn: 'root' })
export class Network {
  private readonly online = signal(true);
  readonly isOnline = this.online.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    this.online.set(window?.navigator.onLine ?? true);
    window?.addEventListener('online', () => this.online.set(true));
    window?.addEventListener('offline', () => this.online.set(false));
  }
}
