export const FINDING_KINDS = ['weakness', 'regulatory-gap', 'observation', 'strength'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds that say something is amiss: they need a corrective action plan, and stand once a question. */
export const SHORTFALL_KINDS = ['weakness', 'regulatory-gap'] as const satisfies FindingKind[];

export const isShortfall = (kind: FindingKind): boolean =>
  SHORTFALL_KINDS.some((shortfall) => shortfall === kind);
