import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn } from '../../../platform/database/columns';

@Entity('organization')
@Unique('organization_name', ['name'])
@Check(
  'organization_kind',
  `"kind" IN ('state-authority', 'auditing-authority', 'investigation-authority', 'ministry', 'service-provider', 'icao')`,
)
export class OrganizationEntity {
  @IdColumn('organization_pk') id!: string;
  @Column({ type: 'varchar', length: 300 }) name!: string;
  @Column({ type: 'varchar', length: 80, nullable: true }) shortName!: string | null;
  @Column({ type: 'varchar', length: 40 }) kind!: string;
  /** Null for a body that belongs to no State. */
  @ForeignKey('state', 'code', { name: 'organization_state' })
  @Column({ type: 'varchar', length: 2, nullable: true })
  state!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
