import type { MissionRole } from '../../../kernel/actor';
import type { LocalizedText } from '../../../kernel/localized-text';
import type { Mission } from '../../missions';

export type MemberRole = MissionRole;

/** A mission as a report names it. */
export interface ReportedMission extends Pick<
  Mission,
  | 'id'
  | 'reference'
  | 'title'
  | 'kind'
  | 'edition'
  | 'areas'
  | 'status'
  | 'startsOn'
  | 'endsOn'
  | 'illustrative'
> {
  readonly stateCode: string;
  readonly stateNames: LocalizedText;
  readonly leadOrganization: string | null;
}
