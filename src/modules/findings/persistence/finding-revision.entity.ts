import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, ReferenceColumn } from '../../../platform/database/columns';

/** A finding as it was before a change; the newest stands in `finding`. Rows are only ever added. */
@Entity('finding_revision')
@Index('finding_revision_mission', ['missionId', 'validFrom'])
export class FindingRevisionEntity {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'finding_revision_pk' })
  findingId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'finding_revision_pk' })
  version!: number;
  @ForeignKey('mission', { name: 'finding_revision_mission_known' })
  @ReferenceColumn()
  missionId!: string;
  @Column({ type: 'varchar', length: 24 }) state!: string;
  @InstantColumn() validFrom!: Date;
  @InstantColumn() validTo!: Date;
  /** The finding whole. */
  @JsonColumn() row!: object;
}
