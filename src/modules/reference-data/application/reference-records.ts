import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DomainError, RefusalDetails } from '../../../kernel/domain-error';
import type { Listing } from '../../../kernel/page';
import { isSame } from '../../../kernel/version';
import { Ids } from '../../../platform/clock/ids';
import { Reader, type Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { changed, type Draft, type ReferenceRecord } from '../domain/reference-record';
import { recordAdded, recordChanged, recordRemoved } from '../domain/reference-record.events';
import type { RecordTable } from '../persistence/record-table';
import { ReferenceUses } from '../persistence/reference-uses';

/** What the keeping of any record needs. */
@Injectable()
export class Keeping {
  constructor(
    readonly unitOfWork: UnitOfWork,
    readonly reader: Reader,
    readonly ids: Ids,
    readonly uses: ReferenceUses,
  ) {}
}

interface Customs<T extends ReferenceRecord> {
  /** What a new record holds where the draft says nothing. */
  readonly defaults: Draft<T>;
  readonly inUse: new (detail: string, details: RefusalDetails) => DomainError;
}

/** Reads and keeps the records of one kind. Every kind is kept in the same manner; each adds its own rules. */
export abstract class ReferenceRecords<T extends ReferenceRecord, Filter> {
  protected constructor(
    private readonly keeping: Keeping,
    private readonly table: RecordTable<T, never, Filter>,
    private readonly customs: Customs<T>,
  ) {}

  /** The record as it may be stored; throws where a rule says no. */
  protected abstract sound(tx: Transaction, record: T): Promise<T>;

  list(filter: Filter): Listing<T> {
    return this.table.listBy(this.keeping.reader, filter);
  }

  get(key: string): Promise<T> {
    return this.table.get(this.keeping.reader, key);
  }

  add(actor: Actor, draft: Draft<T>): Promise<T> {
    return this.keeping.unitOfWork.run(actor, (tx) => this.addWithin(tx, draft));
  }

  /** The same as part of a larger unit. */
  async addWithin(tx: Transaction, draft: Draft<T>): Promise<T> {
    const given = { ...this.customs.defaults, ...draft, version: 1 };
    const key = this.table.shape.key === 'id' ? { id: this.keeping.ids.next() } : {};
    const record = await this.sound(tx, { ...key, ...given } as unknown as T);
    await this.table.insert(tx, record);
    tx.record(recordAdded(this.subject(record), record));
    return record;
  }

  change(actor: Actor, key: string, version: number, draft: Draft<T>): Promise<T> {
    return this.keeping.unitOfWork.run(actor, async (tx) => {
      const before = await this.table.get(tx, key);
      const after = await this.sound(tx, changed(before, draft));
      if (before.version === version && isSame(before, after)) return before;
      await this.table.update(tx, after, version);
      tx.record(recordChanged(this.subject(after), before, after));
      return after;
    });
  }

  remove(actor: Actor, key: string, version: number): Promise<void> {
    return this.keeping.unitOfWork.run(actor, async (tx) => {
      const record = await this.table.get(tx, key);
      await this.assertUnused(tx, key);
      await this.table.remove(tx, record, version);
      tx.record(recordRemoved(this.subject(record), record));
    });
  }

  private async assertUnused(tx: Transaction, key: string): Promise<void> {
    const users = await this.keeping.uses.of(tx, this.table.shape.kind, key);
    if (users.length === 0) return;
    const names = users.map(({ kind, label }) => `${kind} ${label}`).join(', ');
    throw new this.customs.inUse(`It is used by ${names}.`, { facts: { usedBy: users } });
  }

  private subject(record: T) {
    return { kind: this.table.shape.kind, id: this.table.keyOf(record) };
  }
}
