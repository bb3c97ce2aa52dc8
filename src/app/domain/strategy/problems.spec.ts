import { EntryDraft } from './entries';
import {
  approverProblem,
  findEntryProblems,
  findStrategyHeadingProblems,
  mayBeEmpty,
} from './problems';

const goal = (id: string, title: string, shortName = id): EntryDraft => ({
  id,
  suggested: false,
  texts: { title, shortName },
});

describe('The heading of a strategy', () => {
  for (const { heading, problems } of [
    { heading: { title: 'Åpen', reviseBy: '' }, problems: {} },
    { heading: { title: 'Åpen', reviseBy: '2028-02-29' }, problems: {} },
    { heading: { title: ' ', reviseBy: '' }, problems: { title: 'required' } },
    { heading: { title: 'x'.repeat(200), reviseBy: '' }, problems: {} },
    { heading: { title: 'x'.repeat(201), reviseBy: '' }, problems: { title: 'tooLong' } },
    {
      heading: { title: '010190 12345', reviseBy: '2027-02-29' },
      problems: { title: 'identityNumber', reviseBy: 'notADay' },
    },
  ]) {
    it(`has ${JSON.stringify(problems)} for ${JSON.stringify(heading).slice(0, 60)}`, () => {
      expect(findStrategyHeadingProblems(heading)).toEqual(
        problems as ReturnType<typeof findStrategyHeadingProblems>,
      );
    });
  }
});

describe('The entries of a list', () => {
  it('have no problem where all is as it should be', () => {
    expect(findEntryProblems('goals', [goal('a', 'En'), goal('b', 'To')])).toEqual({});
  });

  it('need the texts that people call them by, and no others', () => {
    expect(findEntryProblems('goals', [goal('a', ' ', '')])).toEqual({
      a: { title: 'required', shortName: 'required' },
    });
    const objective = { title: 'Mål', indicator: '', baseline: '', target: '' };
    expect(
      findEntryProblems('objectives', [{ id: 'o', suggested: false, texts: objective }]),
    ).toEqual({});
  });

  it('keep to the room that there is', () => {
    expect(findEntryProblems('goals', [goal('a', 'x'.repeat(300), 'x'.repeat(60))])).toEqual({});
    expect(findEntryProblems('goals', [goal('a', 'x'.repeat(301), 'x'.repeat(61))])).toEqual({
      a: { title: 'tooLong', shortName: 'tooLong' },
    });
  });

  it('are not called the same: the later of two is told', () => {
    expect(findEntryProblems('goals', [goal('a', 'Åpen by'), goal('b', ' åpen  BY ')])).toEqual({
      b: { title: 'duplicate' },
    });
  });

  it('hold nobody’s identity number', () => {
    expect(findEntryProblems('goals', [goal('a', 'Ring 01019012345')])).toEqual({
      a: { title: 'identityNumber' },
    });
  });

  it('may be none, but for goals and target groups', () => {
    expect(mayBeEmpty('goals')).toBeFalse();
    expect(mayBeEmpty('targetGroups')).toBeFalse();
    expect(mayBeEmpty('channels')).toBeTrue();
  });
});

describe('Whoever has approved a strategy', () => {
  it('is named, within limits', () => {
    expect(approverProblem('rådmannens ledergruppe')).toBeNull();
    expect(approverProblem(' ')).toBe('required');
    expect(approverProblem('x'.repeat(201))).toBe('tooLong');
    expect(approverProblem('01019012345')).toBe('identityNumber');
  });
});
