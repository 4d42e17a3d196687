import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Evidence, EvidenceContent, EvidenceWords } from './evidence';
import type { EvidenceLink } from './evidence-link';

type Subject = Pick<Evidence, 'id' | 'missionId' | 'side'>;

const about = ({ id, missionId }: Subject) => ({ subject: { kind: 'evidence', id }, missionId });

/**
 * Auditors read the whole journal of a mission, so that it says of the State's documents that they are there and what
 * bytes they hold, but not what they are called: the State may still keep them to itself.
 */
const named = ({ side }: Subject, words: object): object => (side === 'auditing' ? words : {});

export const evidenceUploaded = (evidence: Evidence): DomainEvent => ({
  type: 'evidence.uploaded',
  ...about(evidence),
  changes: {
    side: evidence.side,
    confidentiality: evidence.confidentiality,
    mediaType: evidence.mediaType,
    size: evidence.size,
    hash: evidence.hash,
    ...named(evidence, { title: evidence.title, fileName: evidence.fileName }),
  },
});

export function evidenceChanged(before: Evidence, after: Evidence): DomainEvent {
  const words = (evidence: Evidence): EvidenceWords => {
    const { title, language, documentDate, validUntil, confidentiality } = evidence;
    return { title, language, documentDate, validUntil, confidentiality };
  };
  const { title, ...changes } = changesBetween(words(before), words(after));
  return {
    type: 'evidence.changed',
    ...about(after),
    changes: { ...changes, ...(title ? named(after, { title }) : {}) },
  };
}

export const evidenceSuperseded = (before: Evidence, after: Evidence): DomainEvent => ({
  type: 'evidence.superseded',
  ...about(after),
  changes: {
    content: { from: before.content, to: after.content },
    hash: { from: before.hash, to: after.hash },
    ...named(after, { fileName: { from: before.fileName, to: after.fileName } }),
  },
});

/** What the document is linked to; not said of a step that only the State knows of. */
const subjectOf = ({ kind, subjectId, question, item, known }: EvidenceLink) =>
  known.toAuditors && {
    kind,
    ...(subjectId === null ? {} : { subjectId }),
    ...(question === null ? {} : { question }),
    ...(item === null ? {} : { item }),
  };

export const evidenceLinked = (evidence: Subject, link: EvidenceLink): DomainEvent => ({
  type: 'evidence.linked',
  ...about(evidence),
  changes: { linkId: link.id, ...subjectOf(link) },
});

export const evidenceUnlinked = (evidence: Subject, link: EvidenceLink): DomainEvent => ({
  type: 'evidence.unlinked',
  ...about(evidence),
  changes: { linkId: link.id, ...subjectOf(link) },
});

export const evidenceDownloaded = (
  evidence: Subject,
  { number, hash }: EvidenceContent,
  range: string | null,
): DomainEvent => ({
  type: 'evidence.downloaded',
  ...about(evidence),
  changes: { content: number, hash, ...(range === null ? {} : { range }) },
});
