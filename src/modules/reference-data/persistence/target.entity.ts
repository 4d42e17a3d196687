import { Check, Column, Entity, Unique } from 'typeorm';
import { IdColumn } from '../../../platform/database/columns';

/** An effective implementation that a plan asks for. */
@Entity('target')
@Unique('target_of_source', ['source', 'scope', 'value'])
@Check('target_value', '"value" > 0 AND "value" <= 100')
export class TargetEntity {
  @IdColumn('target_pk') id!: string;
  @Column({ type: 'varchar', length: 300 }) source!: string;
  /** `overall`, or the code of an area. */
  @Column({ type: 'varchar', length: 10 }) scope!: string;
  /** In per cent. */
  @Column({ type: 'real' }) value!: number;
  @Column({ type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
