import { aMeasure } from '../../testing/measures';
import { Measure } from '../measure/measure';
import { Match, matchRows, RowToMatch } from './match-rows';

const PLAN = 'school-1-2026';
const SAVED = aMeasure({ id: 'saved', title: 'Åpen dag', deadline: '2026-03-15' });

/** Rows as `title/deadline/key`, from the second of the sheet on. */
function match(rows: readonly string[], measures: readonly Measure[] = [SAVED]) {
  const toMatch = rows.map((text, place): RowToMatch => {
    const [title, deadline, id] = text.split('/');
    return { number: place + 2, title, deadline, key: id ? `${PLAN}/${id}` : '' };
  });
  return matchRows(toMatch, { planId: PLAN, measures, archived: [] }).map(told);
}

function told(found: Match): string {
  switch (found.kind) {
    case 'measure':
      return found.measure.id;
    case 'wrong':
      return `${found.error.problem} ${found.error.said}`;
    default:
      return found.kind;
  }
}

describe('The measure of a row', () => {
  it('is one row’s alone: those that name it again, name the first', () => {
    const row = 'Åpen dag/2026-03-15/saved';
    expect(match([row, row, row])).toEqual(['saved', 'duplicate 2', 'duplicate 2']);
    const bare = 'Ny dag/2026-03-15';
    expect(match([bare, bare, bare])).toEqual(['new', 'duplicate 2', 'duplicate 2']);
  });

  it('is not looked for without a title, and two such rows are not the same', () => {
    expect(match(['/2026-03-15', '/2026-03-15'])).toEqual(['new', 'new']);
  });

  it('is the one whose deadline has moved, where one row and one measure are left', () => {
    expect(match(['Åpen dag/2026-05-01'])).toEqual(['saved']);
    const autumn = aMeasure({ id: 'autumn', title: 'Åpen dag', deadline: '2026-09-15' });
    expect(match(['Åpen dag/2026-03-15', 'Åpen dag/2026-10-01'], [SAVED, autumn])).toEqual([
      'saved',
      'autumn',
    ]);
  });

  it('is not guessed where several rows are left of the title', () => {
    expect(match(['Åpen dag/2026-05-01', 'Åpen dag/2026-06-01'])).toEqual([
      'ambiguous Åpen dag',
      'ambiguous Åpen dag',
    ]);
  });

  it('is no other row’s where a key has named it, also under another title', () => {
    const renamed = 'Åpen kveld/2026-03-15/saved';
    expect(match([renamed, 'Åpen dag/2026-03-15'])).toEqual(['saved', 'new']);
    expect(match([renamed, 'Åpen dag/2026-05-01'])).toEqual(['saved', 'new']);
    // And the second time the new one is known again.
    const made = aMeasure({ id: 'made', title: 'Åpen dag', deadline: '2026-03-15' });
    const kept = { ...SAVED, title: 'Åpen kveld' };
    expect(match([renamed, 'Åpen dag/2026-03-15'], [kept, made])).toEqual(['saved', 'made']);
  });
});
