import { rows } from '../database/sql';
import type { Scope } from '../database/transaction';

/** The newest position of each chain that has one. A figure computed at a position stays right until the position moves. */
export async function journalPositions(
  scope: Scope,
  chains: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const marks = chains.map(() => '?').join(', ');
  const found = await rows<{ chain: string; position: number }>(
    scope,
    `select "chain", "position" from "journal_chain" where "chain" in (${marks})`,
    chains,
  );
  return new Map(found.map(({ chain, position }) => [chain, position]));
}
