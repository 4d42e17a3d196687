import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

/** Who was in a mission as what, since when. Rows are only ever added; without a role, the person has left. */
@Entity('mission_member_history')
@Index('mission_member_history_mission', ['missionId'])
export class MissionMemberHistoryEntity {
  @IdColumn('mission_member_history_pk') memberId!: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'mission_member_history_pk' })
  version!: number;
  @ForeignKey('mission', { name: 'mission_member_history_mission_fk' })
  @ReferenceColumn()
  missionId!: string;
  @ForeignKey('user_account', { name: 'mission_member_history_account' })
  @ReferenceColumn()
  userId!: string;
  @Column({ type: 'varchar', length: 40, nullable: true }) role!: string | null;
  @JsonColumn() areas!: readonly string[];
  @InstantColumn() validFrom!: Date;
}
