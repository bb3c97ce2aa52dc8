/** What is done to the chosen measures, as the address calls it. */
export const BULK_KINDS = ['frist', 'kanal', 'status'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];
