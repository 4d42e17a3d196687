/** The part of the HTTP contract that the workloads use; both servers answer it. */
export const PATHS = {
  health: '/health/live',
  findings: '/api/v1/findings',
  bulk: '/api/v1/findings/bulk',
  readiness: '/api/v1/readiness',
} as const;

export const AREAS = ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'] as const;
export type Area = (typeof AREAS)[number];
export const OUTSIDE_OVERALL = 'SSP';
export const EDITION = '2024';

export type FindingState = 'draft' | 'issued' | 'withdrawn';

export interface Question {
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
}

export interface FindingBody {
  readonly missionId: string;
  readonly area: Area;
  readonly kind: 'observation' | 'strength';
  readonly title: string;
  readonly description: string;
  readonly language: 'en';
  readonly recommendation: string;
  readonly dueOn: string;
}

export interface FindingItem {
  readonly id: string;
  readonly reference: string;
  readonly area: string;
  readonly state: string;
  readonly dueOn: string | null;
}

export interface FindingPage {
  readonly items: readonly FindingItem[];
  readonly total?: number;
  readonly totalIsExact?: boolean;
}

export interface Counts {
  readonly satisfactory: number;
  readonly notSatisfactory: number;
  readonly notApplicable: number;
  readonly notReviewed: number;
}

export interface AreaPageFilter {
  readonly missionId: string;
  readonly area: Area;
  readonly total: boolean;
}

/** The page of an area that a person works through: drafts, the nearest due date first. */
export function draftsPath({ missionId, area, total }: AreaPageFilter): string {
  const filter = `missionId=${missionId}&area=${area}&state=draft&sort=dueOn&page=1&perPage=25`;
  return `${PATHS.findings}?${filter}${total ? '' : '&total=false'}`;
}
