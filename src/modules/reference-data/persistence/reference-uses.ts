import { Injectable } from '@nestjs/common';
import { rows } from '../../../platform/database/sql';
import type { Transaction } from '../../../platform/database/transaction';

/** A column, of any module, that points at reference data. */
export interface ReferenceUse {
  /** What the user is called: `mission`. */
  readonly kind: string;
  readonly table: string;
  /** The column that holds the key of the record. */
  readonly column: string;
  /** The column by which people know the user: a reference or a name. */
  readonly label: string;
}

/** One that uses a record, as people know it. */
export interface ReferenceUser {
  readonly kind: string;
  readonly label: string;
}

const MOST_NAMED = 20;

/** Who points at reference data. A module that does says so when it starts; thus what is in use is known, and stays. */
@Injectable()
export class ReferenceUses {
  private readonly declared = new Map<string, ReferenceUse[]>();

  /** `thing` is the kind of record: organization, state, target, benchmark or legal-instrument. */
  declare(thing: string, ...uses: readonly ReferenceUse[]): void {
    this.declared.set(thing, [...(this.declared.get(thing) ?? []), ...uses]);
  }

  /** The first of those that use the record. */
  async of(tx: Transaction, thing: string, key: string): Promise<ReferenceUser[]> {
    const found: ReferenceUser[] = [];
    for (const { kind, table, column, label } of this.declared.get(thing) ?? []) {
      const users = await rows<{ label: string }>(
        tx,
        `select distinct "${label}" as "label" from "${table}" where "${column}" = ?
          order by "${label}" limit ${String(MOST_NAMED)}`,
        [key],
      );
      found.push(...users.map((user) => ({ kind, label: user.label })));
    }
    return found;
  }
}
