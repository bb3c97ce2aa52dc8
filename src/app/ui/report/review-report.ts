import { writeDay, dayOf } from '../../domain/day/day';
import { Directory, personName, unitName } from '../../domain/directory/directory';
import { Figures } from '../../domain/figures/figures';
import { Fact, Report, ReportSection } from '../../domain/report/report';
import { readPlanId } from '../../domain/plan/plan';
import { FollowUp, Review, ReviewDecision } from '../../domain/review/review';
import { OpenDecision } from '../../domain/review/open-decisions';
import { readTopic } from '../../domain/review/topic';
import { headline } from '../words/findings';
import { Cell, Column } from '../../domain/report/report';
import { day, days, filled, note, paragraph, table, words } from './blocks';
import { figureSections } from './figure-sections';

/** What a report of a review is made from. */
export interface ReviewMaterial {
  readonly review: Review;
  /** Those that it froze; of today for a draft. */
  readonly figures: Figures;
  /** Earlier reviews, for the decisions that are followed up. */
  readonly earlier: readonly Review[];
  /** What a draft has yet to follow up; none for a final one. */
  readonly open: readonly OpenDecision[];
  readonly directory: Directory;
}

/** A review as a document: what was decided and followed up, and the figures behind it. */
export function reviewReport(material: ReviewMaterial): Report {
  const { review, figures } = material;
  return {
    title: review.title,
    subtitle: $localize`Ledergruppens gjennomgang ${writeDay(review.day)}`,
    lead: headline(figures),
    asOf: figures.asOf,
    fileTitle:
      review.status === 'final'
        ? $localize`Gjennomgang – ${review.title}`
        : $localize`Gjennomgang – ${review.title} (utkast)`,
    sections: filled([
      meetingSection(material),
      agendaSection(review),
      decisionSection(material),
      followUpSection(material),
      ...figureSections(figures),
    ]),
  };
}

function meetingSection({ review, figures, directory }: ReviewMaterial): ReportSection {
  const isFinal = review.status === 'final';
  const facts: readonly Fact[] = [
    { label: $localize`Møtedag`, text: writeDay(review.day) },
    { label: $localize`Planer for`, text: String(review.year) },
    { label: $localize`Endringer regnet fra`, text: writeDay(review.since) },
    {
      label: $localize`Status`,
      text: isFinal ? $localize`Endelig` : $localize`Utkast`,
    },
    ...(isFinal && review.finalAt
      ? [
          {
            label: $localize`Gjort endelig`,
            text: $localize`${writeDay(dayOf(review.finalAt))} av ${personName(directory, review.finalBy)}`,
          },
        ]
      : []),
  ];
  return {
    id: 'motet',
    heading: $localize`Om møtet`,
    blocks: [
      { kind: 'facts', facts },
      note(
        isFinal
          ? $localize`Tallene er låst slik de var ${writeDay(figures.asOf)}, og endrer seg ikke.`
          : $localize`Dette er et utkast. Tallene er fra ${writeDay(figures.asOf)} og kan endre seg før møtet.`,
      ),
    ],
  };
}

function agendaSection({ agenda }: Review): ReportSection | null {
  const lines = agenda.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0
    ? null
    : { id: 'saksliste', heading: $localize`Saksliste`, blocks: lines.map(paragraph) };
}

function decisionSection({ review, figures, directory }: ReviewMaterial): ReportSection {
  const { decisions } = review;
  return {
    id: 'vedtak',
    heading: $localize`Vedtak`,
    blocks:
      decisions.length === 0
        ? [paragraph($localize`Ingen vedtak er skrevet inn.`)]
        : [
            table({
              sheet: $localize`Vedtak`,
              caption: $localize`Vedtakene i gjennomgangen`,
              columns: DECISION_COLUMNS,
              rows: decisions.map((decision, index) => [
                index + 1,
                ...decisionCells(decision, figures, directory),
              ]),
            }),
          ],
  };
}

const DECISION_COLUMNS: readonly Column[] = [
  { header: $localize`Nr.`, kind: 'number', width: 0.6 },
  words($localize`Vedtak`, 4.5),
  words($localize`Gjelder`, 2),
  words($localize`Ansvarlig`, 2.2),
  days($localize`Frist`),
];

function decisionCells(
  decision: ReviewDecision,
  figures: Figures,
  directory: Directory,
): readonly Cell[] {
  return [
    decision.text,
    topicText(decision, figures, directory),
    responsible(decision, directory),
    day(decision.deadline),
  ];
}

/** The unit and the person who are to see to it; ledergruppen where neither is named. */
function responsible({ unitId, responsibleUid }: ReviewDecision, directory: Directory): string {
  const names = [
    ...(responsibleUid === '' ? [] : [personName(directory, responsibleUid)]),
    ...(unitId === '' ? [] : [unitName(directory, unitId)]),
  ];
  return names.join(', ') || $localize`Ledergruppen`;
}

/** What a decision is about, as far as the figures know it. */
function topicText(
  { topic }: ReviewDecision,
  { goals, late }: Figures,
  directory: Directory,
): Cell {
  const about = readTopic(topic);
  switch (about?.kind) {
    case 'goal': {
      const goal = goals.find(({ goalId }) => goalId === about.goalId);
      return goal ? $localize`Hovedmål\u00a0${goal.order}` : null;
    }
    case 'measure':
      return late.find(({ measureId }) => measureId === about.measureId)?.title ?? null;
    case 'plan': {
      const plan = readPlanId(about.planId);
      return plan && $localize`Planen til ${unitName(directory, plan.unitId)}`;
    }
    default:
      return null;
  }
}

function followUpSection(material: ReviewMaterial): ReportSection | null {
  const { review, open, directory } = material;
  const told = review.followUps.map((followUp) => toldRow(followUp, material));
  const untold = open
    .filter(({ reviewId, decision }) => !isTold(review.followUps, reviewId, decision.id))
    .map(({ decision, reviewDay }) => [
      decision.text,
      day(reviewDay),
      responsible(decision, directory),
      $localize`Ikke tatt opp ennå`,
      null,
    ]);
  const rows = [...told, ...untold];
  return rows.length === 0
    ? null
    : {
        id: 'oppfolging',
        heading: $localize`Oppfølging av tidligere vedtak`,
        blocks: [
          table({
            sheet: $localize`Oppfølging`,
            caption: $localize`Tidligere vedtak og hvordan det går med dem`,
            columns: [
              words($localize`Vedtak`, 4),
              days($localize`Vedtatt`),
              words($localize`Ansvarlig`, 2),
              words($localize`Utført`, 1.3),
              words($localize`Merknad`, 3),
            ],
            rows,
          }),
        ],
      };
}

function toldRow(
  { reviewId, decisionId, done, comment }: FollowUp,
  { earlier, directory }: ReviewMaterial,
): readonly Cell[] {
  const review = earlier.find(({ id }) => id === reviewId);
  const decision = review?.decisions.find(({ id }) => id === decisionId);
  return [
    decision?.text ?? $localize`(vedtaket kan ikke leses)`,
    day(review?.day ?? ''),
    decision ? responsible(decision, directory) : null,
    done ? $localize`Ja` : $localize`Nei`,
    comment === '' ? null : comment,
  ];
}

function isTold(followUps: readonly FollowUp[], reviewId: string, decisionId: string): boolean {
  return followUps.some(
    (followUp) => followUp.reviewId === reviewId && followUp.decisionId === decisionId,
  );
}
