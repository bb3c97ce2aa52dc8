import { aContent, aMeasure } from '../../testing/measures';
import { writeLine } from './measure-line';
import { MeasureWrite, prepareWrite } from './measure-write';

function aWrite(changes: Partial<MeasureWrite> = {}): MeasureWrite {
  return {
    planId: 'school-1-2026',
    measureId: 'measure-1',
    base: aMeasure({ version: 3, updatedBy: 'lise' }),
    content: aContent({ progress: 60, goalIds: ['goal-2'] }),
    by: 'kari',
    day: '2026-04-08',
    ...changes,
  };
}

describe('The write of a new measure', () => {
  const { measure, history, trend, lastChange } = prepareWrite(
    aWrite({ base: null, content: aContent({ deadline: '2026-09-30' }) }),
  );

  it('makes version 1 with its deadline as the first', () => {
    expect(measure).toEqual({
      ...aContent({ deadline: '2026-09-30' }),
      firstDeadline: '2026-09-30',
      slips: 0,
      version: 1,
      updatedBy: 'kari',
    });
  });

  it('leaves an event without changes', () => {
    expect(history).toEqual({ by: 'kari', from: {}, to: {} });
  });

  it('counts once in its week', () => {
    expect(trend).toEqual({ inProgress: 1 });
    expect(lastChange).toEqual({ measureId: 'measure-1', version: 1, week: '2026-04-06' });
  });
});

describe('The write of a changed measure', () => {
  it('makes one version more, by the writer', () => {
    const { measure, lastChange } = prepareWrite(aWrite());
    expect(measure.version).toBe(4);
    expect(measure.updatedBy).toBe('kari');
    expect(lastChange.version).toBe(4);
  });

  it('leaves an event of exactly the fields that changed', () => {
    expect(prepareWrite(aWrite()).history).toEqual({
      by: 'kari',
      from: { goalIds: ['goal-1'], progress: 40 },
      to: { goalIds: ['goal-2'], progress: 60 },
    });
  });

  it('keeps its first deadline where the deadline moves', () => {
    const content = aContent({ deadline: '2026-12-31' });
    const { measure } = prepareWrite(aWrite({ content }));
    expect(measure.deadline).toBe('2026-12-31');
    expect(measure.firstDeadline).toBe('2026-06-30');
  });

  for (const { fact, deadline, slips } of [
    {
      fact: 'one slip more where the deadline moves to a later day',
      deadline: '2026-07-01',
      slips: 3,
    },
    { fact: 'no slip where it moves to an earlier day', deadline: '2026-06-29', slips: 2 },
    { fact: 'no slip where it stays', deadline: '2026-06-30', slips: 2 },
  ]) {
    it(`counts ${fact}`, () => {
      const base = aMeasure({ slips: 2 });
      expect(prepareWrite(aWrite({ base, content: aContent({ deadline }) })).measure.slips).toBe(
        slips,
      );
    });
  }

  for (const { fact, change, changesScope } of [
    { fact: 'goals', change: { goalIds: ['goal-2'] }, changesScope: true },
    { fact: 'target groups', change: { targetGroupIds: ['group-2'] }, changesScope: true },
    { fact: 'deadline', change: { deadline: '2026-06-01' }, changesScope: true },
    { fact: 'place in the archive', change: { archived: true }, changesScope: true },
    { fact: 'report', change: { progress: 60, statusText: 'Halvveis' }, changesScope: false },
    { fact: 'title', change: { title: 'Annet' }, changesScope: false },
  ]) {
    it(`${changesScope ? 'changes' : 'leaves'} the scope with its ${fact}`, () => {
      const write = aWrite({ base: aMeasure(), content: aContent(change) });
      expect(prepareWrite(write).changesScope).toBe(changesScope);
    });
  }

  it('makes the summary of its fields', () => {
    const { measure, summary } = prepareWrite(aWrite());
    expect(summary).toBe(writeLine({ ...measure }));
    expect(summary).toContain('|60|');
  });

  it('moves the measure from one status to the other in its week', () => {
    const content = aContent({ status: 'completed', progress: 100 });
    expect(prepareWrite(aWrite({ content })).trend).toEqual({ inProgress: -1, completed: 1 });
  });

  it('takes nothing but the content from what it is given', () => {
    const content = { ...aMeasure(), version: 99 };
    expect(Object.keys(prepareWrite(aWrite({ content })).measure).sort()).toEqual(
      [...Object.keys(aContent()), 'firstDeadline', 'slips', 'updatedBy', 'version'].sort(),
    );
    expect(prepareWrite(aWrite({ content })).measure.version).toBe(4);
  });
});
