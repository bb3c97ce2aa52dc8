import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DirectoryRepository } from '../../data/directory/directory-repository';
import { Identity } from '../../data/identity/identity';
import { WriteRefused } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryDirectoryRepository } from '../../data/memory/memory-repositories';
import { Settings } from '../../domain/settings/settings';
import { aDirectory, aMember } from '../../testing/municipality';
import { buttonNamed, show, textOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import { memberFields, peopleFields, unitsFields } from '../../testing/stored-documents';
import { provideIcons } from '../../ui/icons/icons';
import { SettingsPage } from './settings-page';

/** The in-memory directory, whose settings can be refused. */
class FaultyDirectory extends MemoryDirectoryRepository {
  failure: Error | null = null;

  override async saveSettings(settings: Settings, by: string): Promise<void> {
    if (this.failure) {
      throw this.failure;
    }
    return super.saveSettings(settings, by);
  }
}

describe('The settings', () => {
  let database: MemoryDatabase;

  function open(uid = 'ada'): Promise<HTMLElement> {
    database = new MemoryDatabase({
      'members/ada': memberFields(aMember({ uid: 'ada', role: 'admin', unitIds: [] })),
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory()),
      'directory/people': peopleFields(aDirectory()),
    });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(database),
        { provide: Identity, useValue: new SignedIn(uid) },
        { provide: DirectoryRepository, useClass: FaultyDirectory },
      ],
    });
    return show(SettingsPage);
  }
  const kept = () =>
    (database.read('directory/settings')?.data as Settings | undefined)?.graceDays ?? null;
  const settled = async () => {
    await TestBed.inject(ApplicationRef).whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await TestBed.inject(ApplicationRef).whenStable();
  };
  const type = async (page: HTMLElement, days: string) => {
    const field = page.querySelector('input')!;
    field.value = days;
    field.dispatchEvent(new Event('input'));
    await settled();
  };
  const save = async (page: HTMLElement) => {
    buttonNamed(page, 'Lagre').click();
    await settled();
  };
  const told = (page: HTMLElement) => textOf(page.querySelector<HTMLElement>('[role=status]'));

  it('say how long a request may wait, and keep what an administrator sets', async () => {
    const page = await open();
    expect(textOf(page.querySelector('h1'))).toContain('etter 7 dager');
    expect(buttonNamed(page, 'Lagre').disabled).toBeTrue();
    await type(page, '14');
    await save(page);
    expect(kept()).toBe(14);
    expect(told(page)).toContain('Lagret');
    expect(textOf(page.querySelector('h1'))).toContain('etter 14 dager');
  });

  it('take no number that nobody can wait for', async () => {
    const page = await open();
    for (const days of ['', '0', '61', '7.5']) {
      await type(page, days);
      expect(buttonNamed(page, 'Lagre').disabled).withContext(days).toBeTrue();
      expect(page.querySelector('input')!.getAttribute('aria-invalid')).toBe('true');
    }
    expect(kept()).toBeNull();
  });

  it('say why they were not kept, and leave what was typed', async () => {
    const page = await open();
    const directory = TestBed.inject(DirectoryRepository) as FaultyDirectory;
    await type(page, '14');
    for (const [failure, text] of [
      [new WriteRefused('notAllowed'), 'bare en administrator'],
      [new WriteRefused('notAMember'), 'ikke lenger tilgang'],
      [new Error('unavailable'), 'Prøv igjen'],
    ] as const) {
      directory.failure = failure;
      await save(page);
      expect(told(page)).toContain(text);
    }
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    directory.failure = null;
    await save(page);
    expect(told(page)).toContain('uten nett');
    expect([kept(), page.querySelector('input')!.value]).toEqual([null, '14']);
  });

  it('are read and not set by a leader', async () => {
    const page = await open('leader-1');
    expect(textOf(page.querySelector('h1'))).toContain('etter 7 dager');
    expect(page.querySelector('input')).toBeNull();
  });
});
