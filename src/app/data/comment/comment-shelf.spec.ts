import { CommentShelf, UnsentComments } from './comment-shelf';

const unsent = (
  typed: string,
  sent: readonly string[] = [],
  mentioned: readonly string[] = [],
): UnsentComments => ({ typed, sent, mentioned });

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
    const kept = unsent('Halvveis', ['Hele'], ['kari']);
    shelf.put(UID, PLAN, 'm1', kept);
    expect(new CommentShelf().read(UID, PLAN, 'm1')).toEqual(kept);
    expect(shelf.read(UID, PLAN, 'm2').typed).toBe('');
    expect(shelf.read(`${UID}-2`, PLAN, 'm1').typed).toBe('');
  });

  it('is empty once nothing is left to keep', () => {
    shelf.put(UID, PLAN, 'm1', unsent('Halvveis', []));
    shelf.put(UID, PLAN, 'm1', unsent(' ', []));
    expect(stored()).toEqual([]);
  });

  it('keeps no identity number', () => {
    shelf.put(UID, PLAN, 'm1', unsent('Spør 01019012345', ['Hele']));
    expect(shelf.read(UID, PLAN, 'm1')).toEqual(unsent('', ['Hele']));
  });

  it('is empty where what is stored cannot be read', () => {
    shelf.put(UID, PLAN, 'm1', unsent('Halvveis', []));
    localStorage.setItem(stored()[0], '{"typed":5}');
    expect(shelf.read(UID, PLAN, 'm1')).toEqual(unsent('', []));
  });
});
