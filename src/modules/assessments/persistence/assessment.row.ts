import { instantText, jsonOf } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Assessment } from '../domain/assessment';
import type { AssessmentStatus } from '../domain/assessment-status';
import type { EvidenceItem } from '../domain/evidence-items';

/** Columns that an answer and its revisions have in common. */
export const ANSWER_COLUMNS = [
  'missionId',
  'question',
  'area',
  'criticalElement',
  'status',
  'remarks',
  'naReason',
  'evidenceItems',
  'lawAsOf',
  'validFrom',
  'assessedById',
  'assessedByName',
  'version',
] as const;

export interface AssessmentRow {
  readonly id: string;
  readonly missionId: string;
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly status: AssessmentStatus;
  readonly remarks: string | null;
  readonly naReason: string | null;
  readonly evidenceItems: string | readonly EvidenceItem[] | null;
  readonly lawAsOf: string | null;
  readonly validFrom: Date | string;
  readonly assessedById: string;
  readonly assessedByName: string;
  readonly version: number;
}

/** The row without what it has more than an assessment. */
export function toAssessment(row: AssessmentRow): Assessment {
  const { id, missionId, question, area, criticalElement, status, version } = row;
  const { remarks, naReason, evidenceItems, lawAsOf, assessedById, assessedByName } = row;
  return {
    id,
    missionId,
    question,
    area,
    criticalElement,
    status,
    remarks,
    naReason,
    evidenceItems: evidenceItems === null ? null : jsonOf<readonly EvidenceItem[]>(evidenceItems),
    lawAsOf,
    assessedAt: instantText(row.validFrom),
    assessedById,
    assessedByName,
    version,
  };
}

/** The values of `id` and the columns, in their order. */
export function toValues(assessment: Assessment): readonly SqlValue[] {
  const { assessedAt, id } = assessment;
  const row = { ...assessment, validFrom: new Date(assessedAt) };
  return [id, ...ANSWER_COLUMNS.map((column): SqlValue => row[column])];
}
