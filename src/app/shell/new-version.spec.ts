import { TestBed } from '@angular/core/testing';
import { SwUpdate, VersionEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { NewVersion } from './new-version';

const AN_HOUR_MS = 3_600_000;
const [OLD, NEW] = [{ hash: 'old' }, { hash: 'new' }];

/** What the service worker says; `SwUpdate` itself cannot be made without one. */
class Updates implements Pick<SwUpdate, 'isEnabled' | 'versionUpdates' | 'checkForUpdate'> {
  readonly versionUpdates = new Subject<VersionEvent>();
  isEnabled = true;
  isOnline = true;
  checks = 0;

  async checkForUpdate(): Promise<boolean> {
    this.checks++;
    if (!this.isOnline) {
      throw new Error('no network');
    }
    return false;
  }
}

describe('A new version of the app', () => {
  let updates: Updates;

  beforeEach(() => {
    jasmine.clock().install();
    updates = new Updates();
    TestBed.configureTestingModule({ providers: [{ provide: SwUpdate, useValue: updates }] });
  });
  afterEach(() => jasmine.clock().uninstall());

  const newVersion = () => TestBed.inject(NewVersion);

  it('is told of once it has been fetched, and not before', () => {
    const version = newVersion();
    expect(version.isReady()).toBeFalse();
    updates.versionUpdates.next({ type: 'NO_NEW_VERSION_DETECTED', version: OLD });
    updates.versionUpdates.next({ type: 'VERSION_DETECTED', version: NEW });
    expect(version.isReady()).toBeFalse();

    updates.versionUpdates.next({ type: 'VERSION_READY', currentVersion: OLD, latestVersion: NEW });
    expect(version.isReady()).toBeTrue();
  });

  it('is told of until the page is loaded again', () => {
    const version = newVersion();
    updates.versionUpdates.next({ type: 'VERSION_READY', currentVersion: OLD, latestVersion: NEW });
    updates.versionUpdates.next({ type: 'NO_NEW_VERSION_DETECTED', version: NEW });
    expect(version.isReady()).toBeTrue();
  });

  it('is asked for every hour in a page that stays open, also after a failure', async () => {
    newVersion();
    jasmine.clock().tick(AN_HOUR_MS - 1);
    expect(updates.checks).toBe(0);
    updates.isOnline = false;
    jasmine.clock().tick(1);
    expect(updates.checks).toBe(1);
    await Promise.resolve();
    jasmine.clock().tick(AN_HOUR_MS);
    expect(updates.checks).toBe(2);
  });

  it('is not asked for where there is no service worker', () => {
    updates.isEnabled = false;
    newVersion();
    jasmine.clock().tick(AN_HOUR_MS);
    expect(updates.checks).toBe(0);
  });
});
