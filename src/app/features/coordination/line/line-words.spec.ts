import { followLines, LineOfSight } from '../../../domain/coordination/line-of-sight';
import { STATUSES } from '../../../domain/measure/measure';
import { atOnce } from '../../../domain/slices/at-once';
import { aRow } from '../../../testing/measures';
import { aDirectory } from '../../../testing/municipality';
import { aStrategy } from '../../../testing/strategies';
import { Names } from '../names';
import { flowFinding, flowQuery, lineSentence, linkText } from './line-words';

const names = new Names(aStrategy(), aDirectory());
const ORDER = {
  goal: ['goal-1', 'goal-2'],
  objective: ['objective-1'],
  status: STATUSES,
  group: ['group-1'],
  channel: ['channel-1', 'channel-2'],
};
const WHOLE = { objectiveIds: ['objective-1'] };
const of = (...measures: readonly Parameters<typeof aRow>[0][]): LineOfSight =>
  atOnce(
    followLines(
      measures.map((one) => aRow(one)),
      ORDER,
    ),
  );

describe('The words of the line of sight', () => {
  it('say that it holds', () => {
    expect(lineSentence(of(WHOLE, WHOLE))).toBe(
      'Den røde tråden holder: alle 2 tiltak går fra hovedmål til kanal.',
    );
  });

  it('say where it breaks, and for how many', () => {
    expect(lineSentence(of(WHOLE, {}))).toBe(
      'Den røde tråden er brutt for 1 av 2 tiltak: 1 mangler kommunikasjonsmål.',
    );
    expect(lineSentence(of(WHOLE, { ...WHOLE, channelIds: [] }))).toBe(
      'Den røde tråden er brutt for 1 av 2 tiltak: 1 mangler kanal.',
    );
    expect(lineSentence(of({ channelIds: [] }, {}))).toBe(
      'Den røde tråden er brutt for 2 av 2 tiltak: 2 mangler kommunikasjonsmål og 1 mangler kanal.',
    );
  });

  it('name what carries most', () => {
    const measures = [{}, { goalIds: ['goal-2'] }, { goalIds: ['goal-2'], channelIds: [] }];
    expect(flowFinding(of(...measures), names)).toBe(
      'Mest går til hovedmål\u00a02 (67\u00a0%), og «Kanal 1» er den vanligste kanalen (67\u00a0%)',
    );
    expect(flowFinding(of({ channelIds: [] }), names)).toBe(
      'Mest går til hovedmål\u00a01 (100\u00a0%)',
    );
  });

  it('say of a ribbon how many measures it has, and its weight where that is another', () => {
    const { steps } = of({ ...WHOLE, goalIds: ['goal-1', 'goal-2'] }, WHOLE);
    expect(linkText(steps[0][0], names)).toBe('1. Hovedmål 1 → objective-1 (2 tiltak, tyngde 1,5)');
    expect(linkText(steps[1][0], names)).toBe('objective-1 → Påbegynt (2 tiltak)');
  });

  it('find the same measures in the register', () => {
    const ends = [
      { layer: 'goal', id: 'goal-1' },
      { layer: 'objective', id: 'none' },
    ] as const;
    expect(flowQuery(ends, { area: 'area-1' })).toEqual({
      goal: 'goal-1',
      objective: 'none',
      status: 'notCancelled',
      area: 'area-1',
    });
    expect(flowQuery([{ layer: 'status', id: 'completed' }], {})).toEqual({ status: 'completed' });
  });
});
