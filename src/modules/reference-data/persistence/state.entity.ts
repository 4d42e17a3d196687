import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../../../kernel/localized-text';
import { JsonColumn } from '../../../platform/database/columns';

@Entity('state')
@Unique('state_code3', ['code3'])
export class StateEntity {
  /** ISO 3166-1, two letters. */
  @PrimaryColumn({ type: 'varchar', length: 2, primaryKeyConstraintName: 'state_pk' })
  code!: string;
  @Column({ type: 'varchar', length: 3 }) code3!: string;
  @JsonColumn() names!: LocalizedText;
  /** In which the State's days begin and end, such as `Asia/Dushanbe`. */
  @Column({ type: 'varchar', length: 60 }) timeZone!: string;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
