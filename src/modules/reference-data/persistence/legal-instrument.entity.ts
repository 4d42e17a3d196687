import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, JsonColumn } from '../../../platform/database/columns';
import type { Amendment } from '../domain/legal-instrument';

/** A law against which findings are judged. */
@Entity('legal_instrument')
@Unique('legal_instrument_number', ['state', 'kind', 'number'])
@Check('legal_instrument_kind', `"kind" IN ('code', 'law', 'regulation', 'order', 'other')`)
export class LegalInstrumentEntity {
  @IdColumn('legal_instrument_pk') id!: string;
  @ForeignKey('state', 'code', { name: 'legal_instrument_state' })
  @Column({ type: 'varchar', length: 2 })
  state!: string;
  @Column({ type: 'varchar', length: 300 }) title!: string;
  @Column({ type: 'varchar', length: 80 }) number!: string;
  @Column({ type: 'varchar', length: 20 }) kind!: string;
  @Column({ type: 'date', nullable: true }) adoptedOn!: string | null;
  @JsonColumn() amendments!: readonly Amendment[];
  @Column({ type: 'integer', default: 1 }) version!: number;
}
