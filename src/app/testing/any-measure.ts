import fc from 'fast-check';
import { Day } from '../domain/day/day';
import {
  AUDIENCES,
  DIALOGUE_LEVELS,
  HEALTHS,
  MeasureContent,
  Status,
  STATUSES,
} from '../domain/measure/measure';

/** Any day from 2000 to 2099. */
export function anyDay(): fc.Arbitrary<Day> {
  const [min, max] = [new Date('2000-01-01T00:00:00Z'), new Date('2099-12-31T23:59:59Z')];
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
}

export function anyStatus(): fc.Arbitrary<Status> {
  return fc.constantFrom(...STATUSES);
}

/** Any text of at least `least` characters, often with what separates the fields of a line. */
export function anyText(least = 0): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom('|', ',', '\n', '\r', ' '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  return fc.string({ unit, minLength: least, maxLength: 40 });
}

/** Any content that Security Rules let through as to its types; not what the fields say together. */
export function anyContent(): fc.Arbitrary<MeasureContent> {
  const dayOrNone = fc.oneof(fc.constant('' as const), anyDay());
  return fc.record({
    title: anyText(1),
    message: anyText(),
    expectedEffect: anyText(),
    neededResources: anyText(),
    goalIds: anyIds(1),
    objectiveIds: anyIds(0),
    targetGroupIds: anyIds(1),
    wanted: fc.record({
      knowledge: anyTextById(),
      attitude: anyTextById(),
      action: anyTextById(),
    }),
    channelIds: anyIds(0),
    dialogueLevel: fc.constantFrom(...DIALOGUE_LEVELS),
    audience: fc.constantFrom(...AUDIENCES),
    sectionId: fc.oneof(fc.constant(''), anyId()),
    languages: anyIds(0),
    start: anyDay(),
    deadline: anyDay(),
    assigneeUid: fc.oneof(fc.constant(''), anyId()),
    status: anyStatus(),
    health: fc.constantFrom(...HEALTHS),
    progress: fc.integer({ min: 0, max: 100 }),
    statusText: anyText(),
    evaluation: anyText(),
    reportedOn: dayOrNone,
    escalation: anyText(),
    acknowledgedBy: fc.oneof(fc.constant(''), anyId()),
    acknowledgedOn: dayOrNone,
    archived: fc.boolean(),
  });
}

function anyId(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
}

function anyTextById(): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.dictionary(anyId(), anyText(), { maxKeys: 3, noNullPrototype: true });
}

function anyIds(least: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(anyId(), { minLength: least, maxLength: 5 });
}
