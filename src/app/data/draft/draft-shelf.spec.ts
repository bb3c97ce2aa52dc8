import { Draft } from '../../domain/draft/draft';
import { aContent, aMeasure } from '../../testing/measures';
import { DraftShelf } from './draft-shelf';

const UID = 'spec-writer';
const MORNING = new Date('2026-03-02T08:00:00Z');
const LATER = new Date('2026-03-02T08:00:01Z');

const draft = (title: string): Omit<Draft, 'savedAt'> => ({
  id: 'new-1',
  planId: 'school-1-2026',
  content: aContent({ title }),
  base: null,
});

describe('The shelf of drafts', () => {
  let shelf: DraftShelf;

  beforeEach(() => (shelf = new DraftShelf()));
  afterEach(() => stored().forEach((key) => localStorage.removeItem(key)));

  const stored = () => Object.keys(localStorage).filter((key) => key.includes(UID));

  it('gives the last word back, with its moment, to the same person', () => {
    const changed = { ...draft('Åpen dag'), base: aMeasure({ version: 3 }) };
    shelf.put(UID, 'new-1', changed, MORNING);
    expect(new DraftShelf().read(UID).get('new-1')).toEqual({ ...changed, savedAt: MORNING });
    expect(shelf.read(`${UID}-2`).size).toBe(0);
  });

  it('remembers that a draft was thrown away', () => {
    shelf.put(UID, 'new-1', draft('Åpen dag'), MORNING);
    shelf.put(UID, 'new-1', null, LATER);
    expect([...shelf.read(UID)]).toEqual([['new-1', null]]);
  });

  it('lets go of what the server has, and of nothing that was written since', () => {
    const first = shelf.put(UID, 'new-1', draft('Åpen'), MORNING);
    const second = shelf.put(UID, 'new-1', draft('Åpen dag'), LATER);
    shelf.remove(UID, 'new-1', first);
    expect(shelf.read(UID).get('new-1')?.content.title).toBe('Åpen dag');
    shelf.remove(UID, 'new-1', second);
    expect(stored()).toEqual([]);
  });

  it('passes over what cannot be read', () => {
    shelf.put(UID, 'new-1', draft('Åpen dag'), MORNING);
    shelf.put(UID, 'new-2', draft('Åpen kveld'), MORNING);
    localStorage.setItem(
      stored().find((key) => key.endsWith('new-1'))!,
      '{"at":5}',
    );
    expect([...shelf.read(UID).keys()]).toEqual(['new-2']);
  });
});
