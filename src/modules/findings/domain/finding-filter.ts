import type { ShortcomingDomain } from './finding';
import type { FindingKind } from './finding-kind';
import type { FindingState } from './life-cycle';

/** Which findings are wanted; everything left out does not matter. */
export interface FindingFilter {
  readonly missionId?: string;
  readonly area?: readonly string[];
  readonly state?: readonly FindingState[];
  readonly kind?: readonly FindingKind[];
  readonly criticalElement?: readonly string[];
  readonly question?: readonly string[];
  readonly shortcomingDomain?: readonly ShortcomingDomain[];
  readonly ownerOrganizationId?: string;
  readonly sscCandidate?: boolean;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly overdue?: boolean;
  readonly q?: string;
}
