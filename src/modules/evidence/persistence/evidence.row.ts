import { instantText } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Evidence, EvidenceContent } from '../domain/evidence';
import type { EvidenceLink } from '../domain/evidence-link';

type Instant = Date | string;

export interface EvidenceRow extends Omit<Evidence, 'uploadedAt'> {
  readonly uploadedAt: Instant;
}

export const EVIDENCE_COLUMNS = [
  'id',
  'missionId',
  'side',
  'title',
  'language',
  'documentDate',
  'validUntil',
  'confidentiality',
  'fileName',
  'mediaType',
  'size',
  'hash',
  'content',
  'uploadedAt',
  'uploadedById',
  'uploadedByName',
  'version',
] as const satisfies (keyof Evidence)[];

/** The values of a document in the order of EVIDENCE_COLUMNS. */
export const toEvidenceValues = (evidence: Evidence): SqlValue[] =>
  EVIDENCE_COLUMNS.map((column) =>
    column === 'uploadedAt' ? new Date(evidence.uploadedAt) : evidence[column],
  );

export const toEvidence = (row: EvidenceRow): Evidence => ({
  id: row.id,
  missionId: row.missionId,
  side: row.side,
  title: row.title,
  language: row.language,
  documentDate: row.documentDate,
  validUntil: row.validUntil,
  confidentiality: row.confidentiality,
  fileName: row.fileName,
  mediaType: row.mediaType,
  size: row.size,
  hash: row.hash,
  content: row.content,
  uploadedAt: instantText(row.uploadedAt),
  uploadedById: row.uploadedById,
  uploadedByName: row.uploadedByName,
  version: row.version,
});

export interface ContentRow extends Omit<EvidenceContent, 'uploadedAt'> {
  readonly uploadedAt: Instant;
}

export const CONTENT_COLUMNS = [
  'evidenceId',
  'number',
  'fileName',
  'mediaType',
  'size',
  'hash',
  'uploadedAt',
  'uploadedById',
  'uploadedByName',
] as const satisfies (keyof EvidenceContent)[];

export const toContentValues = (content: EvidenceContent): SqlValue[] =>
  CONTENT_COLUMNS.map((column) =>
    column === 'uploadedAt' ? new Date(content.uploadedAt) : content[column],
  );

export const toContent = (row: ContentRow): EvidenceContent => ({
  evidenceId: row.evidenceId,
  number: row.number,
  fileName: row.fileName,
  mediaType: row.mediaType,
  size: row.size,
  hash: row.hash,
  uploadedAt: instantText(row.uploadedAt),
  uploadedById: row.uploadedById,
  uploadedByName: row.uploadedByName,
});

export interface LinkRow extends Omit<EvidenceLink, 'linkedAt' | 'known'> {
  readonly linkedAt: Instant;
  readonly toAuditors: boolean | number;
  readonly toState: boolean | number;
}

export const toLink = (row: LinkRow): EvidenceLink => ({
  id: row.id,
  evidenceId: row.evidenceId,
  missionId: row.missionId,
  kind: row.kind,
  subjectId: row.subjectId,
  question: row.question,
  item: row.item,
  side: row.side,
  linkedAt: instantText(row.linkedAt),
  linkedById: row.linkedById,
  linkedByName: row.linkedByName,
  known: { toAuditors: Boolean(row.toAuditors), toState: Boolean(row.toState) },
});
