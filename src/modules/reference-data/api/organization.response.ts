import type { Organization, OrganizationKind } from '../domain/organization';

/** An authority or body. */
export class OrganizationResponse {
  /** UUID. */
  readonly id!: string;
  /** Its full name. */
  readonly name!: string;
  /** What people call it. */
  readonly shortName!: string | null;
  /** What it is. */
  readonly kind!: OrganizationKind;
  /** The State that it belongs to; null for a body that belongs to none. @example "TJ" */
  readonly state!: string | null;
  /** The version to change it from. */
  readonly version!: number;
}

export const ORGANIZATION_CSV = ['id', 'name', 'shortName', 'kind', 'state'] as const;

export function toOrganizationResponse(organization: Organization): OrganizationResponse {
  const { id, name, shortName, kind, state, version } = organization;
  return { id, name, shortName, kind, state, version };
}
