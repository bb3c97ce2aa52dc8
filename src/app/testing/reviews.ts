import { Review, ReviewDecision } from '../domain/review/review';

/** A decision of ledergruppen's, with the changes given. */
export function aReviewDecision(changes: Partial<ReviewDecision> = {}): ReviewDecision {
  return {
    id: 'decision-1',
    text: 'Skolene legger fram en ny plan for hovedmål 2.',
    unitId: 'school-1',
    responsibleUid: 'leader-1',
    deadline: '2026-06-01',
    order: 1,
    topic: '',
    ...changes,
  };
}

/** A draft of a review without decisions, with the changes given. */
export function aReview(changes: Partial<Review> = {}): Review {
  const isFinal = changes.status === 'final';
  const { day = '2026-05-04' } = changes;
  return {
    id: 'review-1',
    title: 'Første tertial',
    day,
    year: 2026,
    since: '2026-01-01',
    agenda: '',
    status: 'draft',
    decisions: [],
    followUps: [],
    version: 1,
    createdBy: 'advisor-1',
    createdAt: new Date('2026-04-20T08:00:00Z'),
    updatedBy: 'advisor-1',
    updatedAt: new Date('2026-04-20T08:00:00Z'),
    finalBy: isFinal ? 'executive-1' : '',
    finalAt: isFinal ? new Date(`${day}T11:00:00Z`) : null,
    ...changes,
  };
}
