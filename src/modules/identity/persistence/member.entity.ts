import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { MissionRole } from '../../../kernel/actor';
import { IdColumn, JsonColumn, ReferenceColumn } from '../../../platform/database/columns';

@Entity('mission_member')
@Unique('mission_member_person', ['missionId', 'userId'])
@Index('mission_member_user', ['userId'])
@Check(
  'mission_member_role',
  `"role" IN ('programme-manager', 'lead-auditor', 'auditor', 'ncmc', 'area-coordinator', 'action-owner', 'viewer')`,
)
export class MemberEntity {
  @IdColumn('mission_member_pk') id!: string;
  @ForeignKey('mission', { name: 'mission_member_mission' }) @ReferenceColumn() missionId!: string;
  @ForeignKey('user_account', { name: 'mission_member_account' })
  @ReferenceColumn()
  userId!: string;
  @Column({ type: 'varchar', length: 40 }) role!: MissionRole;
  /** Area codes; an empty list means every area of the mission. */
  @JsonColumn() areas!: readonly string[];
  @Column({ type: 'integer', default: 1 }) version!: number;
}
