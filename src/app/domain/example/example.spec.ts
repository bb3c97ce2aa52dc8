import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { examplesOf } from './example';
import { ANY_EXAMPLE, ExampleWish, findExamples } from './find-examples';

const example = (measureId: string, day: string | null, why = 'Det virket') => ({
  measureId,
  by: 'leader-1',
  at: day === null ? null : new Date(`${day}T09:00:00Z`),
  why,
});

describe('The examples of plans', () => {
  it('come newest first, those that wait to be sent before all', () => {
    const plan = aPlan({
      lines: [aLine({ id: 'a' }), aLine({ id: 'b' }), aLine({ id: 'c' })],
      examples: [example('a', '2026-01-05'), example('b', null), example('c', '2026-05-05')],
    });
    expect(examplesOf([plan]).map(({ row }) => row.id)).toEqual(['b', 'c', 'a']);
  });

  it('are none where the measure is archived or gone', () => {
    const plan = aPlan({
      lines: [aLine({ id: 'a', archived: true })],
      examples: [example('a', '2026-01-05'), example('gone', '2026-01-05')],
    });
    expect(examplesOf([plan])).toEqual([]);
  });
});

describe('Looking for examples', () => {
  const directory = aDirectory([
    anArea(),
    aUnit(),
    anArea({ id: 'area-2', name: 'Kultur' }),
    aUnit({ id: 'library', name: 'Folkebiblioteket', parentId: 'area-2' }),
  ]);
  const all = examplesOf([
    aPlan({
      lines: [aLine({ id: 'school', title: 'Åpen dag', goalIds: ['goal-1'], channelIds: [] })],
      examples: [example('school', '2026-05-05')],
    }),
    aPlan({
      id: 'library-2026',
      unitId: 'library',
      lines: [
        aLine({
          id: 'book',
          title: 'Bok til alle',
          goalIds: ['goal-2'],
          targetGroupIds: ['group-2'],
          channelIds: ['channel-1'],
        }),
      ],
      examples: [example('book', '2026-04-05', 'Mange nye lånere')],
    }),
  ]);
  const found = (wish: Partial<ExampleWish>) =>
    findExamples(all, { ...ANY_EXAMPLE, ...wish }, directory).map(({ row }) => row.id);

  for (const [wish, ids] of [
    [{}, ['school', 'book']],
    [{ text: 'apen' }, ['school']],
    [{ text: 'folkebib' }, ['book']],
    [{ text: 'lånere bok' }, ['book']],
    [{ text: 'lånere dag' }, []],
    [{ goalId: 'goal-2' }, ['book']],
    [{ groupId: 'group-2' }, ['book']],
    [{ channelId: 'channel-1' }, ['book']],
    [{ areaId: 'area-2' }, ['book']],
    [{ areaId: 'area-2', goalId: 'goal-1' }, []],
  ] as const) {
    it(`${JSON.stringify(wish)} finds ${ids.join(' and ') || 'none'}`, () =>
      expect(found(wish)).toEqual([...ids]));
  }
});
