import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { SigningKey } from '../../../platform/journal/signing-key';
import { ChainNotFound } from '../domain/journal.errors';
import { checkpointText, type Checkpoint } from '../domain/checkpoint';
import type { ChainPlace } from '../domain/entry';
import { Chains } from '../persistence/chains';
import type { Progress } from './verify-journal';

const FORMAT = 1;
const BETWEEN_REPORTS = 10_000;

/**
 * Writes chains of the journal as lines of JSON that can be checked without this program: first the public
 * key, then each chain's entries as they were hashed, and after them a signed checkpoint of its end.
 */
@Injectable()
export class ExportJournal {
  constructor(
    private readonly reader: Reader,
    private readonly chains: Chains,
    private readonly clock: Clock,
    private readonly key: SigningKey,
  ) {}

  async *lines(chain?: string, progress: Progress = () => undefined): AsyncGenerator<string> {
    const ends = await this.chains.ends(this.reader, chain);
    if (chain !== undefined && ends.length === 0)
      throw new ChainNotFound(`The journal has no chain ${chain}.`);
    const total = ends.reduce((sum, { position }) => sum + position, 0);
    let written = 0;
    yield line({ kind: 'journal', format: FORMAT, publicKey: this.key.publicKey });
    for (const end of ends) {
      for await (const entry of this.chains.entries(this.reader, end.chain, end.position)) {
        yield line({ kind: 'entry', ...entry });
        written += 1;
        if (written % BETWEEN_REPORTS === 0) progress(written, total);
      }
      yield line({ kind: 'checkpoint', ...this.checkpoint(end) });
    }
    progress(written, total);
  }

  private checkpoint(end: ChainPlace): Checkpoint {
    const place = { ...end, at: this.clock.now().toISOString() };
    return { ...place, signature: this.key.sign(checkpointText(place)) };
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
