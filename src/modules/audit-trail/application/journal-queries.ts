import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import type { JournalEntry, JournalFilter } from '../domain/entry';
import { visibilityFor } from '../domain/entry-visibility';
import { JournalList } from '../persistence/journal-list';

@Injectable()
export class JournalQueries {
  constructor(private readonly journal: JournalList) {}

  list(actor: Actor, filter: JournalFilter): Listing<JournalEntry> {
    return this.journal.list(visibilityFor(actor), filter);
  }
}
