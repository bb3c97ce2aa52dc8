import * as v from 'valibot';
import { Dismissal } from '../../domain/coordination/dismissal';

/** `coordination/{year}`. */
export const coordinationDocument = v.object({
  dismissed: v.record(
    v.string(),
    v.object({
      measureIds: v.array(v.string()),
      reason: v.string(),
      by: v.string(),
      at: v.nullable(v.date()),
    }),
  ),
});

/** The clashes that a year's document says have been put away. */
export function toDismissals(
  _id: string,
  { dismissed }: v.InferOutput<typeof coordinationDocument>,
): readonly Dismissal[] {
  return Object.entries(dismissed).map(([clashId, fields]) => ({ clashId, ...fields }));
}

/** The entry of a clash, but for the moment. */
export function dismissalFields({ measureIds, reason, by }: Omit<Dismissal, 'at'>) {
  return { measureIds, reason, by };
}
