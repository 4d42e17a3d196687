import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { containing, containsText, firstRow, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import { TargetNotFound, TargetTaken } from '../domain/reference-data.errors';
import type { Target } from '../domain/target';
import { RecordTable } from './record-table';

export interface TargetFilter {
  readonly scope?: readonly string[];
  readonly q?: string;
}

const toTarget = ({ id, source, scope, value, dueOn, version }: Target): Target => ({
  id,
  source,
  scope,
  value,
  dueOn,
  version,
});

@Injectable()
export class Targets extends RecordTable<Target, Target, TargetFilter> {
  constructor() {
    super({
      table: 'target',
      kind: 'target',
      key: 'id',
      columns: ['source', 'scope', 'value', 'dueOn'],
      sortable: {
        value: { sql: '"value"' },
        dueOn: { sql: '"dueOn"', nullable: true },
        scope: { sql: '"scope"' },
        source: { sql: '"source"' },
      },
      defaultSort: 'value',
      toRecord: toTarget,
      notFound: TargetNotFound,
      taken: {
        constraints: [
          {
            name: 'target_of_source',
            columns: 'target.source, target.scope, target.value',
          },
        ],
        refusal: TargetTaken,
      },
    });
  }

  override listBy(scope: Scope, filter: TargetFilter): Listing<Target> {
    const conditions = new Conditions().in('"scope"', filter.scope);
    if (filter.q !== undefined)
      conditions.add(containsText(scope, '"source"'), containing(filter.q));
    return this.listing(scope, conditions);
  }

  /** All of them, the lowest first. */
  async list(scope: Scope): Promise<Target[]> {
    const sql = `select "id", "source", "scope", "value", "dueOn", "version"
      from "target" order by "value", "id"`;
    return (await rows<Target>(scope, sql)).map(toTarget);
  }

  /** A text that differs as soon as any target was added, changed or removed. */
  async version(scope: Scope): Promise<string> {
    const sql = `select count(*) as "count", coalesce(sum("version"), 0) as "changes",
      max(cast("id" as text)) as "newest" from "target"`;
    const found = await firstRow<{ count: number; changes: number; newest: string | null }>(
      scope,
      sql,
    );
    return `${String(found?.count)}-${String(found?.changes)}-${found?.newest ?? ''}`;
  }
}
