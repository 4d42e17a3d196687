import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { PROGRAMME, assertSafety, type Benchmark } from '../domain/benchmark';
import { BenchmarkInUse } from '../domain/reference-data.errors';
import { OVERALL } from '../domain/target';
import { Benchmarks, type BenchmarkFilter } from '../persistence/benchmarks';
import { KnownPlaces } from './known-places';
import { Keeping, ReferenceRecords } from './reference-records';

const DEFAULTS = {
  state: null,
  scope: OVERALL,
  approximate: false,
  stage: null,
  programme: PROGRAMME,
};

@Injectable()
export class BenchmarkRecords extends ReferenceRecords<Benchmark, BenchmarkFilter> {
  constructor(
    keeping: Keeping,
    benchmarks: Benchmarks,
    private readonly places: KnownPlaces,
  ) {
    super(keeping, benchmarks, { defaults: DEFAULTS, inUse: BenchmarkInUse });
  }

  protected override async sound(tx: Transaction, benchmark: Benchmark): Promise<Benchmark> {
    assertSafety(benchmark);
    await this.places.assertState(tx, benchmark.state);
    await this.places.assertScope(benchmark.scope);
    return benchmark;
  }
}
