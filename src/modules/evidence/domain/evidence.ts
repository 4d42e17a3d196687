import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Language } from '../../../kernel/localized-text';
import { EvidenceDatesWrong } from './evidence.errors';

/**
 * Who may know of a document, beside the side that uploaded it, which always does:
 * `public` everybody in the mission and `internal` the other side, once it is linked to something they may know of;
 * `confidential` the other side, once it is linked to an issued finding or to a step of a plan that was sent;
 * `own-side` nobody.
 */
export const CONFIDENTIALITIES = ['public', 'internal', 'confidential', 'own-side'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const SIDES = ['auditing', 'state'] as const;
export type Side = (typeof SIDES)[number];

/** The bytes of a document and what they were called. */
export interface EvidenceFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** What people say of a document. */
export interface EvidenceWords {
  readonly title: string;
  /** The language that the document is written in. */
  readonly language: Language;
  readonly documentDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly confidentiality: Confidentiality;
}

/** A document of a mission, with its newest content. Instants are RFC 3339 in UTC. */
export interface Evidence extends EvidenceWords, EvidenceFile {
  readonly id: string;
  readonly missionId: string;
  /** The side that uploaded it. */
  readonly side: Side;
  /** The number of its newest content, from 1. */
  readonly content: number;
  readonly uploadedAt: string;
  readonly uploadedById: string;
  /** The person's name as it was then. */
  readonly uploadedByName: string;
  readonly version: number;
}

/** A content that a document had or has. It never changes. */
export interface EvidenceContent extends EvidenceFile {
  readonly evidenceId: string;
  /** From 1. */
  readonly number: number;
  readonly uploadedAt: string;
  readonly uploadedById: string;
  readonly uploadedByName: string;
}

/** The newest content of a document. */
export const contentOf = (evidence: Evidence): EvidenceContent => ({
  evidenceId: evidence.id,
  number: evidence.content,
  fileName: evidence.fileName,
  mediaType: evidence.mediaType,
  size: evidence.size,
  hash: evidence.hash,
  uploadedAt: evidence.uploadedAt,
  uploadedById: evidence.uploadedById,
  uploadedByName: evidence.uploadedByName,
});

export function assertDates({
  documentDate,
  validUntil,
}: Pick<EvidenceWords, 'documentDate' | 'validUntil'>): void {
  if (documentDate === null || validUntil === null || validUntil >= documentDate) return;
  throw new EvidenceDatesWrong('The document ceases to be valid before its own date.', {
    errors: [
      {
        pointer: '#/validUntil',
        code: 'order',
        detail: 'validUntil must not be before documentDate',
      },
    ],
  });
}
