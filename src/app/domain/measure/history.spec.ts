import { aContent, aMeasure, anEvent } from '../../testing/measures';
import { changedFields, contentOf, isEventOf, pickFields } from './history';
import { CONTENT_FIELDS } from './measure';

describe('Changed fields', () => {
  it('are none between equal measures', () => {
    expect(changedFields(aContent(), aContent())).toEqual([]);
  });

  it('stand in the order of the form', () => {
    const after = aContent({ archived: true, progress: 50, title: 'Ny tittel' });
    expect(changedFields(aContent(), after)).toEqual(['title', 'progress', 'archived']);
  });

  for (const { fact, before, after } of [
    { fact: 'an entry is added', before: ['a'], after: ['a', 'b'] },
    { fact: 'an entry is taken out', before: ['a', 'b'], after: ['a'] },
    { fact: 'an entry is exchanged', before: ['a'], after: ['b'] },
    { fact: 'the order is another', before: ['a', 'b'], after: ['b', 'a'] },
  ]) {
    it(`name a list where ${fact}`, () => {
      expect(changedFields(aContent({ goalIds: before }), aContent({ goalIds: after }))).toEqual([
        'goalIds',
      ]);
    });
  }
});

describe('What history keeps', () => {
  it('is the named fields alone', () => {
    expect(pickFields(aContent({ progress: 70 }), ['progress', 'goalIds'])).toEqual({
      progress: 70,
      goalIds: ['goal-1'],
    });
  });

  it('is never what a measure carries beside its content', () => {
    const content = contentOf(aMeasure({ title: 'Åpen dag' }));
    expect(Object.keys(content).sort()).toEqual([...CONTENT_FIELDS].sort());
    expect(content).toEqual(aContent({ title: 'Åpen dag' }));
  });
});

describe('An event is that of a write', () => {
  const event = anEvent({ by: 'kari', to: { progress: 40, goalIds: ['goal-1'] } });

  it('where the person and every value are the same', () => {
    expect(isEventOf('kari', { goalIds: ['goal-1'], progress: 40 }, event)).toBeTrue();
  });

  for (const { fact, by, to } of [
    { fact: 'somebody else wrote it', by: 'ola', to: { progress: 40, goalIds: ['goal-1'] } },
    { fact: 'a value is another', by: 'kari', to: { progress: 50, goalIds: ['goal-1'] } },
    { fact: 'a list is another', by: 'kari', to: { progress: 40, goalIds: ['goal-2'] } },
    { fact: 'it changed more', by: 'kari', to: { progress: 40 } },
    {
      fact: 'it changed less',
      by: 'kari',
      to: { progress: 40, goalIds: ['goal-1'], title: 'Åpen dag' },
    },
    { fact: 'it changed another field', by: 'kari', to: { progress: 40, title: 'Åpen dag' } },
  ]) {
    it(`not where ${fact}`, () => {
      expect(isEventOf(by, to, event)).toBeFalse();
    });
  }
});
