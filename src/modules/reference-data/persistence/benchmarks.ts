import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { containing, containsText, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Benchmark, Stage } from '../domain/benchmark';
import { BenchmarkNotFound } from '../domain/reference-data.errors';
import { RecordTable } from './record-table';

type BenchmarkRow = Omit<Benchmark, 'approximate'> & { readonly approximate: boolean | number };

export interface BenchmarkFilter {
  readonly state?: readonly string[];
  readonly scope?: readonly string[];
  readonly stage?: readonly Stage[];
  readonly q?: string;
}

@Injectable()
export class Benchmarks extends RecordTable<Benchmark, BenchmarkRow, BenchmarkFilter> {
  constructor() {
    super({
      table: 'benchmark',
      kind: 'benchmark',
      key: 'id',
      columns: [
        'state',
        'scope',
        'value',
        'approximate',
        'stage',
        'observedOn',
        'source',
        'programme',
      ],
      sortable: {
        observedOn: { sql: '"observedOn"' },
        state: { sql: '"state"', nullable: true },
        scope: { sql: '"scope"' },
        value: { sql: '"value"' },
      },
      defaultSort: 'observedOn',
      toRecord: (row) => ({
        id: row.id,
        state: row.state,
        scope: row.scope,
        value: row.value,
        approximate: Boolean(row.approximate),
        stage: row.stage,
        observedOn: row.observedOn,
        source: row.source,
        programme: row.programme,
        version: row.version,
      }),
      notFound: BenchmarkNotFound,
    });
  }

  /** All of them, the newest first; of the same time, what stood after an activity before what stood before it. */
  async list(scope: Scope): Promise<Benchmark[]> {
    const found = await rows<BenchmarkRow>(
      scope,
      `select "id", "state", "scope", "value", "approximate", "stage", "observedOn", "source",
              "programme", "version"
         from "benchmark"
        order by "observedOn" desc, case "stage" when 'before' then 1 else 0 end, "id"`,
    );
    return found.map(this.shape.toRecord);
  }

  override listBy(scope: Scope, filter: BenchmarkFilter): Listing<Benchmark> {
    const conditions = new Conditions()
      .in('"state"', filter.state)
      .in('"scope"', filter.scope)
      .in('"stage"', filter.stage);
    if (filter.q !== undefined)
      conditions.add(containsText(scope, '"source"'), containing(filter.q));
    return this.listing(scope, conditions);
  }
}
