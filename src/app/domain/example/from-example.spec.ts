import { aMeasure } from '../../testing/measures';
import { aStrategy } from '../../testing/strategies';
import { fromExample } from './from-example';

describe('An example that is used as a template', () => {
  const target = { years: 0, known: aStrategy(), today: '2026-05-01', leaderUid: 'leader-2' };
  const example = aMeasure({
    start: '2026-06-01',
    deadline: '2026-09-01',
    status: 'completed',
    progress: 100,
    evaluation: 'Fullt hus',
    assigneeUid: 'kari',
  });

  it('says what the example says, without how it went and who did it', () => {
    const content = fromExample(example, target);
    expect(content.title).toBe(example.title);
    expect(content).toEqual(
      jasmine.objectContaining({
        ...{ status: 'notStarted', progress: 0, evaluation: '', assigneeUid: '' },
        ...{ acknowledgedBy: 'leader-2', start: '2026-06-01', deadline: '2026-09-01' },
      }),
    );
  });

  it("begins today where the example's days are over", () => {
    const content = fromExample(example, { ...target, today: '2026-11-01' });
    expect([content.start, content.deadline]).toEqual(['2026-11-01', '2027-01-30']);
  });
});
