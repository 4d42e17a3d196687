import { Injectable } from '@nestjs/common';
import { Reader } from '../../../platform/database/transaction';
import { GENESIS, entryHash } from '../../../platform/journal/entry-hash';
import { faultAtEnd, faultOf, type ChainFault } from '../domain/chain-check';
import { ChainNotFound } from '../domain/journal.errors';
import type { ChainEnd, ChainPlace } from '../domain/entry';
import { Chains } from '../persistence/chains';

export interface Verification {
  /** How many entries fit. */
  readonly entries: number;
  /** The chains that hold, each with its end. */
  readonly chains: readonly ChainPlace[];
  /** The first entry that does not fit, for each chain that does not hold. */
  readonly faults: readonly ChainFault[];
}

/** Told now and then how many entries have been checked, of how many. */
export type Progress = (checked: number, total: number) => void;

const BETWEEN_REPORTS = 10_000;

/** Walks the chains of the journal, and names the first entry of each that does not fit. */
@Injectable()
export class VerifyJournal {
  constructor(
    private readonly reader: Reader,
    private readonly chains: Chains,
  ) {}

  async execute(chain?: string, progress: Progress = () => undefined): Promise<Verification> {
    const ends = await this.chains.ends(this.reader, chain);
    if (chain !== undefined && ends.length === 0)
      throw new ChainNotFound(`The journal has no chain ${chain}.`);
    const total = ends.reduce((sum, { position }) => sum + position, 0);
    const holding: ChainPlace[] = [];
    const faults: ChainFault[] = [];
    let entries = 0;
    const count = () => {
      entries += 1;
      if (entries % BETWEEN_REPORTS === 0) progress(entries, total);
    };
    for (const end of ends) {
      const fault = await this.walk(end, count);
      if (fault) faults.push(fault);
      else holding.push(end);
    }
    progress(entries, total);
    return { entries, chains: holding, faults };
  }

  private async walk(end: ChainEnd, count: () => void): Promise<ChainFault | undefined> {
    let reached: ChainPlace = { chain: end.chain, position: 0, hash: GENESIS };
    for await (const entry of this.chains.entries(this.reader, end.chain, end.position)) {
      const fault = faultOf(reached, entry, entryHash);
      if (fault) return fault;
      reached = entry;
      count();
    }
    return faultAtEnd(reached, end);
  }
}
