import { aMeasure, anEvent } from '../../testing/measures';
import { contentOf, HistoryEvent } from './history';
import { contentAfterEach, isPureReport, isUndo, undoLast } from './undo';

const measure = aMeasure({ version: 3, title: 'Åpen kveld', progress: 40, deadline: '2026-06-30' });

describe('undoLast', () => {
  it('gives the measure with the values from before its last change', () => {
    const last = anEvent({
      version: 3,
      from: { title: 'Åpen dag', progress: 20 },
      to: { title: 'Åpen kveld', progress: 40 },
    });
    expect(undoLast(measure, last)).toEqual({
      ...contentOf(measure),
      title: 'Åpen dag',
      progress: 20,
    });
  });

  for (const { fact, last } of [
    { fact: 'an event that is not the last', last: anEvent({ version: 2 }) },
    { fact: 'an event that the measure has not come to', last: anEvent({ version: 4 }) },
    { fact: 'an event without changes', last: anEvent({ version: 3, from: {}, to: {} }) },
    {
      fact: 'an acknowledgement',
      last: anEvent({
        version: 3,
        from: { acknowledgedBy: '', acknowledgedOn: '' },
        to: { acknowledgedBy: 'leader-1', acknowledgedOn: '2026-04-07' },
      }),
    },
    { fact: 'a measure without history', last: undefined },
  ]) {
    it(`does not undo ${fact}`, () => expect(undoLast(measure, last)).toBeNull());
  }

  it('does not undo the creation', () => {
    const created = aMeasure({ version: 1 });
    expect(undoLast(created, anEvent({ version: 1, from: {}, to: {} }))).toBeNull();
  });
});

describe('isPureReport', () => {
  for (const { event, pure } of [
    { event: anEvent({ to: { progress: 40, statusText: 'Bra' } }), pure: true },
    {
      event: anEvent({ to: { evaluation: 'Bra', status: 'completed', progress: 100 } }),
      pure: true,
    },
    { event: anEvent({ to: { progress: 40, deadline: '2026-08-01' } }), pure: false },
    { event: anEvent({ to: { assigneeUid: 'kari' } }), pure: false },
  ] satisfies { event: HistoryEvent; pure: boolean }[]) {
    it(`is ${pure} for ${Object.keys(event.to).join(' and ')}`, () =>
      expect(isPureReport(event)).toBe(pure));
  }
});

describe('isUndo', () => {
  const before = anEvent({ version: 2, from: { title: 'A' }, to: { title: 'B' } });

  for (const { fact, event, undo } of [
    {
      fact: 'the mirror of the event before it',
      event: anEvent({ version: 3, from: { title: 'B' }, to: { title: 'A' } }),
      undo: true,
    },
    {
      fact: 'a change to a third value',
      event: anEvent({ version: 3, from: { title: 'B' }, to: { title: 'C' } }),
      undo: false,
    },
    {
      fact: 'a mirror with something more',
      event: anEvent({
        version: 3,
        from: { title: 'B', message: '' },
        to: { title: 'A', message: 'Kom' },
      }),
      undo: false,
    },
    {
      fact: 'the mirror of an event further back',
      event: anEvent({ version: 4, from: { title: 'B' }, to: { title: 'A' } }),
      undo: false,
    },
  ] satisfies { fact: string; event: HistoryEvent; undo: boolean }[]) {
    it(`is ${undo} for ${fact}`, () => expect(isUndo(event, before)).toBe(undo));
  }

  it('is false for taking a measure out of the archive', () => {
    const archived = anEvent({ version: 2, from: { archived: false }, to: { archived: true } });
    const back = anEvent({ version: 3, from: { archived: true }, to: { archived: false } });
    expect(isUndo(back, archived)).toBeFalse();
  });

  it('is false for taking a measure down from ledergruppen', () => {
    const [none, asked] = [{ escalation: '' }, { escalation: 'Hvem betaler?' }];
    const lifted = anEvent({ version: 2, from: none, to: asked });
    const down = anEvent({ version: 3, from: asked, to: none });
    expect(isUndo(down, lifted)).toBeFalse();
  });

  it('is false without an event before it', () => {
    expect(isUndo(anEvent({ version: 3 }), undefined)).toBeFalse();
  });
});

describe('contentAfterEach', () => {
  it('goes back from the measure as it is, one event at a time', () => {
    const states = contentAfterEach(measure, [
      anEvent({ version: 3, from: { progress: 20 }, to: { progress: 40 } }),
      anEvent({ version: 2, from: { title: 'Åpen dag' }, to: { title: 'Åpen kveld' } }),
      anEvent({ version: 1, from: {}, to: {} }),
    ]);
    expect(states.map(({ title, progress }) => [title, progress])).toEqual([
      ['Åpen kveld', 40],
      ['Åpen kveld', 20],
      ['Åpen dag', 20],
    ]);
  });
});
