import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aReviewDecision } from '../../testing/reviews';
import { changeSections, linkOfDecision } from './change-sections';
import { DecisionFinding } from './decision-findings';
import { MeasureFinding } from './what-changed';

const directory = aDirectory(
  [
    anArea({ name: 'Oppvekst' }),
    anArea({ id: 'area-2', name: 'Helse' }),
    aUnit(),
    aUnit({ id: 'home', name: 'Heimdal', parentId: 'area-2', leaderUid: '' }),
  ],
  [aPerson()],
);

function finding(changes: Partial<MeasureFinding>): MeasureFinding {
  return {
    ...{ kind: 'completed', planId: 'school-1-2026', unitId: 'school-1', measureId: 'm' },
    ...{ title: 'Åpen dag', day: '2026-11-20', by: 'leader-1', moved: null, question: '' },
    ...changes,
  };
}

function decided(changes: Parameters<typeof aReviewDecision>[0]): DecisionFinding {
  return {
    ...{ kind: 'decisionOpen', reviewId: 'review-1', reviewDay: '2026-10-22', daysLate: 0 },
    comment: '',
    decision: aReviewDecision(changes),
  };
}

describe('what has happened, kind by kind', () => {
  it('stands under its kind and area, with who answers for it', () => {
    const { measures } = changeSections(
      {
        measures: [
          finding({ kind: 'escalated', unitId: 'home', title: 'Lunsj' }),
          finding({ title: 'Første' }),
          finding({ unitId: 'home', title: 'Andre' }),
          finding({ title: 'Tredje' }),
        ],
        plans: [],
      },
      [],
      directory,
    );
    expect(
      measures.map(({ kind, count, areas }) => [
        kind,
        count,
        areas.map(({ name, rows }) => [
          name,
          rows.map((row) => [row.finding.title, row.unitName, row.leaderName].join('|')),
        ]),
      ]),
    ).toEqual([
      ['escalated', 1, [['Helse', ['Lunsj|Heimdal|']]]],
      [
        'completed',
        3,
        [
          ['Helse', ['Andre|Heimdal|']],
          ['Oppvekst', ['Første|Åsheim skole|Lise Leder', 'Tredje|Åsheim skole|Lise Leder']],
        ],
      ],
    ]);
  });

  it('has plans and decisions too, those of ledergruppen itself in no area', () => {
    const plan = { planId: 'home-2026', unitId: 'home', day: '2026-11-20', by: 'x' };
    const { plans, decisions } = changeSections(
      { measures: [], plans: [{ kind: 'approved', ...plan }] },
      [decided({ unitId: '' })],
      directory,
    );
    expect(plans.map(({ kind, areas }) => [kind, areas[0].name])).toEqual([['approved', 'Helse']]);
    expect(decisions.map(({ kind, areas }) => [kind, areas[0].areaId])).toEqual([
      ['decisionOpen', ''],
    ]);
  });

  for (const { topic, link } of [
    { topic: '', link: ['/gjennomganger', 'review-1'] },
    { topic: 'goal/goal-1', link: ['/gjennomganger', 'review-1'] },
    { topic: 'measure/school-1-2026/m', link: ['/tiltak', 'school-1-2026', 'm'] },
  ]) {
    it(`leads from a decision on «${topic}» to ${link.join('/')}`, () =>
      expect(linkOfDecision(decided({ topic }))).toEqual(link));
  }
});
