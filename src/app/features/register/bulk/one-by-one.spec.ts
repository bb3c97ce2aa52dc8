import { oneByOne } from './one-by-one';

describe('Doing one after the other', () => {
  /** Does `steps`; those named in `silent` get no answer. Gives what was told of each. */
  const run = async (
    steps: readonly string[],
    { silent = '', stopBefore = '' }: { silent?: string; stopBefore?: string } = {},
  ) => {
    const told: string[] = [];
    const begun: string[] = [];
    await oneByOne({
      steps,
      work: async (step) => {
        begun.push(step);
        return { result: 'done', isAnswered: !silent.includes(step) };
      },
      tell: (step, result) => told.push(`${step} ${result}`),
      stop: () => (stopBefore !== '' && begun.at(-1) === stopBefore ? 'stopped' : null),
      silent: 'silent',
      instead: (_step, why) => why,
    });
    return told;
  };

  it('tells of each in its turn', async () => {
    expect(await run(['a', 'b'])).toEqual(['a done', 'b done']);
  });

  it('tries no more once it is stopped, and says so of the rest', async () => {
    expect(await run(['a', 'b', 'c'], { stopBefore: 'a' })).toEqual([
      'a done',
      'b stopped',
      'c stopped',
    ]);
  });

  it('gives up after three without an answer, one after the other', async () => {
    expect(await run(['a', 'b', 'c', 'd'], { silent: 'abc' })).toEqual([
      'a done',
      'b done',
      'c done',
      'd silent',
    ]);
  });

  it('goes on where answers are lost now and then', async () => {
    expect(await run(['a', 'b', 'c', 'd', 'e'], { silent: 'abde' })).not.toContain('e silent');
  });
});
