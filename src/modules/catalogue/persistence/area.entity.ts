import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../../kernel/localized-text';
import { JsonColumn } from '../../../platform/database/columns';

@Entity('area')
export class AreaEntity {
  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'area_pk' })
  code!: string;
  @JsonColumn() names!: LocalizedText;
  @Column({ type: 'boolean' }) countsInOverall!: boolean;
  @Column({ type: 'integer' }) position!: number;
}
