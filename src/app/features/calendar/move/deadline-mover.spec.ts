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

/** The in-memory measures, where somebody else may be a moment earlier. */
class ContestedMeasures extends MemoryMeasureRepository {
  newer: Measure | null = null;

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    if (this.newer) {
      throw new VersionConflict(this.newer);
    }
    return super.saveMeasure(write);
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
    expect(await mover.move(row(measure), '2026-07-03')).toBeTrue();
    expect(deadline()).toBe('2026-07-03');
    expect(mover.moving()).toBeNull();
    const text = textOf(notice());
    expect(text).toContain('Ny frist for «Informere foreldre om ny skolerute»: 3. juli 2026.');
    expect(text).toContain('Den er utsatt 2 ganger.');
    expect(text).toContain('Planen er godkjent, så endringen blir merket.');
  });

  it('is undone from the notice', async () => {
    const measure = aMeasure();
    await open(aMember(), measure);
    await mover.move(row(measure), '2026-06-01');
    expect(textOf(notice())).not.toContain('utsatt');
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
