import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Role } from '../../domain/member/member';
import { EVERYTHING } from '../../domain/register/register-view';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import { memberFields, planFields, unitsFields } from '../../testing/stored-documents';
import { linesOf } from './lines';
import { RegisterStore } from './register-store';
import { SelectionStore } from './selection-store';

const MEASURES = ['a', 'b', 'c', 'd', 'e'].map((id, place) =>
  aMeasure({
    id,
    title: `Tiltak ${id}`,
    deadline: `2026-06-1${place}`,
    status: place < 2 ? 'notStarted' : 'inProgress',
  }),
);

describe('Choosing measures in the register', () => {
  let register: InstanceType<typeof RegisterStore>;
  let selection: InstanceType<typeof SelectionStore>;

  const begin = async (role: Role = 'advisor') => {
    const database = new MemoryDatabase({});
    database.write({
      'members/somebody': memberFields(aMember({ uid: 'somebody', role })),
      'directory/units': unitsFields(aDirectory()),
      'directory/people': { people: {} },
      'plans/school-1-2026': planFields(MEASURES),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-05-04'),
        { provide: Identity, useFactory: () => new SignedIn('somebody') },
        RegisterStore,
        SelectionStore,
      ],
    });
    register = TestBed.inject(RegisterStore);
    selection = TestBed.inject(SelectionStore);
    register.setOpen(true);
    await seen();
  };
  const seen = async () => {
    for (let step = 0; step < 5; step++) {
      TestBed.tick();
      await settled();
    }
  };
  const chosen = () => selection.targets().map(({ measureId }) => measureId);
  const lines = () => linesOf(register.look()!, new Set());

  it('takes one at a time, and lets it go again', async () => {
    await begin();
    selection.toggle(2);
    selection.toggle(0);
    expect(chosen()).toEqual(['a', 'c']);
    selection.toggle(2);
    expect(chosen()).toEqual(['a']);
  });

  it('takes a range from the last one chosen, either way', async () => {
    await begin();
    selection.toggle(3);
    selection.chooseTo(1, lines());
    expect(chosen()).toEqual(['b', 'c', 'd']);
    selection.chooseTo(4, lines());
    expect(chosen()).toEqual(['b', 'c', 'd', 'e']);
  });

  it('begins a range where nothing has been chosen yet', async () => {
    await begin();
    selection.chooseTo(2, lines());
    selection.chooseTo(3, lines());
    expect(chosen()).toEqual(['c', 'd']);
  });

  it('passes over headings in a range', async () => {
    await begin();
    register.setView({ ...EVERYTHING, grouping: 'status' });
    await seen();
    expect(lines().length).toBe(7);
    selection.toggle(1);
    selection.chooseTo(4, lines());
    expect(chosen()).toEqual(['b', 'c']);
  });

  it('takes and leaves whole groups, and tells how much of each is chosen', async () => {
    await begin();
    register.setView({ ...EVERYTHING, grouping: 'status' });
    await seen();
    const [first, second] = register.look()!.groups!;
    selection.choose(first.rows, true);
    selection.toggle(second.rows[0]);
    expect([first, second].map(({ rows }) => selection.shareOf(rows))).toEqual(['all', 'some']);
    selection.choose(first.rows, false);
    expect(selection.shareOf(first.rows)).toBe('none');
    expect(chosen()).toEqual(['c']);
  });

  it('keeps what is chosen while the view changes, and says how much is out of sight', async () => {
    await begin();
    selection.choose([0, 4], true);
    register.setView({ ...EVERYTHING, filter: { status: ['inProgress'] } });
    await seen();
    expect([selection.count(), selection.inView()]).toEqual([2, 1]);
    expect(chosen()).toEqual(['e', 'a']);
    selection.clear();
    expect(selection.count()).toBe(0);
  });

  it('lets go of measures of another year', async () => {
    await begin();
    selection.toggle(0);
    selection.keepYear(2026);
    expect(selection.count()).toBe(1);
    selection.keepYear(2027);
    expect(selection.count()).toBe(0);
  });

  for (const { role, may } of [
    { role: 'advisor', may: true },
    { role: 'leader', may: true },
    { role: 'admin', may: true },
    { role: 'contributor', may: false },
    { role: 'executive', may: false },
  ] satisfies { role: Role; may: boolean }[]) {
    it(`is ${may ? '' : 'not '}for role ${role}`, async () => {
      await begin(role);
      expect(selection.maySelect()).toBe(may);
    });
  }
});
