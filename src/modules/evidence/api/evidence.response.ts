import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import type { PersonResponse } from '../../../platform/http/person.response';
import type { SeenEvidence } from '../application/evidence-context';
import type { Confidentiality, Evidence, EvidenceContent, Side } from '../domain/evidence';
import type { EvidenceLink, LinkKind } from '../domain/evidence-link';
import { linksFor, mayKeep } from '../domain/evidence.policy';

/** What a document proves. */
export class EvidenceLinkResponse {
  /** UUID. */
  readonly id!: string;
  /** What it is linked to. */
  readonly kind!: LinkKind;
  /** UUID of the finding, the step or the consultation. */
  readonly subjectId!: string | null;
  /** Number of the question, for an assessment or an evidence item. */
  readonly question!: string | null;
  /** The line of the question's guidance, from 1. */
  readonly item!: number | null;
  /** The side that linked it, and may undo it. */
  readonly side!: Side;
  /** When. */
  readonly linkedAt!: string;
  /** Who. */
  readonly linkedBy!: PersonResponse;
}

export const toEvidenceLinkResponse = (link: EvidenceLink): EvidenceLinkResponse => ({
  id: link.id,
  kind: link.kind,
  subjectId: link.subjectId,
  question: link.question,
  item: link.item,
  side: link.side,
  linkedAt: link.linkedAt,
  linkedBy: { id: link.linkedById, name: link.linkedByName },
});

/** A document of a mission. */
export class EvidenceResponse {
  /** UUID. */
  readonly id!: string;
  /** The mission in which it is evidence. */
  readonly missionId!: string;
  /** The side that uploaded it. */
  readonly side!: Side;
  /** One line. */
  readonly title!: string;
  /** The language that the document is written in. */
  readonly language!: Language;
  /** The day that stands on the document. */
  readonly documentDate!: string | null;
  /** The last day on which it holds. */
  readonly validUntil!: string | null;
  /** Who may know of it, beside the side that uploaded it. */
  readonly confidentiality!: Confidentiality;
  /** The name of its file. */
  readonly fileName!: string;
  /** What its content was found to be. @example "application/pdf" */
  readonly mediaType!: string;
  /** In bytes. */
  readonly size!: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly sha256!: string;
  /** The number of its newest content, from 1. */
  readonly contentNumber!: number;
  /** When that content was uploaded. */
  readonly uploadedAt!: string;
  /** Who uploaded it. */
  readonly uploadedBy!: PersonResponse;
  /** Whether the caller may change it and add versions. */
  readonly mayChange!: boolean;
  /** Raised by every change; the ETag. */
  readonly version!: number;
}

export const toEvidenceResponse = (evidence: Evidence, actor: Actor): EvidenceResponse => ({
  id: evidence.id,
  missionId: evidence.missionId,
  side: evidence.side,
  title: evidence.title,
  language: evidence.language,
  documentDate: evidence.documentDate,
  validUntil: evidence.validUntil,
  confidentiality: evidence.confidentiality,
  fileName: evidence.fileName,
  mediaType: evidence.mediaType,
  size: evidence.size,
  sha256: evidence.hash,
  contentNumber: evidence.content,
  uploadedAt: evidence.uploadedAt,
  uploadedBy: { id: evidence.uploadedById, name: evidence.uploadedByName },
  mayChange: mayKeep(actor, evidence),
  version: evidence.version,
});

/** Columns of the CSV. */
export const EVIDENCE_CSV = [
  'title',
  'fileName',
  'mediaType',
  'size',
  'sha256',
  'language',
  'documentDate',
  'validUntil',
  'confidentiality',
  'side',
  'contentNumber',
  'uploadedAt',
  'missionId',
  'id',
  'version',
] as const satisfies (keyof EvidenceResponse)[];

/** A document with what it proves. */
export class EvidenceDetailResponse extends EvidenceResponse {
  /** What it is linked to, as far as the caller may know of it. */
  readonly links!: readonly EvidenceLinkResponse[];
}

export const toEvidenceDetailResponse = (
  { evidence, links }: SeenEvidence,
  actor: Actor,
): EvidenceDetailResponse => ({
  ...(toEvidenceResponse(evidence, actor) as Pick<EvidenceResponse, keyof EvidenceResponse>),
  links: linksFor(actor, evidence, links).map(toEvidenceLinkResponse),
});

/** A content that a document had or has. */
export class EvidenceVersionResponse {
  /** From 1. */
  readonly number!: number;
  /** The name of its file. */
  readonly fileName!: string;
  /** What its content was found to be. */
  readonly mediaType!: string;
  /** In bytes. */
  readonly size!: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly sha256!: string;
  /** When it was uploaded. */
  readonly uploadedAt!: string;
  /** Who uploaded it. */
  readonly uploadedBy!: PersonResponse;
}

export const toEvidenceVersionResponse = (content: EvidenceContent): EvidenceVersionResponse => ({
  number: content.number,
  fileName: content.fileName,
  mediaType: content.mediaType,
  size: content.size,
  sha256: content.hash,
  uploadedAt: content.uploadedAt,
  uploadedBy: { id: content.uploadedById, name: content.uploadedByName },
});
