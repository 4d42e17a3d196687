import type { IdentifiedRecord } from './reference-record';

export const ORGANIZATION_KINDS = [
  'state-authority',
  'auditing-authority',
  'investigation-authority',
  'ministry',
  'service-provider',
  'icao',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface Organization extends IdentifiedRecord {
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: OrganizationKind;
  /** Null for a body that belongs to no State. */
  readonly state: string | null;
}
