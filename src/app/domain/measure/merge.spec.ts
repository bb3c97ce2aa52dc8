import fc from 'fast-check';
import { anyContent } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { aContent } from '../../testing/measures';
import { changedFields } from './history';
import { CONTENT_FIELDS, ContentField, MeasureContent } from './measure';
import { findDifferences, mergeChosen } from './merge';

/** Two people's versions of a measure: each changed some fields of the same one. */
function anyConflict(): fc.Arbitrary<{
  base: MeasureContent;
  mine: MeasureContent;
  theirs: MeasureContent;
}> {
  return fc
    .tuple(anyContent(), anyContent(), anyContent(), anyFields(), anyFields())
    .map(([base, one, other, myFields, theirFields]) => ({
      base,
      mine: mergeInto(base, one, myFields),
      theirs: mergeInto(base, other, theirFields),
    }));
}

function anyFields(): fc.Arbitrary<ContentField[]> {
  return fc.subarray([...CONTENT_FIELDS]);
}

function mergeInto(
  into: MeasureContent,
  from: MeasureContent,
  fields: readonly ContentField[],
): MeasureContent {
  return fields.reduce((merged, field) => ({ ...merged, [field]: from[field] }), into);
}

describe('Two versions of a measure', () => {
  const base = aContent({ title: 'Åpen dag', progress: 20, goalIds: ['goal-1'] });

  for (const { fact, mine, theirs, found } of [
    { fact: 'do not differ where nobody changed anything', mine: {}, theirs: {}, found: [] },
    {
      fact: 'do not differ where both wrote the same',
      mine: { progress: 40, goalIds: ['goal-2'] },
      theirs: { progress: 40, goalIds: ['goal-2'] },
      found: [],
    },
    {
      fact: 'suggest mine where only I changed the field',
      mine: { title: 'Åpen kveld' },
      theirs: {},
      found: [{ field: 'title', bothChanged: false, suggestion: 'mine' }],
    },
    {
      fact: 'suggest theirs where only they changed the field',
      mine: {},
      theirs: { title: 'Åpen kveld' },
      found: [{ field: 'title', bothChanged: false, suggestion: 'theirs' }],
    },
    {
      fact: 'suggest mine and say so where both changed the field',
      mine: { progress: 40 },
      theirs: { progress: 60 },
      found: [{ field: 'progress', bothChanged: true, suggestion: 'mine' }],
    },
    {
      fact: 'keep every list of a list field together',
      mine: { goalIds: ['goal-1', 'goal-2'] },
      theirs: { goalIds: ['goal-2'] },
      found: [{ field: 'goalIds', bothChanged: true, suggestion: 'mine' }],
    },
  ] satisfies {
    fact: string;
    mine: Partial<MeasureContent>;
    theirs: Partial<MeasureContent>;
    found: ReturnType<typeof findDifferences>;
  }[]) {
    it(fact, () => {
      expect(findDifferences(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual(found);
    });
  }

  it('differ in exactly the fields that are not the same', () => {
    expectAlways(
      fc.property(anyConflict(), ({ base, mine, theirs }) => {
        throwUnless(findDifferences(base, mine, theirs).map(({ field }) => field)).toEqual([
          ...changedFields(mine, theirs),
        ]);
      }),
    );
  });

  it('suggest mine for whatever only I changed, theirs for whatever only they did', () => {
    expectAlways(
      fc.property(anyConflict(), ({ base, mine, theirs }) => {
        const myFields = changedFields(base, mine);
        const theirFields = changedFields(base, theirs);
        for (const { field, bothChanged, suggestion } of findDifferences(base, mine, theirs)) {
          throwUnless(suggestion).toBe(myFields.includes(field) ? 'mine' : 'theirs');
          throwUnless(bothChanged).toBe(myFields.includes(field) && theirFields.includes(field));
        }
      }),
    );
  });
});

describe('A merged measure', () => {
  it('is mine where all of mine is kept', () => {
    expectAlways(
      fc.property(anyConflict(), ({ mine, theirs }) => {
        throwUnless(mergeChosen(mine, theirs, changedFields(mine, theirs))).toEqual(mine);
        throwUnless(mergeChosen(mine, theirs, CONTENT_FIELDS)).toEqual(mine);
      }),
    );
  });

  it('is theirs where nothing of mine is kept', () => {
    expectAlways(
      fc.property(anyConflict(), ({ mine, theirs }) => {
        throwUnless(mergeChosen(mine, theirs, [])).toEqual(theirs);
      }),
    );
  });

  it('has my value in every field that I keep and theirs in every other', () => {
    expectAlways(
      fc.property(anyConflict(), anyFields(), ({ mine, theirs }, kept) => {
        const merged = mergeChosen(mine, theirs, kept);
        for (const field of CONTENT_FIELDS) {
          throwUnless(merged[field]).toEqual(kept.includes(field) ? mine[field] : theirs[field]);
        }
      }),
    );
  });

  it('loses no change that only one of the two made, where the suggestions stand', () => {
    expectAlways(
      fc.property(anyConflict(), ({ base, mine, theirs }) => {
        const kept = findDifferences(base, mine, theirs)
          .filter(({ suggestion }) => suggestion === 'mine')
          .map(({ field }) => field);
        const merged = mergeChosen(mine, theirs, kept);
        const myFields = changedFields(base, mine);
        for (const field of changedFields(base, merged)) {
          throwUnless(merged[field]).toEqual(
            myFields.includes(field) ? mine[field] : theirs[field],
          );
        }
        for (const field of [...myFields, ...changedFields(base, theirs)]) {
          throwUnless(changedFields(base, merged)).toContain(field);
        }
      }),
    );
  });
});
