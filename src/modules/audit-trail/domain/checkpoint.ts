import type { ChainPlace } from './entry';

/** Where a chain stood at a moment, signed: whoever keeps it can later prove that nothing before it was changed. */
export interface Checkpoint extends ChainPlace {
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** Ed25519, base64, over the checkpoint's text. */
  readonly signature: string;
}

/** What is signed: a JSON array without spaces. */
export function checkpointText({
  chain,
  position,
  hash,
  at,
}: Omit<Checkpoint, 'signature'>): string {
  return JSON.stringify(['octant-journal-checkpoint', 1, chain, position, hash, at]);
}
