import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../platform/database/columns';

/** What a mission was called and where it stood, since when. Rows are only ever added; the newest is what stands in `mission`. */
@Entity('mission_history')
export class MissionHistoryEntity {
  @ForeignKey('mission', { name: 'mission_history_mission' })
  @IdColumn('mission_history_pk')
  missionId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mission_history_pk' })
  version!: number;
  @Column({ type: 'varchar', length: 300 }) title!: string;
  @Column({ type: 'varchar', length: 20 }) status!: string;
  @ReferenceColumn({ nullable: true }) leadOrganizationId!: string | null;
  @Column({ type: 'date', nullable: true }) startsOn!: string | null;
  @Column({ type: 'date', nullable: true }) endsOn!: string | null;
  @InstantColumn() validFrom!: Date;
}
