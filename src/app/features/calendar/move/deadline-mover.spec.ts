import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Identity } from '../../../data/identity/identity';
import { MeasureRepository, VersionConflict } from '../../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../../data/memory/memory-measure-repository';
import { Outbox } from '../../../data/outbox/outbox';
import { YearPlans } from '../../../data/plan/year-plans';
import { Measure } from '../../../domain/measure/measure';
import { MeasureWrite } from '../../../domain/measure/measure-write';
import { Member } from '../../../domain/member/member';
import { RegisterRow } from '../../../domain/register/register-row';
import { aMeasure, aRow } from '../../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../../testing/municipality';
import { buttonNamed, textOf } from '../../../testing/on-screen';
import { settled } from '../../../testing/settled';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { DeadlineMover } from './deadline-mover';

const PLAN = 'plans/school-1-2026';

/** The in-memory measures, where somebody else may be a moment earlier, or the network is gone. */
class ContestedMeasures extends MemoryMeasureRepository {
  newer: Measure | null = null;
  isCut = false;

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    if (this.newer) {
      throw new VersionConflict(this.newer);
    }
    return this.isCut ? new Promise(() => undefined) : super.saveMeasure(write);
  }
}

describe('Moving a deadline', () => {
  let database: MemoryDatabase;
  let mover: DeadlineMover;

  async function open(member: Member, measure: Measure, approved = false): Promise<void> {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      [`members/${member.uid}`]: memberFields(member),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': peopleFields(aDirectory([], [member])),
      [PLAN]: { ...planFields([measure]), ...(approved && { status: 'approved' }) },
      [`${PLAN}/measures/${measure.id}`]: measureFields(measure),
    };
    database = new MemoryDatabase(documents);
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-05-01'),
        { provide: Identity, useFactory: () => new SignedIn(member.uid) },
        { provide: MeasureRepository, useClass: ContestedMeasures },
        DeadlineMover,
      ],
    });
    mover = TestBed.inject(DeadlineMover);
    TestBed.inject(Outbox);
    TestBed.inject(YearPlans);
    TestBed.tick();
    await Promise.resolve();
    TestBed.tick();
  }
  afterEach(() => {
    TestBed.inject(MatSnackBar).dismiss();
    localStorage.clear();
  });

  const row = (measure: Measure): RegisterRow => {
    const { firstDeadline, slips, version, start, deadline, status, progress, title } = measure;
    return aRow({ firstDeadline, slips, version, start, deadline, status, progress, title });
  };
  const deadline = () =>
    (database.read(`${PLAN}/measures/measure-1`)?.data as { deadline: string }).deadline;
  const notice = () => {
    TestBed.tick();
    return TestBed.inject(OverlayContainer).getContainerElement();
  };

  it('writes the new day, and says what it means', async () => {
    const measure = aMeasure({ slips: 1 });
    await open(aMember(), measure, true);
    const moving = mover.move(row(measure), '2026-07-03');
    expect(mover.isMoving(row(measure))).toBeTrue();
    expect(await moving).toBeTrue();
    expect(database.read(`${PLAN}/measures/measure-1`)?.data).toEqual(
      jasmine.objectContaining({ deadline: '2026-07-03', start: measure.start, slips: 2 }),
    );
    expect(mover.isMoving(row(measure))).toBeFalse();
    const text = textOf(notice());
    expect(text).toContain('Ny frist for «Informere foreldre om ny skolerute»: 3. juli 2026.');
    expect(text).toContain('Den er utsatt 2 ganger.');
    expect(text).toContain('Planen er godkjent, så endringen blir merket.');
  });

  it('is under way for each measure by itself', async () => {
    await open(aMember(), aMeasure());
    const other = { ...row(aMeasure()), id: 'measure-2' };
    const moves = [mover.move(row(aMeasure()), '2026-07-03'), mover.move(other, '2026-07-03')];
    expect([mover.isMoving(row(aMeasure())), mover.isMoving(other)]).toEqual([true, true]);
    await Promise.all(moves);
    expect([mover.isMoving(row(aMeasure())), mover.isMoving(other)]).toEqual([false, false]);
  });

  it('is undone from the notice, which stands long enough to be found', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    await mover.move(row(measure), '2026-06-01');
    expect(textOf(notice())).not.toMatch(/utsatt|godkjent|nettet/);
    const shown = TestBed.inject(MatSnackBar)._openedSnackBarRef;
    expect(shown?.containerInstance.snackBarConfig.duration).toBeGreaterThan(10_000);
    buttonNamed(notice(), 'Angre').click();
    await settled();
    expect(deadline()).toBe('2026-06-30');
    expect(textOf(notice())).toContain('Fristen er 30. juni 2026 igjen.');
  });

  it('is not undone where somebody has moved it again', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    await mover.move(row(measure), '2026-06-01');
    const firstUndo = buttonNamed(notice(), 'Angre');
    const path = `${PLAN}/measures/measure-1`;
    const fields = database.read(path)?.data as Fields;
    database.write({ [path]: { ...fields, deadline: '2026-06-05', version: 3 } });
    firstUndo.click();
    await settled();
    expect(deadline()).toBe('2026-06-05');
    expect(textOf(notice())).toContain('Ikke angret: noen har flyttet fristen igjen');
  });

  it('says how undoing it ended, where it did not go', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    await mover.move(row(measure), '2026-06-01');
    const measures = TestBed.inject(MeasureRepository) as ContestedMeasures;
    measures.newer = aMeasure({ version: 3, title: 'Et annet navn' });
    buttonNamed(notice(), 'Angre').click();
    await settled();
    expect(textOf(notice())).toContain('noen andre lagret en nyere versjon');
  });

  it('goes on by itself without network, and says so', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    (TestBed.inject(MeasureRepository) as ContestedMeasures).isCut = true;
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(await mover.move(row(measure), '2026-07-03')).toBeTrue();
    expect(textOf(notice())).toContain('Sendes når nettet er tilbake.');
  });

  it('waits for the measure as it was when it was drawn', async () => {
    await open(aMember(), aMeasure());
    const drawn = aMeasure({ version: 2, title: 'Nytt navn' });
    const moving = mover.move(row(drawn), '2026-07-03');
    await settled();
    database.write({ [`${PLAN}/measures/measure-1`]: measureFields(drawn) });
    expect(await moving).toBeTrue();
    const stored = database.read(`${PLAN}/measures/measure-1`)?.data;
    expect(stored).toEqual(
      jasmine.objectContaining({ version: 3, title: 'Nytt navn', deadline: '2026-07-03' }),
    );
  });

  it('is refused where there is no such measure', async () => {
    await open(aMember(), aMeasure());
    expect(await mover.move({ ...row(aMeasure()), id: 'gone' }, '2026-07-03')).toBeFalse();
    expect(textOf(notice())).toContain('vi får ikke hentet tiltaket');
  });

  it('is asked for, and regretted', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    const answer = async (day: string, button: string) => {
      const asking = mover.ask(row(measure));
      TestBed.tick();
      const field = notice().querySelector<HTMLInputElement>('mat-dialog-container input')!;
      field.value = day;
      field.dispatchEvent(new Event('input'));
      TestBed.tick();
      buttonNamed(notice(), button).click();
      TestBed.tick();
      await asking;
    };
    await answer('2026-07-03', 'Avbryt');
    expect(deadline()).toBe('2026-06-30');
    await answer('2026-07-03', 'Flytt frist');
    expect(deadline()).toBe('2026-07-03');
  });

  it('is explained to whoever tries to drag what stands fast, and to nobody else', async () => {
    await open(aMember({ unitIds: ['library'] }), aMeasure());
    mover.explain(row(aMeasure()));
    expect(textOf(notice())).toContain('Du kan ikke flytte denne fristen.');
  });

  it('needs no explanation where it can be moved', async () => {
    await open(aMember(), aMeasure());
    mover.explain(row(aMeasure()));
    expect(textOf(notice())).toBe('');
  });

  for (const { name, member, measure, day, told } of [
    {
      name: 'of another unit',
      member: aMember({ unitIds: ['library'] }),
      measure: aMeasure(),
      day: '2026-07-03',
      told: 'Du kan ikke flytte denne fristen.',
    },
    {
      name: 'of what is done',
      member: aMember(),
      measure: aMeasure({ status: 'completed', progress: 100, evaluation: 'Fullt hus.' }),
      day: '2026-07-03',
      told: 'Tiltaket er avsluttet',
    },
    {
      name: 'to the day that it has',
      member: aMember(),
      measure: aMeasure(),
      day: '2026-06-30',
      told: 'Fristen er allerede denne dagen.',
    },
    {
      name: 'to before the start',
      member: aMember(),
      measure: aMeasure(),
      day: '2026-03-01',
      told: 'Fristen kan ikke være før oppstart.',
    },
  ]) {
    it(`is refused ${name}, with the reason`, async () => {
      await open(member, measure);
      expect(await mover.move(row(measure), day)).toBeFalse();
      expect(deadline()).toBe('2026-06-30');
      expect(textOf(notice())).toContain(told);
    });
  }

  it('is refused where somebody else has moved it since it was drawn', async () => {
    await open(aMember(), aMeasure({ deadline: '2026-08-01', version: 2 }));
    expect(await mover.move(row(aMeasure()), '2026-07-03')).toBeFalse();
    expect(deadline()).toBe('2026-08-01');
    expect(textOf(notice())).toContain('noen andre har endret tiltaket i mellomtiden');
  });

  it('tells of a newer version that arrives first, and keeps what was wanted', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    const measures = TestBed.inject(MeasureRepository) as ContestedMeasures;
    measures.newer = aMeasure({ version: 2, title: 'Et annet navn' });
    expect(await mover.move(row(measure), '2026-07-03')).toBeFalse();
    expect(textOf(notice())).toContain('noen andre lagret en nyere versjon');
    expect(TestBed.inject(Outbox).sentBack()[0].write.content.deadline).toBe('2026-07-03');
  });
});
