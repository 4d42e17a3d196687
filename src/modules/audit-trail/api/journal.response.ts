import { ApiProperty } from '@nestjs/swagger';
import { SYSTEM_CHAIN } from '../../../kernel/domain-event';
import type { Verification } from '../application/verify-journal';
import type { ChainFault, Fault } from '../domain/chain-check';
import type { ChainPlace, JournalEntry } from '../domain/entry';

/** One fact: who did what to what, when. */
export class JournalEntryResponse {
  /** The chain in which the entry stands: a mission's id, or `system`. */
  readonly chain!: string;
  /** Its place in the chain, from 1. */
  readonly position!: number;
  /** When it happened. */
  readonly occurredAt!: string;
  /** Who did it. */
  readonly actorId!: string;
  /** Their name as it was then. */
  readonly actorName!: string;
  /** The request in which it happened. */
  readonly requestId!: string;
  /** What happened. @example "finding.issued" */
  readonly type!: string;
  /** What it happened to. @example "finding" */
  readonly subjectKind!: string;
  /** Its id. */
  readonly subjectId!: string;
  /** The mission; null for facts of the whole system. */
  readonly missionId!: string | null;
  /** Values of a creation; `from` and `to` of each field that changed. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly changes!: object;
  /** SHA-256 in hex over the hash before and everything above. */
  readonly hash!: string;
}

export function toJournalEntryResponse(entry: JournalEntry): JournalEntryResponse {
  return {
    chain: entry.chain,
    position: entry.position,
    occurredAt: entry.occurredAt,
    actorId: entry.actorId,
    actorName: entry.actorName,
    requestId: entry.requestId,
    type: entry.type,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    missionId: entry.chain === SYSTEM_CHAIN ? null : entry.chain,
    changes: JSON.parse(entry.changes) as object,
    hash: entry.hash,
  };
}

/** The end of a chain that holds. */
export class ChainResponse {
  /** A mission's id, or `system`. */
  readonly chain!: string;
  /** How many entries it has. */
  readonly position!: number;
  /** The hash of its last entry. */
  readonly hash!: string;
}

/** The first place at which a chain does not hold. */
export class ChainFaultResponse {
  /** A mission's id, or `system`. */
  readonly chain!: string;
  /** The place of the first entry that does not fit. */
  readonly position!: number;
  /** `gap`: an entry is missing; `hash`: an entry was changed; `end`: entries at the end are missing. */
  readonly fault!: Fault;
  /** In words. */
  readonly detail!: string;
}

/** Whether the journal holds. */
export class VerificationResponse {
  /** True when every entry fits. */
  readonly holds!: boolean;
  /** How many entries fit. */
  readonly entries!: number;
  /** The chains that hold. */
  readonly chains!: readonly ChainResponse[];
  /** The first entry that does not fit, for each chain that does not hold. */
  readonly faults!: readonly ChainFaultResponse[];
}

const toChainResponse = ({ chain, position, hash }: ChainPlace): ChainResponse => ({
  chain,
  position,
  hash,
});
const toFaultResponse = ({ chain, position, fault, detail }: ChainFault): ChainFaultResponse => ({
  chain,
  position,
  fault,
  detail,
});

export function toVerificationResponse(verification: Verification): VerificationResponse {
  const { entries, chains, faults } = verification;
  return {
    holds: faults.length === 0,
    entries,
    chains: chains.map(toChainResponse),
    faults: faults.map(toFaultResponse),
  };
}
