import { Injectable } from '@nestjs/common';
import type { Listing, SortField } from '../../../kernel/page';
import { unknownSort } from '../../../kernel/sorting';
import { Conditions } from '../../../platform/database/conditions';
import { pageEnvelope } from '../../../platform/database/listing';
import { containing, containsText, listRows } from '../../../platform/database/sql';
import { Reader } from '../../../platform/database/transaction';
import type { JournalEntry, JournalFilter } from '../domain/entry';
import type { Visibility } from '../domain/entry-visibility';
import { ENTRY_COLUMNS, toEntry, type JournalEntryRow } from './journal-entry.row';
import { addVisibility } from './visible-entries';

const CHUNK = 500;
const SORT = 'occurredAt';

/** The journal as a list in the order of time, read in pieces however long it is. */
@Injectable()
export class JournalList {
  constructor(private readonly reader: Reader) {}

  list(visibility: Visibility, filter: JournalFilter): Listing<JournalEntry> {
    const conditions = () => this.conditionsOf(visibility, filter);
    return {
      page: async (request) => {
        const { where, values } = conditions();
        const order = orderBy(isDescending(request.sort));
        const offset = (request.page - 1) * request.perPage;
        const items = await this.read(`${where}${order} limit ? offset ?`, [
          ...values,
          request.perPage,
          offset,
        ]);
        const body = `from "journal_entry" as e${where}`;
        return { ...(await pageEnvelope(this.reader, body, values, request)), items };
      },
      all: (sort) => this.all(conditions, isDescending(sort)),
    };
  }

  private async *all(
    conditions: () => Conditions,
    descending: boolean,
  ): AsyncGenerator<JournalEntry> {
    let last: JournalEntry | undefined;
    do {
      const chunk = conditions();
      if (last) addAfter(chunk, last, descending);
      const found = await this.read(`${chunk.where}${orderBy(descending)} limit ?`, [
        ...chunk.values,
        CHUNK,
      ]);
      yield* found;
      last = found.length === CHUNK ? found.at(-1) : undefined;
    } while (last);
  }

  private async read(rest: string, values: Conditions['values']): Promise<JournalEntry[]> {
    const from = `from "journal_entry" as e${rest}`;
    const found = await listRows<JournalEntryRow>(this.reader, ENTRY_COLUMNS, from, values);
    return found.map(toEntry);
  }

  private conditionsOf(visibility: Visibility, filter: JournalFilter): Conditions {
    const conditions = new Conditions()
      .equal('e."subjectId"', filter.subject)
      .equal('e."chain"', filter.mission)
      .equal('e."actorId"', filter.actor)
      .in('e."type"', filter.type);
    if (filter.from) conditions.add('e."occurredAt" >= ?', filter.from);
    if (filter.to) conditions.add('e."occurredAt" < ?', filter.to);
    const words = filter.q?.trim() ?? '';
    if (words !== '') {
      const name = containsText(this.reader, 'e."actorName"');
      const type = containsText(this.reader, 'e."type"');
      conditions.add(`(${name} or ${type})`, containing(words), containing(words));
    }
    addVisibility(conditions, visibility);
    return conditions;
  }
}

function isDescending(sort: readonly SortField[]): boolean {
  const [first, second] = sort;
  if (first && first.field !== SORT) throw unknownSort(first.field, [SORT]);
  if (second) throw unknownSort(second.field, [SORT]);
  return first?.descending ?? true;
}

function orderBy(descending: boolean): string {
  const direction = descending ? ' desc' : '';
  const columns = ['occurredAt', 'chain', 'position'].map((name) => `e."${name}"${direction}`);
  return ` order by ${columns.join(', ')}`;
}

function addAfter(conditions: Conditions, last: JournalEntry, descending: boolean): void {
  conditions.add(
    `(e."occurredAt", e."chain", e."position") ${descending ? '<' : '>'} (?, ?, ?)`,
    new Date(last.occurredAt),
    last.chain,
    last.position,
  );
}
