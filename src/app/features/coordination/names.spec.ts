import { NONE } from '../../domain/register/facets';
import { aDirectory } from '../../testing/municipality';
import { aStrategy } from '../../testing/strategies';
import { Names } from './names';

describe('What ids are called', () => {
  const objectives = [{ ...aStrategy().goals[0], id: 'o1', title: 'Flere kjenner tilbudet' }];
  const strategy = { ...aStrategy(), objectives } as unknown as ReturnType<typeof aStrategy>;
  const names = new Names(strategy, aDirectory());

  it('is as the strategy and the directory have it', () => {
    expect([names.goal('goal-2'), names.goalName('goal-2')]).toEqual([
      '2. Hovedmål 2',
      'Hovedmål 2',
    ]);
    expect(names.goalNumber('goal-2')).toBe('hovedmål\u00a02');
    expect(names.objective('o1')).toBe('Flere kjenner tilbudet');
    expect([names.group('group-1'), names.channel('channel-1')]).toEqual([
      'Målgruppe 1',
      'Kanal 1',
    ]);
    expect([names.unit('school-1'), names.person('leader-1')]).toEqual([
      'Åsheim skole',
      'Lise Leder',
    ]);
    expect(names.month('2026-03')).toBe('mars 2026');
  });

  it('says where there is none', () => {
    expect(names.objective(NONE)).toBe('Ingen kommunikasjonsmål');
    expect(names.channel(NONE)).toBe('Ingen kanal');
    expect(names.person('')).toBe('');
  });

  it('is the id itself where nobody knows it, or before the strategy is there', () => {
    const early = new Names(null, aDirectory());
    for (const one of [names, early]) {
      const told = [one.goal('x'), one.goalName('x'), one.goalNumber('x'), one.objective('x')];
      expect([...told, one.group('x'), one.channel('x')]).toEqual(Array(6).fill('x'));
    }
  });
});
