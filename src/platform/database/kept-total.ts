import { journalPositions } from '../journal/position';
import type { Scope } from './transaction';

export interface Total {
  readonly total: number;
  /** False when counting stopped at a bound and there are more. */
  readonly totalIsExact: boolean;
}

interface Kept {
  readonly position: number;
  readonly total: Total;
}

const KEPT = 1000;
const keptBy = new WeakMap<Scope, Map<string, Kept>>();

/** The total of a list whose rows belong to one chain of the journal: counted again only when the chain has grown. */
export async function keptTotal(
  scope: Scope,
  chain: string,
  list: string,
  count: () => Promise<Total>,
): Promise<Total> {
  const kept = keptBy.get(scope) ?? new Map<string, Kept>();
  keptBy.set(scope, kept);
  // The position is read first: a count that is newer than its position is only counted once more.
  const position = (await journalPositions(scope, [chain])).get(chain) ?? 0;
  const known = kept.get(list);
  if (known?.position === position) return known.total;
  const total = await count();
  if (kept.size >= KEPT) kept.clear();
  kept.set(list, { position, total });
  return total;
}
