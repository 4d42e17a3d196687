import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, JsonColumn, ReferenceColumn } from '../../../platform/database/columns';

const ROLES = `"role" IN ('programme-manager', 'lead-auditor', 'auditor', 'ncmc', 'area-coordinator', 'action-owner', 'viewer')`;

/** A person in a mission. The accounts read and write these rows, because a membership decides what a person may do. */
@Entity('mission_member')
@Unique('mission_member_person', ['missionId', 'userId'])
@Index('mission_member_user', ['userId'])
@Check('mission_member_role', ROLES)
export class MissionMemberEntity {
  @IdColumn('mission_member_pk') id!: string;
  @ForeignKey('mission', { name: 'mission_member_mission' })
  @ReferenceColumn()
  missionId!: string;
  @ForeignKey('user_account', { name: 'mission_member_account' })
  @ReferenceColumn()
  userId!: string;
  @Column({ type: 'varchar', length: 40 }) role!: string;
  @JsonColumn() areas!: readonly string[];
  @Column({ type: 'integer', default: 1 }) version!: number;
}
