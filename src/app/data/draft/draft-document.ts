import * as v from 'valibot';
import { dayOf } from '../../domain/day/day';
import { Draft } from '../../domain/draft/draft';
import { contentOf } from '../../domain/measure/history';
import { newMeasure } from '../../domain/measure/new-measure';
import { keptMeasure, measureContent } from '../measure/measure-document';

/** Text of JSON that has the schema's shape. */
function json<T extends v.GenericSchema>(schema: T) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, NEVER, addIssue }) => {
      try {
        return JSON.parse(dataset.value) as unknown;
      } catch {
        addIssue({ message: 'not JSON' });
        return NEVER;
      }
    }),
    schema,
  );
}

// Days may be half-typed, and a draft from before a field existed lacks it.
const halfWritten = v.partial(
  v.object({ ...measureContent.entries, start: v.string(), deadline: v.string() }),
);

/** `members/{uid}/drafts/{id}`. The content is text, because rules cannot say what is half-written. */
export const draftDocument = v.object({
  planId: v.string(),
  measureId: v.string(),
  content: json(halfWritten),
  base: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    json(keptMeasure),
  ]),
  savedAt: v.nullable(v.date()),
});

/** A draft, with what a new measure begins with where nothing was written. */
export function toDraft(id: string, data: v.InferOutput<typeof draftDocument>): Draft {
  const { planId, content, base, savedAt } = data;
  return {
    id,
    planId,
    content: { ...newMeasure(dayOf(savedAt ?? new Date()), ''), ...content },
    base,
    savedAt,
  };
}

/** The fields as they are stored, but for the moment. */
export function toDraftFields({ id, planId, content, base }: Omit<Draft, 'savedAt'>) {
  return {
    planId,
    measureId: base === null ? '' : id,
    content: JSON.stringify(contentOf(content)),
    base: base === null ? '' : JSON.stringify(base),
  };
}
