import { SYSTEM_CHAIN, type DomainEvent } from '../../kernel/domain-event';
import { execute, firstRow, forUpdate, insertRows } from '../database/sql';
import type { Transaction } from '../database/transaction';
import { entryHash, GENESIS } from './entry-hash';

const COLUMNS = [
  'chain',
  'position',
  'occurredAt',
  'actorId',
  'actorName',
  'requestId',
  'type',
  'subjectKind',
  'subjectId',
  'changes',
  'hash',
] as const;

interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

const chainOf = (event: DomainEvent): string => event.missionId ?? SYSTEM_CHAIN;

/** Writes what the unit recorded, each fact at the end of its chain. Chains are taken in one order, so that two units cannot wait for each other. */
export async function appendToJournal(tx: Transaction): Promise<void> {
  if (tx.events.length === 0) return;
  const chains = [...new Set(tx.events.map(chainOf))].sort();
  for (const chain of chains) {
    await extend(
      tx,
      chain,
      tx.events.filter((event) => chainOf(event) === chain),
    );
  }
}

async function extend(
  tx: Transaction,
  chain: string,
  events: readonly DomainEvent[],
): Promise<void> {
  let { position, hash } = await endOf(tx, chain);
  const occurredAt = tx.now.toISOString();
  const { actor } = tx;
  const entries = events.map((event) => {
    position += 1;
    const entry = {
      chain,
      position,
      occurredAt,
      actorId: actor.id,
      actorName: actor.name,
      requestId: actor.call.requestId,
      type: event.type,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      changes: JSON.stringify(event.changes),
    };
    hash = entryHash(hash, entry);
    const row = { ...entry, occurredAt: tx.now, hash };
    return COLUMNS.map((column) => row[column]);
  });
  await insertRows(tx, 'journal_entry', COLUMNS, entries);
  await execute(tx, 'update "journal_chain" set "position" = ?, "hash" = ? where "chain" = ?', [
    position,
    hash,
    chain,
  ]);
}

async function endOf(tx: Transaction, chain: string): Promise<ChainEnd> {
  const query = `select "position", "hash" from "journal_chain" where "chain" = ?${forUpdate(tx)}`;
  const end = await firstRow<ChainEnd>(tx, query, [chain]);
  if (end) return end;
  const start = 'insert into "journal_chain" ("chain", "position", "hash") values (?, 0, ?)';
  await execute(tx, `${start} on conflict ("chain") do nothing`, [chain, GENESIS]);
  return (await firstRow<ChainEnd>(tx, query, [chain])) ?? { position: 0, hash: GENESIS };
}
