import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { CoordinationStore } from './coordination-store';

const UNITS = [
  anArea(),
  aUnit({ leaderUid: 'leader-1' }),
  aUnit({ id: 'school-2', name: 'Øya skole', leaderUid: 'kari' }),
  aUnit({ id: 'shut', name: 'Nedlagt skole', leaderUid: 'kari', active: false }),
  anArea({ id: 'culture', name: 'Kultur' }),
  aUnit({ id: 'library', name: 'Biblioteket', parentId: 'culture', leaderUid: '' }),
];

describe('What the pages of coordination are narrowed to', () => {
  function open(uid: string, unitIds: readonly string[]): InstanceType<typeof CoordinationStore> {
    const directory = aDirectory(UNITS);
    const database = new MemoryDatabase({
      [`members/${uid}`]: memberFields(aMember({ uid, unitIds: [...unitIds] })),
      'strategies/strategy-1': strategyFields(aStrategy()),
      'directory/strategy': { currentId: 'strategy-1' },
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
    });
    for (const unitId of ['area-1', 'school-1', 'school-2', 'library']) {
      const measures = [aMeasure({ id: `of-${unitId}` })];
      database.write({ [`plans/${unitId}-2026`]: planFields(measures, unitId) });
    }
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-06-10'),
        { provide: Identity, useFactory: () => new SignedIn(uid) },
        CoordinationStore,
      ],
    });
    const store = TestBed.inject(CoordinationStore);
    TestBed.tick();
    return store;
  }

  it('is an area with what stands under it, one unit, or everything', () => {
    const store = open('kari', []);
    const found = (areaId: string, unitId?: string) =>
      store.rowsOf(areaId, unitId).map(({ unitId: of }) => of);
    expect(store.areas().map(({ id }) => id)).toEqual(['culture', 'area-1']);
    expect(found('').length).toBe(4);
    expect(found('area-1')).toEqual(['area-1', 'school-1', 'school-2']);
    expect(found('area-1', 'school-2')).toEqual(['school-2']);
    expect(found('culture', 'school-2')).toEqual([]);
  });

  it('can be any open unit of the area, by name', () => {
    const store = open('kari', []);
    expect(store.unitsOf('area-1').map(({ name }) => name)).toEqual([
      'Oppvekst',
      'Øya skole',
      'Åsheim skole',
    ]);
  });

  it('can be the units that one works in or leads, while they are open', () => {
    expect([...open('kari', ['library']).myUnitIds()]).toEqual(['library', 'school-2']);
  });

  it('is no unit of one’s own for whoever has none, also where a post is vacant', () => {
    expect([...open('nobody', []).myUnitIds()]).toEqual([]);
  });
});
