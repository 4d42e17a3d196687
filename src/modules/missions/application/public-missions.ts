import type { Organization } from '../../reference-data';
import type { Mission } from '../domain/mission';

/** A mission as far as it is publicly known. Its days are not. */
export interface PublicMission extends Pick<
  Mission,
  'title' | 'state' | 'kind' | 'edition' | 'areas' | 'note'
> {
  readonly year: number;
  /** The organization that leads it, by its kind and State. */
  readonly ledBy: Pick<Organization, 'kind' | 'state'>;
  readonly hasBegun: boolean;
}

/**
 * Nothing stands here that is not public: no days, no people, no findings, no figures.
 *
 * The internal audit has begun: by 21 December 2025 its team had worked in all eight areas. Whether the
 * State has had a draft report, and whether there is a final one, is not known; so it is in progress and
 * no further. Of the audit of 2026 only the year is known: it is planned, without a scope.
 */
export const PUBLIC_MISSIONS: readonly PublicMission[] = [
  {
    title: 'Internal audit of civil aviation safety oversight in Tajikistan',
    state: 'TJ',
    year: 2025,
    kind: 'internal-audit',
    edition: '2024',
    areas: ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'],
    ledBy: { kind: 'auditing-authority', state: 'IR' },
    hasBegun: true,
    note:
      'In November 2025 the Civil Aviation Organization of Iran and the authority of Tajikistan signed a ' +
      'memorandum on safety oversight in Dushanbe. By 21 December 2025 an Iranian team had done an internal ' +
      'audit in eight areas, to prepare for the ICAO audit in 2026. Its exact dates, team, findings and ' +
      'figures are not public. That it asks the questions of edition 2024 is our assumption.',
  },
  {
    title: 'ICAO safety oversight audit of Tajikistan',
    state: 'TJ',
    year: 2026,
    kind: 'icao-audit',
    edition: '2024',
    areas: [],
    ledBy: { kind: 'icao', state: null },
    hasBegun: false,
    note:
      'Announced for 2026. Its dates, type and scope are not public. That it asks the questions of ' +
      'edition 2024 is our assumption.',
  },
];
