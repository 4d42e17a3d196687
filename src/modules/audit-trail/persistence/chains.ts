import { Injectable } from '@nestjs/common';
import { Conditions } from '../../../platform/database/conditions';
import { rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import { GENESIS } from '../../../platform/journal/entry-hash';
import type { ChainEnd, JournalEntry } from '../domain/entry';
import { ENTRY_COLUMNS, toEntry, type JournalEntryRow } from './journal-entry.row';

const BATCH = 1_000;
const LAST = 'select max(e."position") from "journal_entry" as e where e."chain" = c."chain"';
const UNTOLD = 'not exists (select 1 from "journal_chain" as c where c."chain" = e."chain")';

/** Chains of the journal as they were written. */
@Injectable()
export class Chains {
  /** Where each chain ends. One that has entries but no account of its end, ends at its beginning. */
  async ends(scope: Scope, chain?: string): Promise<readonly ChainEnd[]> {
    const told = new Conditions().equal('c."chain"', chain);
    const ends = await rows<ChainEnd>(
      scope,
      `select c."chain", c."position", c."hash", coalesce((${LAST}), 0) as "last"
         from "journal_chain" as c${told.where} order by c."chain"`,
      told.values,
    );
    const untold = new Conditions().equal('e."chain"', chain).add(UNTOLD);
    const lost = await rows<Pick<ChainEnd, 'chain' | 'last'>>(
      scope,
      `select e."chain", max(e."position") as "last" from "journal_entry" as e${untold.where}
        group by e."chain" order by e."chain"`,
      untold.values,
    );
    return [...ends, ...lost.map((one) => ({ ...one, position: 0, hash: GENESIS }))];
  }

  /** The entries of a chain in order, after one position and up to another; a piece at a time is in memory. */
  async *entries(scope: Scope, chain: string, last: number): AsyncGenerator<JournalEntry> {
    let after = 0;
    for (;;) {
      const found = await rows<JournalEntryRow>(
        scope,
        `select ${ENTRY_COLUMNS} from "journal_entry" as e
          where e."chain" = ? and e."position" > ? and e."position" <= ?
          order by e."position" limit ?`,
        [chain, after, last, BATCH],
      );
      yield* found.map(toEntry);
      const end = found.at(-1);
      if (!end || found.length < BATCH) return;
      after = end.position;
    }
  }
}
