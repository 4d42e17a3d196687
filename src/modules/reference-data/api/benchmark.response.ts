import type { Benchmark, Stage } from '../domain/benchmark';

/** A published figure of effective implementation, to compare with. */
export class BenchmarkResponse {
  /** UUID. */
  readonly id!: string;
  /** The State that it is of; null for the world. @example "KZ" */
  readonly state!: string | null;
  /** `overall`, or the code of an area. @example "AGA" */
  readonly scope!: string;
  /** The effective implementation, in per cent. @example 90 */
  readonly value!: number;
  /** Whether the source gives it as about so much. */
  readonly approximate!: boolean;
  /** Whether it stood before or after the activity that it is told of. */
  readonly stage!: Stage | null;
  /** When it was observed: a day, a month or a year, as exactly as it is known. @example "2021-08" */
  readonly observedOn!: string;
  /** Where it was published. */
  readonly source!: string;
  /** The audit programme. @example "USOAP" */
  readonly programme!: string;
  /** The version to change it from. */
  readonly version!: number;
}

export const BENCHMARK_CSV = [
  'id',
  'state',
  'scope',
  'value',
  'approximate',
  'stage',
  'observedOn',
  'source',
  'programme',
] as const;

export function toBenchmarkResponse(benchmark: Benchmark): BenchmarkResponse {
  return {
    id: benchmark.id,
    state: benchmark.state,
    scope: benchmark.scope,
    value: benchmark.value,
    approximate: benchmark.approximate,
    stage: benchmark.stage,
    observedOn: benchmark.observedOn,
    source: benchmark.source,
    programme: benchmark.programme,
    version: benchmark.version,
  };
}
