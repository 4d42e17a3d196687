export const AREAS = ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'] as const;
export type DemoArea = (typeof AREAS)[number];
