/** Where a store stands with what it shows. */
export type LoadStatus = 'idle' | 'loading' | 'ready' | { readonly error: string };
