import { DocumentData, serverTimestamp, Timestamp } from 'firebase/firestore';
import { municipality } from './municipality';

/** The draft that specs change, at version 3, and the review of the meeting before. */
export const REVIEW = 'reviews/r1';
export const FINAL = 'reviews/r0';
export const EARLIER = Timestamp.fromMillis(Date.now() - 3_600_000);

/** A decision as it is stored; Lise's, about the school's measure. */
export function aDecision(changes: DocumentData = {}): DocumentData {
  return {
    text: 'Skolen legger fram en ny plan.',
    unitId: 'school',
    responsibleUid: 'lise',
    deadline: '2026-06-01',
    order: 1,
    topic: 'measure/school-2026/m1',
    ...changes,
  };
}

/** A new review as the application writes it. */
export function newReview(by: string): DocumentData {
  return {
    title: 'Første tertial',
    day: '2026-05-04',
    year: 2026,
    since: '2026-01-12',
    agenda: '',
    status: 'draft',
    decisions: {},
    followUps: {},
    lastEntry: '',
    version: 1,
    createdBy: by,
    createdAt: serverTimestamp(),
    updatedBy: by,
    updatedAt: serverTimestamp(),
    finalBy: '',
    finalAt: null,
  };
}

/** The stored draft: Arne's, with one decision made and one earlier followed up. */
export const DRAFT: DocumentData = {
  ...newReview('arne'),
  decisions: { d1: aDecision() },
  followUps: { 'r0:d1': { done: false, comment: 'Halvveis.' } },
  lastEntry: 'r0:d1',
  version: 3,
  createdAt: EARLIER,
  updatedAt: EARLIER,
};

const HELD: DocumentData = {
  ...newReview('arne'),
  title: 'Oppstart',
  day: '2026-01-12',
  since: '2025-10-06',
  decisions: { d1: aDecision({ deadline: '2026-03-01' }), d2: aDecision() },
  status: 'final',
  version: 3,
  createdAt: EARLIER,
  updatedBy: 'eva',
  updatedAt: EARLIER,
  finalBy: 'eva',
  finalAt: EARLIER,
};

/** The municipality with a final review with its figures, and the draft of the next. */
export function municipalityWithReviews(draft: DocumentData = DRAFT): Record<string, DocumentData> {
  return {
    ...municipality(),
    [FINAL]: HELD,
    [`${FINAL}/figures/frozen`]: { shape: 1, content: '{"total":214}' },
    [REVIEW]: draft,
  };
}

/** What every write of a draft carries, from the version that its writer has seen. */
export function writeBy(by: string, seen = 3): DocumentData {
  return { lastEntry: '', version: seen + 1, updatedBy: by, updatedAt: serverTimestamp() };
}

/** What makes the draft as large as one may be: all texts and lists at their limits. */
export function longest(): DocumentData {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    title: 'ø'.repeat(200),
    agenda: 'ø'.repeat(5000),
    decisions: Object.fromEntries(
      many(50).map((order) => [`d${order}`, aDecision({ text: 'ø'.repeat(1000), order })]),
    ),
    followUps: Object.fromEntries(
      many(200).map((index) => [`r0:d${index}`, { done: false, comment: 'ø'.repeat(1000) }]),
    ),
  };
}

/** Fields and values in turn, as `updateDoc` takes them together with a path. */
export function inTurn(fields: DocumentData): [string, unknown, ...unknown[]] {
  return Object.entries(fields).flat() as [string, unknown, ...unknown[]];
}
