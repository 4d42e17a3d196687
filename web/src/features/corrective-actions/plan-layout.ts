/** Parts of a plan one below the other. */
export const COLUMN = { display: 'grid', gap: 2, minWidth: 0 } as const;

/** The plan, and beside it on a wide screen what helps to read it. */
export const LAYOUT = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(320px, 3fr)' },
} as const;
