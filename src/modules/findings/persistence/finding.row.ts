import { instantText, jsonOf } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Finding } from '../domain/finding';

type Instant = Date | string;

/** A row of `finding` as either database gives it. */
export interface FindingRow extends Omit<
  Finding,
  'references' | 'law' | 'sscCandidate' | 'recordedAt' | 'issuedAt' | 'closedAt' | 'validFrom'
> {
  readonly references: string | readonly string[];
  readonly law: string | Finding['law'];
  readonly sscCandidate: boolean | number;
  readonly recordedAt: Instant;
  readonly issuedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly validFrom: Instant;
}

export const FINDING_COLUMNS = [
  'id',
  'reference',
  'missionId',
  'question',
  'area',
  'criticalElement',
  'kind',
  'shortcomingDomain',
  'state',
  'title',
  'description',
  'language',
  'references',
  'law',
  'sscCandidate',
  'ownerOrganizationId',
  'dueOn',
  'repeatOf',
  'recordedAt',
  'recordedById',
  'recordedByName',
  'issuedAt',
  'closedAt',
  'stateReason',
  'version',
  'validFrom',
] as const satisfies (keyof Finding)[];

const INSTANTS: ReadonlySet<string> = new Set(['recordedAt', 'issuedAt', 'closedAt', 'validFrom']);
const JSONS: ReadonlySet<string> = new Set(['references', 'law']);

function toColumn(finding: Finding, column: keyof Finding): SqlValue {
  const value = finding[column] as SqlValue;
  if (value === null) return null;
  if (INSTANTS.has(column)) return new Date(value as string);
  return JSONS.has(column) ? JSON.stringify(value) : value;
}

/** The values of a finding in the order of FINDING_COLUMNS. */
export const toValues = (finding: Finding): SqlValue[] =>
  FINDING_COLUMNS.map((column) => toColumn(finding, column));

const textOrNull = (value: Instant | null): string | null =>
  value === null ? null : instantText(value);

export function toFinding(row: FindingRow): Finding {
  return {
    id: row.id,
    reference: row.reference,
    missionId: row.missionId,
    question: row.question,
    area: row.area,
    criticalElement: row.criticalElement,
    kind: row.kind,
    shortcomingDomain: row.shortcomingDomain,
    state: row.state,
    title: row.title,
    description: row.description,
    language: row.language,
    references: row.references === '[]' ? [] : jsonOf<readonly string[]>(row.references),
    law: row.law === null ? null : jsonOf<NonNullable<Finding['law']>>(row.law),
    sscCandidate: Boolean(row.sscCandidate),
    ownerOrganizationId: row.ownerOrganizationId,
    dueOn: row.dueOn,
    repeatOf: row.repeatOf,
    recordedAt: instantText(row.recordedAt),
    recordedById: row.recordedById,
    recordedByName: row.recordedByName,
    issuedAt: textOrNull(row.issuedAt),
    closedAt: textOrNull(row.closedAt),
    stateReason: row.stateReason,
    version: row.version,
    validFrom: instantText(row.validFrom),
  };
}
