import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { IdColumn } from '../../../platform/database/columns';

/** A published figure of effective implementation, to compare with. */
@Entity('benchmark')
@Check('benchmark_value', '"value" >= 0 AND "value" <= 100')
@Check('benchmark_stage', `"stage" IN ('before', 'after')`)
@Check('benchmark_programme', `"programme" IN ('USOAP')`)
export class BenchmarkEntity {
  @IdColumn('benchmark_pk') id!: string;
  /** Null for the world. */
  @ForeignKey('state', 'code', { name: 'benchmark_state' })
  @Column({ type: 'varchar', length: 2, nullable: true })
  state!: string | null;
  /** `overall`, or the code of an area. */
  @Column({ type: 'varchar', length: 10 }) scope!: string;
  /** In per cent. */
  @Column({ type: 'real' }) value!: number;
  @Column({ type: 'boolean' }) approximate!: boolean;
  /** Whether the figure stood before or after the activity that it is told of. */
  @Column({ type: 'varchar', length: 10, nullable: true }) stage!: string | null;
  /** A day, a month or a year, as exactly as it is known. */
  @Column({ type: 'varchar', length: 10 }) observedOn!: string;
  @Column({ type: 'varchar', length: 300 }) source!: string;
  @Column({ type: 'varchar', length: 10 }) programme!: string;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
