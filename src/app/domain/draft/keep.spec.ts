import { aContent } from '../../testing/measures';
import { MeasureContent } from '../measure/measure';
import { mayBeKept } from './keep';

describe('mayBeKept', () => {
  const NUMBER = 'Spør 010190 12345';
  const nobody = { knowledge: {}, attitude: {}, action: {} };

  for (const changes of [
    { title: NUMBER },
    { message: NUMBER },
    { neededResources: NUMBER },
    { wanted: { ...nobody, action: { 'group-1': NUMBER } } },
    { wanted: { ...nobody, knowledge: { 'no-longer-chosen': NUMBER } } },
  ] satisfies Partial<MeasureContent>[]) {
    it(`is false with an identity number in ${JSON.stringify(changes)}`, () =>
      expect(mayBeKept(aContent(changes))).toBeFalse());
  }

  it('is true for anything else, however unfinished', () => {
    expect(mayBeKept(aContent({ title: '', deadline: '', message: 'Ring 91234567' }))).toBeTrue();
  });
});
