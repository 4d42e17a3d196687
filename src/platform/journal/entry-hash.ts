import { hash } from 'node:crypto';

export interface HashedFields {
  readonly chain: string;
  readonly position: number;
  /** RFC 3339 in UTC with milliseconds. */
  readonly occurredAt: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly requestId: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly changes: string;
}

/** The hash before the first entry of a chain. */
export const GENESIS = '0'.repeat(64);

/**
 * SHA-256 in hex over the canonical form: a JSON array without spaces that holds the previous hash and the
 * fields in the order written here. An exported journal can be checked with nothing but this definition.
 */
export function entryHash(previous: string, entry: HashedFields): string {
  const canonical = JSON.stringify([
    previous,
    entry.chain,
    entry.position,
    entry.occurredAt,
    entry.actorId,
    entry.actorName,
    entry.requestId,
    entry.type,
    entry.subjectKind,
    entry.subjectId,
    entry.changes,
  ]);
  return hash('sha256', canonical);
}
