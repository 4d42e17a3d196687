import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../../kernel/localized-text';
import { JsonColumn } from '../../../platform/database/columns';

@Entity('critical_element')
@Check('critical_element_phase', `"phase" IN ('establish', 'implement')`)
export class CriticalElementEntity {
  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'critical_element_pk' })
  code!: string;
  @JsonColumn() names!: LocalizedText;
  @Column({ type: 'varchar', length: 20 }) phase!: string;
  @Column({ type: 'integer' }) position!: number;
}
