import { CommentShelf } from './comment-shelf';

describe('The shelf of comments', () => {
  const UID = 'spec-writer';
  const PLAN = 'school-1-2026';
  let shelf: CommentShelf;

  beforeEach(() => (shelf = new CommentShelf()));
  afterEach(() => {
    Object.keys(localStorage)
      .filter((key) => key.includes(UID))
      .forEach((key) => localStorage.removeItem(key));
  });

  const stored = () => Object.keys(localStorage).filter((key) => key.includes(UID));

  it('gives back what was put there, to the same person beside the same measure', () => {
    const unsent = { typed: 'Halvveis', sent: ['Hele'] };
    shelf.put(UID, PLAN, 'm1', unsent);
    expect(new CommentShelf().read(UID, PLAN, 'm1')).toEqual(unsent);
    expect(shelf.read(UID, PLAN, 'm2').typed).toBe('');
    expect(shelf.read(`${UID}-2`, PLAN, 'm1').typed).toBe('');
  });

  it('is empty once nothing is left to keep', () => {
    shelf.put(UID, PLAN, 'm1', { typed: 'Halvveis', sent: [] });
    shelf.put(UID, PLAN, 'm1', { typed: ' ', sent: [] });
    expect(stored()).toEqual([]);
  });

  it('keeps no identity number', () => {
    shelf.put(UID, PLAN, 'm1', { typed: 'Spør 01019012345', sent: ['Hele'] });
    expect(shelf.read(UID, PLAN, 'm1')).toEqual({ typed: '', sent: ['Hele'] });
  });

  it('is empty where what is stored cannot be read', () => {
    shelf.put(UID, PLAN, 'm1', { typed: 'Halvveis', sent: [] });
    localStorage.setItem(stored()[0], '{"typed":5}');
    expect(shelf.read(UID, PLAN, 'm1')).toEqual({ typed: '', sent: [] });
  });
});
