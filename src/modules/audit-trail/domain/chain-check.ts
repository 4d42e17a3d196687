import type { ChainEnd, ChainPlace, JournalEntry } from './entry';

export type Fault = 'gap' | 'hash' | 'end';

/** The first place at which a chain does not hold. */
export interface ChainFault {
  readonly chain: string;
  readonly position: number;
  readonly fault: Fault;
  readonly detail: string;
}

export type HashOf = (previous: string, entry: JournalEntry) => string;

/** What is wrong with an entry that should follow on a place; undefined when it fits. */
export function faultOf(
  before: ChainPlace,
  entry: JournalEntry,
  hashOf: HashOf,
): ChainFault | undefined {
  const { chain } = before;
  const position = before.position + 1;
  if (entry.position !== position)
    return {
      chain,
      position,
      fault: 'gap',
      detail: `Entry ${String(position)} is missing; the next is ${String(entry.position)}.`,
    };
  if (entry.hash !== hashOf(before.hash, entry))
    return {
      chain,
      position,
      fault: 'hash',
      detail: `Entry ${String(position)} is not what was written: its hash does not follow from its content.`,
    };
  return undefined;
}

/** What is wrong when the entries lead to this place although the chain says that it ends elsewhere. */
export function faultAtEnd(reached: ChainPlace, end: ChainEnd): ChainFault | undefined {
  const { chain } = end;
  const position = reached.position + 1;
  if (reached.position !== end.position || reached.hash !== end.hash)
    return {
      chain,
      position,
      fault: 'end',
      detail: `The chain says that it ends with entry ${String(end.position)}; its entries up to ${String(reached.position)} lead elsewhere.`,
    };
  if (end.last > end.position)
    return {
      chain,
      position,
      fault: 'end',
      detail: `Entry ${String(position)} stands after the end of the chain.`,
    };
  return undefined;
}
