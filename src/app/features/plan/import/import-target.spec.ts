import { aMeasure } from '../../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../../testing/municipality';
import { aStrategy } from '../../../testing/strategies';
import { findThing } from '../../../domain/exchange/read-names';
import { thingsOf, withAssignees } from './import-target';

const DIRECTORY = aDirectory(
  [anArea(), aUnit(), aUnit({ id: 'library', leaderUid: 'ola' })],
  [
    aPerson(),
    aPerson({ uid: 'ola', displayName: 'Ola Ødegård', unitIds: ['library'] }),
    aPerson({ uid: 'former', displayName: 'Frida Flyttet', unitIds: [] }),
  ],
);
const THINGS = thingsOf(aStrategy(), DIRECTORY, 'school-1');

describe('What the cells of a file may name', () => {
  it('is in the words of offices too', () => {
    const idOf = (field: keyof typeof THINGS, text: string) => findThing(text, THINGS[field])?.id;
    expect(idOf('goalIds', 'Kommunen skal nå hovedmål 2')).toBe('goal-2');
    expect(idOf('goalIds', 'mål 2')).toBe('goal-2');
    expect(idOf('status', 'I gang')).toBe('inProgress');
    expect(idOf('health', 'Rød')).toBe('critical');
    expect(idOf('dialogueLevel', 'Dialog')).toBe('dialogue');
    expect(idOf('audience', 'Internt')).toBe('internal');
  });

  it('is of the people of the unit alone', () => {
    expect(THINGS.assigneeUid).toEqual([{ id: 'leader-1', name: 'Lise Leder' }]);
  });

  it('is also who does a measure already, wherever they have gone', () => {
    const measures = ['', 'leader-1', 'former', 'former', 'unknown'].map((assigneeUid) =>
      aMeasure({ assigneeUid }),
    );
    expect(withAssignees(THINGS, measures, DIRECTORY).assigneeUid).toEqual([
      { id: 'leader-1', name: 'Lise Leder' },
      { id: 'former', name: 'Frida Flyttet' },
      { id: 'unknown', name: 'unknown' },
    ]);
  });
});
