import { ApplicationRef, inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { YearChoice } from '../../data/plan/year-choice';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { show, textOf } from '../../testing/on-screen';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { provideIcons } from '../../ui/icons/icons';
import { CopyPage } from './copy-page';
import { PlanStore } from './plan-store';
import { QuickWriter } from './quick-writer';

describe('Copying measures', () => {
  const years = (page: HTMLElement) => textOf(page.querySelectorAll<HTMLElement>('mat-select')[1]);

  it('begins with the year before the one that is shown, also once another is', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(aDirectory([aUnit()])),
            'directory/strategy': { currentId: 'strategy-1' },
            'strategies/strategy-1': strategyFields(aStrategy()),
            'plans/school-1-2025': planFields([aMeasure({ title: 'Fra 2025' })], 'school-1', 2025),
            'plans/school-1-2026': planFields([aMeasure({ title: 'Fra 2026' })], 'school-1', 2026),
          }),
        ),
        provideDay('2026-11-26'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        PlanStore,
        QuickWriter,
      ],
    });
    const page = await show(CopyPage, [inputBinding('unitId', () => 'school-1')]);
    const drawn = async () => {
      await settled();
      TestBed.tick();
      await TestBed.inject(ApplicationRef).whenStable();
    };
    await drawn();
    expect(years(page)).toBe('2025');
    expect(textOf(page)).toContain('Fra 2025');

    TestBed.inject(YearChoice).choose(2027);
    TestBed.tick();
    await drawn();
    expect(textOf(page.querySelector('h1'))).toBe('Kopier tiltak til planen for 2027');
    expect(years(page)).toBe('2026');
    expect(textOf(page)).toContain('Fra 2026');
  });
});
