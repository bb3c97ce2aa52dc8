import { aContent, anEvent } from '../../testing/measures';
import { askedUnder, findLift } from './escalation';
import { STATUSES } from './measure';

describe('What ledergruppen is asked', () => {
  it('stands while the measure is open, and falls once it is over', () => {
    const standing = STATUSES.filter((status) => askedUnder(status, 'Hvem betaler?') !== '');
    expect(standing).toEqual(['notStarted', 'inProgress', 'postponed']);
    expect(askedUnder('inProgress', 'Hvem betaler?')).toBe('Hvem betaler?');
  });
});

describe('The change that lifted a measure', () => {
  const lifted = aContent({ escalation: 'Hvem betaler?' });
  const up = { from: { escalation: '' }, to: { escalation: 'Hvem betaler?' } };
  const down = { from: { escalation: 'Hvem betaler?' }, to: { escalation: '' } };

  it('is the last one that did', () => {
    const events = [
      anEvent({ version: 6, from: { progress: 40 }, to: { progress: 50 } }),
      anEvent({ version: 5, by: 'kari', ...up }),
      anEvent({ version: 4, ...down }),
      anEvent({ version: 3, by: 'ola', ...up }),
    ];
    expect(findLift(lifted, events)?.version).toBe(5);
    expect(findLift(lifted, events.toReversed())?.by).toBe('kari');
  });

  it('is the one that last changed the question', () => {
    const changed = { from: { escalation: 'Hvem?' }, to: { escalation: 'Hvem betaler?' } };
    const first = anEvent({ version: 2, from: { escalation: '' }, to: { escalation: 'Hvem?' } });
    expect(findLift(lifted, [anEvent({ version: 3, ...changed }), first])?.version).toBe(3);
  });

  for (const { fact, measure, event } of [
    {
      fact: 'of a measure that is taken down',
      measure: aContent(),
      event: anEvent({ version: 3, ...down }),
    },
    { fact: 'where history does not tell', measure: lifted, event: anEvent() },
  ]) {
    it(`is none ${fact}`, () => expect(findLift(measure, [event])).toBeNull());
  }
});
